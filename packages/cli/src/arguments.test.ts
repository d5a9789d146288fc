import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";

const read = (line: string) => readArguments(line.split(" ").filter(Boolean), "en_US.UTF-8");

/** A row's sentence is all that is said, without the last one, which points at the help. */
test.each<[why: string, line: string, sentence: string]>([
  ["an unknown command", "chek", 'There is no command "chek". Did you mean "check"?'],
  ["no file", "check", "Name at least one file or folder to check, or - for standard input."],
  ["no file but options", "check --no-corpus", "Name at least one file or folder to check, or - for standard input."],
  ["an unknown option", "check --libary x p.md", 'There is no option "--libary". Did you mean "--library"?'],
  ["an unknown option with a value", "check --libary=x p.md", 'There is no option "--libary". Did you mean "--library"?'],
  ["one like nothing", "check --zzz p.md", 'There is no option "--zzz".'],
  ["an unknown letter", "check -x p.md", 'There is no option "-x".'],
  ["a letter of a long option", "check -l p.md", 'There is no option "-l".'],
  ["a word every object has", "check --constructor p.md", 'There is no option "--constructor".'],
  ["a value that is none", "check --format xml p.md", '--format takes text, json; "xml" is none of them.'],
  ["no value at the end", "check p.md --library", "--library needs a value: the path of a library, such as refs.bib."],
  [
    "an option for a value",
    "check --syntax --no-corpus p.md",
    "--syntax needs a value: one of markdown, latex, restructuredtext, asciidoc, typst, plain.",
  ],
  ["an empty value", "check --corpus= p.md", "--corpus needs a value: the name of a corpus, or the folder, file or package where it lies."],
  ["a value too much", "check --no-corpus=yes p.md", '--no-corpus takes no value; "yes" was given.'],
  ["the first of several", "check --format xml --libary x", '--format takes text, json; "xml" is none of them.'],
])("%s is said in one sentence", (_why, line, sentence) => {
  const command = read(line);
  expect(command.kind === "usage" && command.message.replace(/ See concordat (?:check )?--help\.$/, "")).toBe(sentence);
});

const defaults = {
  targets: ["p.md"],
  libraries: [],
  corpora: [],
  noCorpus: false,
  noCache: false,
  syntax: null,
  locale: "en",
  format: "text",
  failOn: "warning",
};

test.each<[why: string, line: string, differs: object]>([
  ["nothing asked", "check p.md", {}],
  ["several files, options among them", "check a.md --no-corpus b.md -", { targets: ["a.md", "b.md", "-"], noCorpus: true }],
  ["a value joined or apart, more than once", "check --library a.bib --library=b.bib p.md", { libraries: ["a.bib", "b.bib"] }],
  ["a joined value that looks like an option", "check --library=-a.bib p.md", { libraries: ["-a.bib"] }],
  ["standard input as a library", "check --library - p.md", { libraries: ["-"] }],
  [
    "a corpus, a syntax, a format",
    "check --corpus lakes --syntax latex --format json p.md",
    { corpora: ["lakes"], syntax: "latex", format: "json" },
  ],
  ["a locale and a limit", "check --locale fr --fail-on never p.md", { locale: "fr", failOn: "never" }],
  ["the last of a word that counts once", "check --locale fr --locale es p.md", { locale: "es" }],
  ["a file that looks like an option", "check -- --odd.md", { targets: ["--odd.md"] }],
])("%s", (_why, line, differs) => {
  expect(read(line)).toEqual({ kind: "check", options: { ...defaults, ...differs } });
});

test.each([
  ["es_MX.UTF-8", "es"],
  ["fr", "fr"],
  ["de_DE.UTF-8", "en"],
  ["C", "en"],
])("messages in the reader's language, where it is one of ours: %s", (language, locale) => {
  expect(readArguments(["check", "p.md"], language)).toMatchObject({ options: { locale } });
});

test.each([
  ["", { kind: "help", about: "concordat" }],
  ["--help", { kind: "help", about: "concordat" }],
  ["help check", { kind: "help", about: "check" }],
  ["help convert", { kind: "help", about: "convert" }],
  ["convert -h", { kind: "help", about: "convert" }],
  ["check -h", { kind: "help", about: "check" }],
  ["check p.md --help", { kind: "help", about: "check" }],
  ["--version", { kind: "version" }],
])("concordat %s", (line, command) => {
  expect(read(line)).toEqual(command);
});

const ris = { path: "a.ris", format: "ris" };

test.each<[why: string, line: string, differs: object]>([
  ["by endings", "convert a.ris b.bib", {}],
  ["by names", "convert - - --from csl-yaml --to biblatex", { inputs: [{ path: "-", format: "csl-yaml" }], output: "-", to: "biblatex" }],
  ["several", "convert a.ris c.json b.bib", { inputs: [ris, { path: "c.json", format: "csl-json" }] }],
  ["all else", "convert a.ris b.bib --keys made --details --force --locale fr", { keys: "made", details: true, force: true, locale: "fr" }],
])("what to convert, %s", (_why, line, differs) => {
  const expected = { inputs: [ris], output: "b.bib", to: "bibtex", keys: "kept", details: false, force: false, locale: "en" };
  expect(read(line)).toEqual({ kind: "convert", options: { ...expected, ...differs } });
});
