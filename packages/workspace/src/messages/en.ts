import { printCount } from "@concordat/engine";
import type { FileFault, JsonFault, Messages, Must } from "./messages.ts";

const count = (number: number): string => printCount(number, "en");

const files: Readonly<Record<Extract<FileFault, string>, string>> = {
  missing: "There is no such file.",
  folder: "This is a folder, not a file.",
  device: "This is a pipe or a device, not a file.",
  circle: "Its links lead round in a circle.",
  forbidden: "You may not read this file; check its permissions.",
  tooLarge: "It is larger than 256 MB.",
  notHere: "Only files on this machine are read.",
  notText: "It is not a text file.",
  notBase64: "The editor's answer is no base64.",
};

const json: Readonly<Record<Extract<JsonFault, string>, string>> = {
  backslash: "a backslash stands alone; write / in paths",
  noClosingQuote: "this text has no closing quote",
  tooDeep: "it is nested too deep",
  noValue: "a value is missing here",
  singleQuotes: "text stands in double quotes, not in single ones",
  comment: "JSON has no comments; remove this one",
  commaTooMany: "this comma is one too many; remove it",
  noComma: "a comma is missing before this",
  noWord: "a word in double quotes is missing here",
  empty: "it is empty; write {}",
  afterEnd: "something stands after its end; remove it",
};

const musts: Readonly<Record<Extract<Must, string>, string>> = {
  paths: "a list of paths",
  names: "a list of names",
  flag: "true or false",
  headings: "a list of headings, each shorter than 80 characters and with a letter in it",
  levels: "codes with error, warning, information, hint or off",
  rules: "a list of { code, text }",
};

const either = (words: readonly string[]): string => {
  const quoted = words.map((word) => `"${word}"`);
  return `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
};

function jsonFault(fault: JsonFault): string {
  if (typeof fault === "string") return json[fault];
  const { kind, text } = fault;
  if (kind === "unquoted") return `${text} stands without double quotes`;
  if (kind === "neverClosed") return `this ${text} is never closed`;
  return kind === "noColon" ? `a colon is missing after ${text}` : `a comma or a ${text} is missing here`;
}

export const en: Messages = {
  file: (fault) => {
    if (typeof fault === "string") return files[fault];
    if (fault.kind === "other") return `It could not be read (${fault.reason}).`;
    return `There are more than ${count(fault.most)} files and folders to look through; name a smaller folder, or files one by one.`;
  },
  yourSettings: "your settings",
  commandLine: "the command line",
  namedBy: (who) => `It is named by ${who}.`,
  outside: (who) =>
    `It lies outside the folder and is named by ${who}; it is read once you trust this workspace or name it in your own settings.`,
  nowhere: (who) => `It is named by ${who}, but the text lies in no folder yet; save it first.`,
  atPlace: (name, what) => `${name}: ${what}`,

  noFormat: "Concordat reads libraries that end in .bib, .ris, .json (CSL-JSON) or .yaml (CSL-YAML); this is none of them.",
  noEntry: "It holds no entry at the moment.",
  breaksOff: (entries, held) => `It breaks off inside an entry, as if half saved, with ${count(entries)} of ${count(held)} entries.`,
  endsEarly: (entries, held) =>
    `It ends after ${count(entries)} of ${count(held)} entries, as if half saved; the rest is waited for, a minute at most.`,
  lacksLast: (entries) =>
    `It lacks the last ${count(entries)} entries that it had before; if it was cut off while it was saved, save it anew.`,
  stays: "The version read before stays in use.",
  notUtf8: (encoding) => `the file is not UTF-8; it was read as ${encoding}. Save it as UTF-8 to be safe.`,
  strayBytes: (bytes, as) =>
    `${bytes === 1 ? "a byte" : `${count(bytes)} bytes`} of the file ${bytes === 1 ? "is" : "are"} not UTF-8, the first here; such were read as ${as.join(", ")}. Look at those letters, and save all of it as UTF-8.`,
  zeros: (zeros) =>
    `${count(zeros)} zeros stand here in the place of text, as a crash leaves them; what they took the place of is lost. Take the file from a copy.`,
  madeOnce: (written) =>
    `letters stand here as another encoding has them, such as '${written}', all through the file; they were read as they are meant. Export it anew as UTF-8.`,
  twiceEncoded: (written) =>
    `letters stand here as another encoding has them, such as '${written}'; they were lost before the file was saved. Export it anew as UTF-8.`,
  address: "It is an address, and addresses are not fetched; save a copy and name that.",
  computed: "Only R or TeX can say which file this is, so it was not looked for.",
  texStrings: "TeX has it itself; it holds no works, only names of journals.",
  entryStays: "What it said before stays in use.",
  beingRead: "It is still being read.",
  moreProblems: (number) => `${count(number)} more problems of this library are not shown.`,
  unnamed: "Nobody names it, so it explains only.",
  tooManyLibraries: (found, most) =>
    `${count(found)} library files lie in this folder that nobody names; the first ${count(most)} are looked at. Name those you use.`,
  tooManyDoubtful: (found, most) =>
    `Of ${count(found)} JSON and YAML files in this folder the first ${count(most)} were looked into for libraries. Name those you use.`,
  tooLargeLibraries: (megabytes) =>
    `Library files that nobody names are looked at up to ${count(megabytes)} MB in all; the others were left out. Name those you use.`,
  tooManyPassed: (most) =>
    `Library files that nobody names were looked for among the nearest ${count(most)} files and folders; there are more. Name those you use.`,
  tooManyTexts: (most) =>
    `To see which texts belong together, ${count(most)} files were looked at; further ones were left out, and the libraries they name.`,
  missingText: "It is not there; libraries that it may name, and its list, were not looked at.",

  noCorpus: (known) =>
    `There is no corpus of this name (known: ${known || "none"}), and no folder or installed package of this name that holds one.`,
  noCorpusThere: "It is no corpus: it holds no data/corpus.yaml, corpus.yaml or dist/data.json.",
  corpusUnreadable: "It holds no corpus that can be read; mend the mistakes below.",
  corpusBroken: "It holds no record that can be read; mend the mistakes below.",
  corpusEmpty: "It holds no record yet.",
  twin: (name, user) => `Two corpora are called "${name}": ${user} and this one, which is not used. Give it another name.`,

  noJson: (fault) => `It is no valid JSON (${jsonFault(fault)}); its settings were left out.`,
  noObject: "Settings must be a JSON object.",
  must: (word, must, what) => {
    const wanted = typeof must === "string" ? musts[must] : either(must.oneOf);
    return `"${word}" must be ${wanted}; ${what ?? "it"} was left out.`;
  },
  item: (number) => `item ${number}`,
  noSetting: (word) => `"${word}" is no setting of Concordat; it was left out.`,
  noCode: (code, setting) => `"${code}" is no code of Concordat; it was left out of "${setting}".`,
  didYouMean: (word) => `Did you mean "${word}"?`,
};
