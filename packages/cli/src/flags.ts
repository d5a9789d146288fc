import { parseArgs } from "node:util";
import { nearestWord } from "@concordat/corpus-kit/values";

/** An option of a command: a switch, or one that takes a value, once or as often as one likes. */
export interface Flag {
  readonly type: "switch" | "value" | "list";
  readonly short?: string;
  /** What it takes: a closed list of words, or what a person has to name. */
  readonly takes?: string | readonly string[];
}

/** The words of a command once its options are read, or what is wrong with them in a sentence. */
export type ReadFlags =
  | {
      readonly kind: "flags";
      readonly words: readonly string[];
      readonly has: (name: string) => boolean;
      readonly value: (name: string) => string | undefined;
      readonly list: (name: string) => readonly string[];
    }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads the options among words. One that is unknown, or lacks its value, gives one sentence that names it. */
export function readFlags(args: readonly string[], flags: Readonly<Record<string, Flag>>): ReadFlags {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [
      name,
      { type: type === "switch" ? ("boolean" as const) : ("string" as const), multiple: type === "list", ...(short && { short }) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    const message = token.kind === "option" ? wrongWith(token, flags) : null;
    if (message !== null) return { kind: "wrong", message };
  }
  const list = (name: string): readonly string[] => [values[name]].flat().filter((value) => typeof value === "string");
  return { kind: "flags", words: positionals, has: (name) => values[name] === true, value: (name) => list(name).at(-1), list };
}

interface OptionToken {
  readonly name: string;
  /** As typed: `--library`, `-h`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** Whether the value was joined to it by `=`. */
  readonly inlineValue?: boolean | undefined;
}

/** What is wrong with one option as it was typed, in a sentence; null where nothing is. */
function wrongWith({ name, rawName, value, inlineValue }: OptionToken, flags: Readonly<Record<string, Flag>>): string | null {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (flag === undefined || (!rawName.startsWith("--") && flag.short === undefined)) {
    const meant = rawName.startsWith("--") ? nearestWord(name, Object.keys(flags)) : undefined;
    return `There is no option "${rawName}".${meant === undefined ? "" : ` Did you mean "--${meant}"?`}`;
  }
  if (flag.type === "switch") return value === undefined ? null : `${rawName} takes no value; "${value}" was given.`;
  const words = typeof flag.takes === "string" ? null : (flag.takes ?? null);
  const isMissing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-") && value !== "-");
  if (isMissing) return `${rawName} needs a value: ${words === null ? flag.takes : `one of ${words.join(", ")}`}.`;
  return words === null || words.includes(value) ? null : `${rawName} takes ${words.join(", ")}; "${value}" is none of them.`;
}
