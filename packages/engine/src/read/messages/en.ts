import type { ReadFault, ScanFault } from "../read-fault.ts";
import { formatNames, listed, type Sentences } from "./sentences.ts";

const quoted = (text: string): string => `'${text}'`;
const readUpTo = (atEnd: boolean): string => `read up to ${atEnd ? "the end of the file" : "the next entry"}`;

const scanned: Sentences<ScanFault> = {
  neverClosed: ({ atEnd }) => `is never closed; ${readUpTo(atEnd)}`,
  valueNeverClosed: ({ field, atEnd }) => `has a value of '${field}' that is never closed; ${readUpTo(atEnd)}`,
  valueOpen: ({ field }) => `has a value of '${field}' that is never closed; read up to the next field`,
  bareValue: ({ field }) => `has a value of '${field}' without braces; it was read up to the comma`,
  oddQuotes: ({ field }) => `has a value of '${field}' in quotes that BibTeX does not know; it was read all the same`,
  innerQuotes: () => "has quotation marks within a value in quotes; put that value in braces; it was read all the same",
  twice: ({ field }) => `has '${field}' twice; the first is used`,
  noComma: ({ field }) => `has no comma before '${field}'; it was read all the same`,
  noValue: ({ field }) => `has a field '${field}' without a value; the rest was read`,
  noEquals: ({ field }) => `has no '=' after '${field}'; it was read all the same`,
  otherEquals: ({ field, sign }) => `has '${sign}' for the '=' after '${field}'; it was read all the same`,
  noPiece: ({ field }) => `has a '#' in '${field}' that joins nothing; the rest was read`,
  remark: ({ sign }) => `leaves out a line by '${sign}', which BibTeX does not know; it was left out`,
  closingBrace: () => "has a closing brace too many; the rest was read",
  openingBrace: () => "has a brace too many before its key; the rest was read",
  otherSign: () => "opens with another sign than it closes with; it was read all the same",
  noType: () => "has no type after its '@'; it was read as a document",
  merge: () => "holds the marks of a merge that was not finished; both versions were read",
  stray: () => "has a stray character between its fields; the rest was read",
};
const inside = (wrong: ScanFault): string => (scanned[wrong.kind] as (wrong: ScanFault) => string)(wrong);

const foreign = {
  bibtex: "the file holds no BibTeX entries; expected such as '@book{key, title = {...}}'.",
  "csl-json": "the file holds no CSL-JSON items; expected an array of objects with id and type.",
  "csl-yaml": "the file holds no CSL-YAML items; expected a list of items with id and type, by itself or under 'references:'.",
  ris: "the file holds no RIS records; expected lines such as 'TY  - JOUR'.",
  hayagriva: "this is a Hayagriva library of Typst, which is not read yet; export it as .bib or CSL-JSON.",
  nbib: "these are records of PubMed in its own format, which is not read; save them as .ris or .bib, as Zotero does.",
  refer: "these are references in the format of Refer and EndNote, which is not read; export them as .ris or .bib.",
  wos: "these are records of Web of Science in its own format, which is not read; export them as .ris or .bib.",
  zotero: "these are items as Zotero keeps them, which are not read; export them as CSL JSON or .bib.",
};

export const en: Sentences<ReadFault> = {
  entry: ({ key, wrong }) => `entry '${key}' ${inside(wrong)}.`,
  string: ({ wrong }) => `a string definition ${inside(wrong)}.`,
  preamble: ({ wrong }) => `a @preamble ${inside(wrong)}.`,
  noString: ({ name }) => `no @string before it defines ${quoted(name)}, so it stands for itself; put braces about it if it is a word.`,
  noKey: ({ type }) => `an entry of type '${type}' has no key to cite it by; give it one after the brace.`,
  noFields: ({ key }) => `entry '${key}' has no fields; it was left out.`,
  brokenOff: () => "an entry breaks off at the end of the file; it was left out.",
  noSign: ({ written }) => `'${written}' has no '@' before it, so it is no entry; it was left out.`,
  noBrace: ({ written }) => `no brace follows '${written}', so it begins no entry; it was left out.`,
  merge: () => "the marks of a merge that was not finished stand here; both versions were read.",
  otherFormat: ({ format }) => {
    const [name, ending] = formatNames[format];
    return `this is ${name} in a file of another format, so it was left out; put it in a file that ends in ${ending}.`;
  },
  reference: ({ key, by, to, isCircle }) => {
    const why = isCircle ? "which refers back to it" : "which is not in this file";
    return `entry '${key}' refers by ${by} to '${to}', ${why}; nothing was inherited from there.`;
  },
  capitals: ({ key, by, to, found }) =>
    `entry '${key}' refers by ${by} to '${to}', of which the key is '${found}': BibTeX takes them for one, Biber does not; write both alike.`,
  duplicate: ({ key, line, file }) =>
    `entry '${key}' uses the key of ${file === undefined ? `line ${line}; the first is used` : `another work in ${file}:${line}; that one is used`}.`,
  commands: ({ commands: [command, ...others] }) => {
    const also =
      others.length === 0 ? "" : `; so ${others.length === 1 ? "is" : "are"} ${listed(others, quoted, "and", (left) => `${left} more`)}`;
    return `the command '${command}' is not known, so it was left as it is written, or the words in its braces were${also}.`;
  },
  item: ({ id, wrong }) => {
    const who = id === null ? "an item" : `item '${id}'`;
    const leftOut = "it was left out and reading went on at the next.";
    if (wrong === "neverClosed") return `${who} is never closed; what stands in it was read.`;
    if (wrong === "mended") return `${who} is no valid JSON: look at its quotes, commas and brackets; it was read all the same.`;
    if (wrong === "twice") return `${who} has a field twice, here for the second time; the last is used.`;
    if (wrong === "json") return `${who} is no valid JSON; ${leftOut}`;
    const where = "is no valid YAML in this line: look at quotes, colons, indents, tabs and anchors";
    return `${who} ${where}; ${wrong === "yaml" ? "the rest was read." : leftOut}`;
  },
  oddValue: ({ id, field }) => `item '${id}' has a value of '${field}' that is no ${field === "title" ? "text" : "name"}; it was left out.`,
  noId: () => "an item has no id to cite it by; give it one.",
  emptyRecord: () => "a record names no author, title or year; it was left out.",
  record: ({ title, wrong }) => {
    const who = title === "" ? "a record" : `record '${title}'`;
    if (wrong === "noEnd") return `${who} has no line 'ER  -' at its end; it was read up to the next one.`;
    return `${who} does not begin with a line 'TY  -'; it was read as a work of no type.`;
  },
  noSuchType: ({ title, type }) => {
    const who = title === "" ? "a record" : `record '${title}'`;
    return `${who} has ${type === "" ? "no type" : `the type '${type}', which RIS does not have`}; it was read as a document.`;
  },
  foreign: ({ format, holds }) => {
    if (holds === undefined) return foreign[format];
    if (holds === "page") return "this is a web page and no library; export the library again, and look at what was saved.";
    const [name, ending] = formatNames[holds];
    return `this is ${name} in a file whose name says otherwise, so it was not read; let its name end in ${ending}.`;
  },
};
