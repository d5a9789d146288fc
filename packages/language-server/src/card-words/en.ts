import type { CardWords } from "./card-words.ts";
import { someOf } from "./some-of.ts";

export const en: CardWords = {
  at: (source, line) => (line > 0 ? `${source}, line ${line}` : source),
  agrees: (place) => `Agrees with ${place}.`,
  keyOfSeveral: (source, key, lines) =>
    `${source} has the key ${key} ${lines.length} times, on lines ${someOf(lines)}; it means the first.`,
  inCorpus: (corpus) => `Found in the corpus ${corpus}, which explains only.`,
  inUnnamed: (place) => `Found in ${place}, which nobody names, so it explains only.`,
  pending: (names) => `Still being read: ${names}.`,
  differs: (text, source, record) => `Text says ${text}, ${source} says ${record}.`,
  line: (line) => `line ${line}`,
  fits: (count) => `Fits ${count} works:`,
  notFound: (asked) => `Not found in ${asked}.`,
  nothingAsked: "Nothing to compare with: this text has no list and names no library.",
  citedBefore: "It means what was cited before, and which work that is, is not certain.",
  mayBeIn: (names) => `It may be in what could not be read: ${names}.`,
  notRead: (names) => `Nothing to compare with: this text has no list and what it names could not be read: ${names}.`,
  nearest: (label) => `Nearest: ${label}.`,
  inText: (times, lines) =>
    `In your text: ${times === 1 ? "" : `${times} times, `}${lines.length === 1 ? "line" : "lines"} ${someOf(lines)}.`,
  cites: (source, claim, paragraph) => `${source} cites it for: ${claim} (paragraph ${paragraph})`,
  workUnchecked: "The work itself was not checked.",
  list: "your list",
  parties: (names) => `Parties: ${names}`,
  country: (name) => `Country: ${name}`,
  followedBy: "followed by",
  after: (year, ended) => `Your sentence says ${year}; the record has this until ${ended}.`,
  before: (year, began) => `Your sentence says ${year}; the record has this since ${began}.`,
  from: (sources) => `Source: ${sources}`,
  more: "More",
  open: "open",
  oneOf: (name, count) => `${name} may be one of ${count}:`,
  readAs: {
    interview: "Read as an interview or a personal communication.",
    archive: "Read as material of an archive.",
    statute: "Read as a law, a case, an official gazette or a parliamentary record.",
    document: "Read as a document of the United Nations or another international body.",
  },
  unlisted: "By custom no reference list has to hold it, so it is not looked up.",
};
