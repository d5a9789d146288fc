import { type LibraryFormat, type Locale, libraryFormat, localeOf, locales, type WriteFormat } from "@concordat/engine";
import { type Flag, readFlags } from "../flags.ts";

/** A library to read, and how. */
export interface Input {
  /** As it was typed; `-` stands for standard input. */
  readonly path: string;
  readonly format: LibraryFormat;
}

/** What `concordat convert` was asked to do; `-` stands for standard output. */
export interface ConvertOptions {
  readonly inputs: readonly Input[];
  readonly output: string;
  readonly to: WriteFormat;
  readonly keys: "kept" | "made";
  readonly details: boolean;
  readonly force: boolean;
  readonly locale: Locale;
}

type Read =
  | { readonly kind: "convert"; readonly options: ConvertOptions }
  | { readonly kind: "help"; readonly about: "convert" }
  | { readonly kind: "usage"; readonly message: string };

const readable = ["bibtex", "csl-json", "csl-yaml", "ris"] as const;
const writable = ["bibtex", "biblatex", "csl-json", "csl-yaml", "ris"] as const;

const flags: Readonly<Record<string, Flag>> = {
  from: { type: "value", takes: readable },
  to: { type: "value", takes: writable },
  keys: { type: "value", takes: ["kept", "made"] },
  details: { type: "switch" },
  force: { type: "switch" },
  locale: { type: "value", takes: locales },
  help: { type: "switch", short: "h" },
};

/** Reads the words after `concordat convert`. */
export function readConvertArguments(words: readonly string[], language: string): Read {
  const read = readFlags(words, flags);
  if (read.kind === "wrong") return usage(read.message);
  if (read.has("help")) return { kind: "help", about: "convert" };
  const paths = read.words.slice(0, -1);
  const output = read.words.at(-1);
  if (paths.length === 0 || output === undefined)
    return usage("Name the library to read and the file to write: concordat convert refs.ris refs.bib.");
  const twice = paths.find((path, at) => paths.indexOf(path) < at);
  if (twice !== undefined) return usage(`${twice} is named twice among the libraries to read.`);
  const inputs: Input[] = [];
  for (const path of paths) {
    const format = readable.find((one) => one === read.value("from")) ?? libraryFormat(path);
    if (format === null) return usage(`The ending of ${path} does not say its format; name it with --from: ${readable.join(", ")}.`);
    inputs.push({ path, format });
  }
  const to = writable.find((one) => one === read.value("to")) ?? libraryFormat(output);
  if (to === null) return usage(`The ending of ${output} does not say its format; name it with --to: ${writable.join(", ")}.`);
  const keys = read.value("keys") === "made" ? "made" : "kept";
  const locale = locales.find((one) => one === read.value("locale")) ?? localeOf(language);
  const options = { inputs, output, to, keys, details: read.has("details"), force: read.has("force"), locale } as const;
  return { kind: "convert", options };
}

function usage(message: string): Read {
  return { kind: "usage", message: `${message} See concordat convert --help.` };
}
