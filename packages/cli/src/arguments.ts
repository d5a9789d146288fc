import { parseArgs } from "node:util";
import type { Locale, Syntax } from "@concordat/engine";

/** What `concordat check` was asked to do. */
export interface CheckOptions {
  readonly targets: readonly string[];
  readonly libraries: readonly string[];
  readonly corpora: readonly string[];
  readonly noCorpus: boolean;
  readonly syntax: Syntax | null;
  readonly locale: Locale;
  readonly format: "text" | "json";
  readonly failOn: "error" | "warning" | "information" | "never";
}

export type Command =
  | { readonly kind: "check"; readonly options: CheckOptions }
  | { readonly kind: "help"; readonly about: "concordat" | "check" }
  | { readonly kind: "version" }
  | { readonly kind: "usage"; readonly message: string };

const syntaxes = ["markdown", "latex", "plain"] as const;
const locales = ["en", "es", "fr"] as const;
const formats = ["text", "json"] as const;
const limits = ["error", "warning", "information", "never"] as const;

const flags = {
  library: { type: "string", multiple: true },
  corpus: { type: "string", multiple: true },
  "no-corpus": { type: "boolean" },
  syntax: { type: "string" },
  locale: { type: "string" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What each option that takes a value takes: a closed list of words, or what a person has to name. */
const takes: Readonly<Record<string, string | readonly string[]>> = {
  library: "the path of a library, such as refs.bib",
  corpus: "the name of a corpus",
  syntax: syntaxes,
  locale: locales,
  format: formats,
  "fail-on": limits,
};

const SEE = "See concordat check --help.";

/** Reads the words after `concordat`. A word that is unknown gives one sentence with the nearest that is known. */
export function readArguments(words: readonly string[], language: string): Command {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    return { kind: "help", about: rest[0] === "check" ? "check" : "concordat" };
  }
  if (command === "--version") return { kind: "version" };
  if (command !== "check") return usage(`There is no command "${command}".${nearest(command, ["check"])} See concordat --help.`);
  const { values, positionals, tokens } = parseArgs({ args: rest, options: flags, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    const wrong = token.kind === "option" ? wrongWith(token) : null;
    if (wrong !== null) return usage(`${wrong} ${SEE}`);
  }
  if (values.help === true) return { kind: "help", about: "check" };
  if (positionals.length === 0) return usage(`Name at least one file or folder to check, or - for standard input. ${SEE}`);
  const word = <T extends string>(name: keyof typeof flags, known: readonly T[]): T | undefined =>
    known.find((one) => one === values[name]);
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
  return {
    kind: "check",
    options: {
      targets: positionals,
      libraries: list(values.library),
      corpora: list(values.corpus),
      noCorpus: values["no-corpus"] === true,
      syntax: word("syntax", syntaxes) ?? null,
      locale: word("locale", locales) ?? localeOf(language),
      format: word("format", formats) ?? "text",
      failOn: word("fail-on", limits) ?? "warning",
    },
  };
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
function wrongWith(token: OptionToken): string | null {
  const { name, rawName, value } = token;
  const known = Object.hasOwn(flags, name) ? flags[name as keyof typeof flags] : undefined;
  if (known === undefined || (!rawName.startsWith("--") && !("short" in known))) {
    const all = Object.keys(flags).map((flag) => `--${flag}`);
    return `There is no option "${rawName}".${rawName.startsWith("--") ? nearest(rawName, all) : ""}`;
  }
  const wanted = takes[name];
  if (wanted === undefined) return value === undefined ? null : `${rawName} takes no value; "${value}" was given.`;
  const words = typeof wanted === "string" ? null : wanted;
  const isMissing = value === undefined || value === "" || (token.inlineValue !== true && value.startsWith("-") && value !== "-");
  if (isMissing) return `${rawName} needs a value: ${words === null ? wanted : `one of ${words.join(", ")}`}.`;
  return words === null || words.includes(value) ? null : `${rawName} takes ${words.join(", ")}; "${value}" is none of them.`;
}

function usage(message: string): { readonly kind: "usage"; readonly message: string } {
  return { kind: "usage", message };
}

/** The reader's language from the environment: `es_MX.UTF-8` is Spanish. */
function localeOf(language: string): Locale {
  const short = language.slice(0, 2);
  return short === "es" || short === "fr" ? short : "en";
}

/** Names the known word that shares most letters at its beginning or holds the typed one. */
function nearest(typed: string, known: readonly string[]): string {
  const bare = (word: string): string => word.replace(/^-+/, "").toLowerCase();
  const score = (word: string): number => {
    let same = 0;
    while (same < bare(word).length && bare(word)[same] === bare(typed)[same]) same += 1;
    return bare(word).includes(bare(typed)) ? same + 2 : same;
  };
  const best = [...known].sort((a, b) => score(b) - score(a))[0];
  return best !== undefined && score(best) >= 2 ? ` Did you mean "${best}"?` : "";
}
