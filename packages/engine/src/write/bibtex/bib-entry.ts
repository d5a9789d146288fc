import type { Entry } from "../../library/entry.ts";
import { hasOthers } from "../../library/has-others.ts";
import type { TitlePart } from "../../library/title-parts.ts";
import { roleFields } from "../../read/bibtex/fields.ts";
import { babelName } from "../../read/bibtex/languages.ts";
import { bibTypes, cslType } from "../../read/bibtex/types.ts";
import { markedTitle, type TitleMarks } from "../title-marks.ts";
import { bibDate } from "./bib-date.ts";
import { bibNames } from "./bib-names.ts";
import type { Dialect } from "./dialect.ts";
import { encodeLatex, encodeTitle } from "./encode-latex.ts";
import { fieldName, isSecond } from "./field-name.ts";
import { fieldValue } from "./field-value.ts";

/** An entry as BibTeX or BibLaTeX, its key without what ends one there, and with its letters and their marks in one, as Pandoc reads keys. */
export function bibEntry(entry: Entry, dialect: Dialect): string {
  const type = bibType(entry, dialect);
  const fields = [...properties(entry, dialect), ...fieldsOf(entry, type, dialect)];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join("");
  return `@${type}{${entry.key.normalize("NFC").replace(/[\s,{}"#%~\\=@']+/g, "-") || "-"},\n${lines}}\n`;
}

function bibType(entry: Entry, dialect: Dialect): string {
  const { type, fields } = entry;
  const known = bibTypes.get(type)?.[dialect] ?? "misc";
  if (dialect === "biblatex") return finerBook(entry) ?? known;
  return known === "phdthesis" && /master/i.test(fields.genre ?? "") ? "mastersthesis" : known;
}

/** What BibLaTeX tells from other books and chapters: proceedings, a book of editors, what stands in a book of one author. */
function finerBook({ type, authors, editors, roles = {}, fields }: Entry): string | null {
  if (type === "chapter") return editors.length === 0 && roles["container-author"] !== undefined ? "inbook" : null;
  if (type !== "book") return null;
  if (fields["event-title"] !== undefined) return "proceedings";
  return authors.length === 0 && editors.length > 0 ? "collection" : null;
}

/** What tells a type that BibTeX has no word for from that which is written; null where that says it. */
function subtypeOf(bibType: string, { type, fields }: Entry): string | null {
  const isAtEvent = (): boolean => ["event-title", "event-place", "event-date"].some((field) => fields[field] !== undefined);
  if (!bibTypes.has(type) || cslType(bibType, fields.entrysubtype, isAtEvent) === type) return null;
  return /^article-(?:newspaper|magazine)$/.test(type) ? type.slice("article-".length) : type;
}

const marks: TitleMarks = {
  italic: ["\\emph{", "}"],
  bold: ["\\textbf{", "}"],
  smallCaps: ["\\textsc{", "}"],
  above: ["\\textsuperscript{", "}"],
  below: ["\\textsubscript{", "}"],
  nocase: ["{", "}"],
};

/** A part of a title. What is not to be written small is in braces already; scripts are as they are. */
function encodedPart(text: string, { marks }: TitlePart, encode: (text: string) => string): string {
  return marks.some((mark) => mark === "nocase" || mark === "above" || mark === "below") ? encodeLatex(text) : encode(text);
}

/** Whether styles write words of a title small that have a capital: BibLaTeX does so in English alone. */
function isWrittenSmall({ fields: { language = "" } }: Entry, dialect: Dialect): boolean {
  return dialect === "bibtex" || babelName(language) === undefined || /^en\b/.test(language);
}

/** A field, its value ready to print. */
type Field = readonly [name: string, value: string];

/** Names, title and date. */
function properties(entry: Entry, dialect: Dialect): readonly Field[] {
  const { authors, editors, title, titleParts, roles = {} } = entry;
  const [first] = authors;
  const isSmall = isWrittenSmall(entry, dialect);
  const encode = (text: string, isStart = true): string => (isSmall ? encodeTitle(text, isStart) : encodeLatex(text));
  const part = (text: string, one: TitlePart): string => encodedPart(text, one, (words) => encode(words, one === titleParts?.[0]));
  const short = first?.kind === "institution" && authors.length === 1 ? first.short : "";
  const named: Field[] = [
    ["author", bibNames(authors, hasOthers(entry, "author"), dialect)],
    ["shortauthor", short === "" ? "" : `{${encodeLatex(short)}}`],
    ["editor", bibNames(editors, hasOthers(entry, "editor"), dialect)],
    ...[...roleFields].map(([field, role]): Field => [field, bibNames(roles[role] ?? [], hasOthers(entry, role), dialect)]),
    ["title", titleParts === undefined ? encode(title) : markedTitle(titleParts, marks, part)],
  ];
  return [...named.filter(([, value]) => value !== "").map(([name, value]): Field => [name, `{${value}}`]), ...bibDate(entry, dialect)];
}

function fieldsOf(entry: Entry, type: string, dialect: Dialect): readonly Field[] {
  const { fields } = entry;
  const isSmall = isWrittenSmall(entry, dialect);
  const written = new Map<string, string>();
  const put = (name: string, text: string): void => {
    if (!written.has(name)) written.set(name, `{${fieldValue(name, text, isSmall)}}`);
  };
  const subtype = subtypeOf(type, entry);
  if (subtype !== null) put("entrysubtype", subtype);
  const types = { bib: type, csl: bibTypes.has(entry.type) ? entry.type : cslType(type, undefined, () => false) };
  const seconds: Field[] = [];
  for (const [field, text] of Object.entries(fields)) {
    const name = fieldName(field, text, types, dialect);
    if (name !== null) put(name, text);
    else if (isSecond(field, fields, types)) seconds.push([field, text]);
  }
  for (const [field, text] of seconds) put(field, text);
  // Without it, the type itself would say more of the work than is known.
  if (fields.genre === undefined && type === "phdthesis") put("type", "Thesis");
  if (fields.genre === undefined && type === "techreport") put("type", "Report");
  return [...written];
}
