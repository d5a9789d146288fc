import { counted } from "../counted.ts";
import { syntaxes } from "./syntaxes.ts";
import type { Words } from "./words.ts";

export const en: Words = {
  lookedAt: "Looked at:",
  languages: { en: "English", es: "Spanish", fr: "French" },
  syntaxes: { ...syntaxes, plain: "plain text" },
  levels: { error: "error", warning: "warning", information: "information", hint: "hint" },
  list: (line, entries) => `its own list at line ${line} (${counted(entries, "entry", "entries")})`,
  noList: "no list of its own",
  library: (name, entries) => `${name} (${counted(entries, "entry", "entries")})`,
  corpus: (name, records, works) =>
    `${name} (${counted(records, "record", "records")}, ${works === 0 ? "no work" : `${works} of them ${works === 1 ? "a work" : "works"}`})`,
  explaining: (corpus) => `the corpus ${corpus}, which explains and never accuses`,
  unnamed: (libraries, entries) =>
    `${counted(libraries, "library", "libraries")} that nobody names (${counted(entries, "entry", "entries")}), which only ${libraries === 1 ? "explains" : "explain"}`,
  couldNotBeUsed: "Could not be used:",
  because: (name, reason) => `${name}: ${reason}`,
  differs: "Differs:",
  nothingDiffers: "Nothing differs.",
  silenced: (counts) => `Silenced: ${counts}.`,
  silencedBy: { levels: "levels", ignore: "ignore", text: "a comment in the text" },
  agrees: (known, all) => `Agrees: ${known} of ${counted(all, "citation", "citations")}.`,
  mistakesInRecords: "Mistakes in records of corpora:",
  faultsInLibraries: "Faults in libraries:",
  notChecked: "Not checked:",
  onlyCorpus: (names) => `found only in an undeclared corpus: ${names}`,
  onlyUnnamed: (names) => `found only in a library that nobody names: ${names}`,
  unresolved: (count) => `${counted(count, "citation", "citations")} that nothing here can confirm:`,
  more: (count) => `and ${count} more`,
  noPaper: (endings) => `There is no paper in this folder: no file ends in ${endings}.`,
  noPaperButLibrary: "It is a library, not a paper: --library checks papers against it, and concordat convert tells what is wrong in it.",
  noPaperButPrinted: "It is a PDF or a word processor's file, which Concordat does not read: save it as Markdown or plain text.",
  noCitations: "No author-date citation or citation key was found. Notes and numbers are not read.",
  total: ({ read, unread, problems, unused }) =>
    [
      `${counted(read, "file", "files")} checked`,
      ...(unread > 0 ? [`${unread} that could not be read`] : []),
      `${counted(problems, "thing", "things")} to look at`,
      ...(unused > 0 ? [`${counted(unused, "thing", "things")} that ${unused === 1 ? "was" : "were"} named and could not be used`] : []),
    ]
      .join(", ")
      .concat("."),
  separator: "; ",
};
