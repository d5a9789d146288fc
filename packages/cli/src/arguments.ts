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

const flags = {
  library: { type: "string", multiple: true },
  corpus: { type: "string", multiple: true },
  "no-corpus": { type: "boolean" },
  syntax: { type: "string" },
  locale: { type: "string" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** Reads the words after `concordat`. A word that is unknown gives one sentence with the nearest that is known. */
export function readArguments(words: readonly string[], language: string): Command {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    return { kind: "help", about: rest[0] === "check" ? "check" : "concordat" };
  }
  if (command === "--version") return { kind: "version" };
  if (command !== "check") return usage(`There is no command "${command}".${nearest(command, ["check"])} See concordat --help.`);
  const unknown = rest.find((word) => word.startsWith("-") && word !== "-" && !isKnown(word));
  if (unknown !== undefined && !rest.slice(0, rest.indexOf(unknown)).includes("--")) {
    const name = unknown.replace(/=.*$/, "");
    return usage(
      `There is no option "${name}".${nearest(
        name,
        Object.keys(flags).map((flag) => `--${flag}`),
      )} See concordat check --help.`,
    );
  }
  try {
    return checkCommand(rest, language);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(/(?<=\.)\s/)[0] as string) : String(error);
    return usage(`${message.replace(/'/g, '"')} See concordat check --help.`);
  }
}

function checkCommand(words: readonly string[], language: string): Command {
  const { values, positionals } = parseArgs({ args: [...words], options: flags, allowPositionals: true });
  if (values.help) return { kind: "help", about: "check" };
  if (positionals.length === 0)
    return usage("Name at least one file or folder to check, or - for standard input. See concordat check --help.");
  const syntax = choice("syntax", values.syntax, ["markdown", "latex", "plain"] as const);
  const locale = choice("locale", values.locale, ["en", "es", "fr"] as const);
  const format = choice("format", values.format, ["text", "json"] as const);
  const failOn = choice("fail-on", values["fail-on"], ["error", "warning", "information", "never"] as const);
  for (const one of [syntax, locale, format, failOn]) if (one.kind === "usage") return one;
  const pick = <T>(one: Choice<T>, fallback: T): T => (one.kind === "choice" && one.value !== null ? one.value : fallback);
  return {
    kind: "check",
    options: {
      targets: positionals,
      libraries: values.library ?? [],
      corpora: values.corpus ?? [],
      noCorpus: values["no-corpus"] ?? false,
      syntax: pick<Syntax | null>(syntax, null),
      locale: pick<Locale>(locale, localeOf(language)),
      format: pick(format, "text"),
      failOn: pick(failOn, "warning"),
    },
  };
}

type Choice<T> = { readonly kind: "choice"; readonly value: T | null } | { readonly kind: "usage"; readonly message: string };

function choice<T extends string>(flag: string, value: string | undefined, known: readonly T[]): Choice<T> {
  if (value === undefined) return { kind: "choice", value: null };
  return known.includes(value as T)
    ? { kind: "choice", value: value as T }
    : { kind: "usage", message: `--${flag} takes ${known.join(", ")}; "${value}" is none of them.` };
}

function usage(message: string): { readonly kind: "usage"; readonly message: string } {
  return { kind: "usage", message };
}

function isKnown(word: string): boolean {
  const name = word.replace(/=.*$/, "");
  return name === "-h" || name === "--" || Object.keys(flags).some((flag) => name === `--${flag}`);
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
