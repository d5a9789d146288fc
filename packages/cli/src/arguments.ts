import { didYouMean } from "@concordat/corpus-kit/values";
import { type Locale, localeOf, locales, type Syntax, syntaxes } from "@concordat/engine";
import { type ConvertOptions, readConvertArguments } from "./convert/arguments.ts";
import { type CorpusCommand, readCorpusArguments } from "./corpus/arguments.ts";
import { type Flag, readFlags } from "./flags.ts";
import type { help } from "./help.ts";

/** What `concordat check` was asked to do. */
export interface CheckOptions {
  readonly targets: readonly string[];
  readonly libraries: readonly string[];
  readonly corpora: readonly string[];
  readonly noCorpus: boolean;
  readonly noCache: boolean;
  readonly syntax: Syntax | null;
  readonly locale: Locale;
  readonly format: "text" | "json";
  readonly failOn: "error" | "warning" | "information" | "never";
}

export type Command =
  | { readonly kind: "check"; readonly options: CheckOptions }
  | { readonly kind: "convert"; readonly options: ConvertOptions }
  | { readonly kind: "corpus"; readonly command: CorpusCommand }
  | { readonly kind: "help"; readonly about: keyof typeof help }
  | { readonly kind: "version" }
  | { readonly kind: "usage"; readonly message: string };

const formats = ["text", "json"] as const;
const limits = ["error", "warning", "information", "never"] as const;
const commands = ["check", "convert", "corpus"] as const;

const flags: Readonly<Record<string, Flag>> = {
  library: { type: "list", takes: "the path of a library, such as refs.bib" },
  corpus: { type: "list", takes: "the name of a corpus, or the folder, file or package where it lies" },
  "no-corpus": { type: "switch" },
  "no-cache": { type: "switch" },
  syntax: { type: "value", takes: syntaxes },
  locale: { type: "value", takes: locales },
  format: { type: "value", takes: formats },
  "fail-on": { type: "value", takes: limits },
  help: { type: "switch", short: "h" },
};

const SEE = "See concordat check --help.";

/** Reads the words after `concordat`. A word that is unknown gives one sentence with the nearest that is known. */
export function readArguments(words: readonly string[], language: string): Command {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    return { kind: "help", about: commands.find((known) => known === rest[0]) ?? "concordat" };
  }
  if (command === "--version") return { kind: "version" };
  if (command === "convert") return readConvertArguments(rest, language);
  if (command === "corpus") return readCorpusArguments(rest);
  if (command !== "check") return usage(`There is no command "${command}".${didYouMean(command, commands)} See concordat --help.`);
  const read = readFlags(rest, flags);
  if (read.kind === "wrong") return usage(`${read.message} ${SEE}`);
  if (read.has("help")) return { kind: "help", about: "check" };
  if (read.words.length === 0) return usage(`Name at least one file or folder to check, or - for standard input. ${SEE}`);
  const word = <T extends string>(name: string, known: readonly T[]): T | undefined => known.find((one) => one === read.value(name));
  return {
    kind: "check",
    options: {
      targets: read.words,
      libraries: read.list("library"),
      corpora: read.list("corpus"),
      noCorpus: read.has("no-corpus"),
      noCache: read.has("no-cache"),
      syntax: word("syntax", syntaxes) ?? null,
      locale: word("locale", locales) ?? localeOf(language),
      format: word("format", formats) ?? "text",
      failOn: word("fail-on", limits) ?? "warning",
    },
  };
}

function usage(message: string): { readonly kind: "usage"; readonly message: string } {
  return { kind: "usage", message };
}
