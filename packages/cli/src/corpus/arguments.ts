import type { Beginning } from "@concordat/corpus-kit";
import { didYouMean } from "@concordat/corpus-kit/values";
import { type Flag, readFlags } from "../flags.ts";

/** What `concordat corpus` was asked to do; folders and files as typed. */
export type CorpusCommand =
  | { readonly kind: "init"; readonly folder: string; readonly name?: string; readonly title?: string; readonly license?: string }
  | { readonly kind: "add"; readonly folder: string | null; readonly beginning: Beginning }
  | { readonly kind: "import"; readonly folder: string | null; readonly file: string; readonly replace: boolean }
  | { readonly kind: "changes"; readonly folder: string | null; readonly before: string }
  | { readonly kind: "check" | "build" | "pack"; readonly folder: string | null };

type Read =
  | { readonly kind: "corpus"; readonly command: CorpusCommand }
  | { readonly kind: "help"; readonly about: "corpus" }
  | { readonly kind: "usage"; readonly message: string };

const types = ["agreement", "agency", "citation", "person", "event", "source"] as const;
const help: Flag = { type: "switch", short: "h" };
const where: Flag = { type: "value", takes: "the folder of the corpus" };

const commands: Readonly<Record<string, Readonly<Record<string, Flag>>>> = {
  init: {
    name: { type: "value", takes: "a short name such as arctic" },
    title: { type: "value", takes: "a title" },
    license: { type: "value", takes: "a license such as CC0-1.0" },
    help,
  },
  add: {
    kind: { type: "value", takes: "a kind such as treaty" },
    date: { type: "value", takes: "a date such as 2001-12-12" },
    id: { type: "value", takes: "an id such as lake-treaty" },
    lang: { type: "value", takes: "the language of the name, such as es" },
    in: where,
    help,
  },
  import: { in: where, replace: { type: "switch" }, help },
  changes: { in: where, help },
  check: { in: where, help },
  build: { in: where, help },
  pack: { in: where, help },
};

/** Reads the words after `concordat corpus`. */
export function readCorpusArguments(args: readonly string[]): Read {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") return { kind: "help", about: "corpus" };
  const flags = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (flags === undefined) return usage(`There is no command "corpus ${name}".${didYouMean(name, Object.keys(commands))}`);
  const read = readFlags(rest, flags);
  if (read.kind === "wrong") return usage(read.message);
  if (read.has("help")) return { kind: "help", about: "corpus" };
  const [first, second, ...more] = read.words;
  const given = (flag: string): object => {
    const value = read.value(flag);
    return value === undefined ? {} : { [flag]: value };
  };
  const folder = read.value("in") ?? null;
  switch (name) {
    case "init":
      if (second !== undefined) return usage(`corpus init takes one folder; "${second}" is one too many.`);
      return { kind: "corpus", command: { kind: "init", folder: first ?? ".", ...given("name"), ...given("title"), ...given("license") } };
    case "add": {
      const type = types.find((known) => known === first);
      if (type === undefined)
        return usage(`corpus add takes a type of record first: ${types.join(", ")}.${first ? didYouMean(first, types) : ""}`);
      if (second === undefined) return usage(`corpus add ${type} needs a name: concordat corpus add ${type} "Its Name".`);
      const beginning = { type, name: [second, ...more].join(" "), ...given("kind"), ...given("date"), ...given("id"), ...given("lang") };
      return { kind: "corpus", command: { kind: "add", folder, beginning } };
    }
    case "import":
      if (first === undefined || second !== undefined) return usage("corpus import takes one spreadsheet, saved as CSV.");
      return { kind: "corpus", command: { kind: "import", folder, file: first, replace: read.has("replace") } };
    case "changes":
      if (first === undefined || second !== undefined) return usage("corpus changes takes the data.json of the version before.");
      return { kind: "corpus", command: { kind: "changes", folder, before: first } };
    default:
      if (second !== undefined) return usage(`corpus ${name} takes one folder; "${second}" is one too many.`);
      return { kind: "corpus", command: { kind: name as "check" | "build" | "pack", folder: first ?? folder } };
  }
}

function usage(message: string): Read {
  return { kind: "usage", message: `${message} See concordat corpus --help.` };
}
