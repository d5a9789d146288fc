import type { Entry } from "../../library/entry.ts";
import { bibFields, cslField, dateFields, roleFields } from "../../read/bibtex/fields.ts";
import { babelName } from "../../read/bibtex/languages.ts";
import { bibTypes, cslTypes } from "../../read/bibtex/types.ts";
import { plainAddress, verbatimFields } from "../../read/bibtex/verbatim.ts";
import { bibDate } from "./bib-date.ts";
import { bibNames } from "./bib-names.ts";
import { encodeLatex, encodeTitle } from "./encode-latex.ts";

export type Dialect = "bibtex" | "biblatex";

/** An entry as BibTeX or BibLaTeX, its key without what ends one there. */
export function bibEntry(entry: Entry, dialect: Dialect): string {
  const type = bibType(entry, dialect);
  const fields = [...properties(entry, dialect), ...fieldsOf(entry, type, dialect)];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join("");
  return `@${type}{${entry.key.replace(/[\s,{}"#%~\\=@']+/g, "-") || "-"},\n${lines}}\n`;
}

function bibType({ type, fields }: Entry, dialect: Dialect): string {
  const known = bibTypes.get(type)?.[dialect] ?? "misc";
  return known === "phdthesis" && /master/i.test(fields.genre ?? "") ? "mastersthesis" : known;
}

type Field = readonly [name: string, value: string];

/** Names, title and date. */
function properties(entry: Entry, dialect: Dialect): readonly Field[] {
  const { authors, others = false, editors, title, roles = {} } = entry;
  const [first] = authors;
  const short = first?.kind === "institution" && authors.length === 1 ? first.short : "";
  const named: Field[] = [
    ["author", bibNames(authors, others, dialect)],
    ["shortauthor", short === "" ? "" : `{${encodeLatex(short)}}`],
    ["editor", bibNames(editors, false, dialect)],
    ...[...roleFields].flatMap(([field, role]): Field[] => [[field, bibNames(roles[role] ?? [], false, dialect)]]),
    ["title", encodeTitle(title)],
  ];
  return [...named.filter(([, value]) => value !== "").map(([name, value]): Field => [name, `{${value}}`]), ...bibDate(entry, dialect)];
}

/** Fields whose words a style may write small. */
const titles = new Set(["booktitle", "shorttitle", "origtitle", "eventtitle"]);
/** Fields of publishers. */
const houses = new Set(["publisher", "institution", "school"]);
/** What a name among the fields would be taken for. */
const own = new Set(
  [..."author editor shortauthor title subtitle year month day date".split(" "), ...roleFields.keys()].concat([...dateFields.keys()]),
);

function fieldsOf(entry: Entry, type: string, dialect: Dialect): readonly Field[] {
  const { fields } = entry;
  const written: Field[] = [];
  const put = (name: string, value: string): void => {
    if (!written.some(([before]) => before === name)) written.push([name, value]);
  };
  if (/^article-(?:newspaper|magazine)$/.test(entry.type)) put("entrysubtype", `{${entry.type.slice(8)}}`);
  const more: Field[] = [];
  for (const [field, text] of Object.entries(fields)) {
    // Babel's names stand in a field of their own, and a language in other words in that which has no rules.
    const babel = field === "language" ? babelName(text) : undefined;
    const name = field === "language" && babel === undefined ? field : fieldName(field, type, dialect);
    if (name !== null) put(name, `{${name === "langid" && babel !== undefined ? babel : latexOf(name, text)}}`);
    else if (isSecond(field, fields, type)) more.push([field, `{${latexOf(field, text)}}`]);
  }
  for (const [name, value] of more) put(name, value);
  // Without it, the type itself would say more of the work than is known.
  if ((type === "phdthesis" || type === "techreport") && fields.genre === undefined)
    put("type", type === "phdthesis" ? "{Thesis}" : "{Report}");
  return written;
}

/** The name of a field in an entry of a type, under which it is read as itself; its own where no other is; null where there is none. */
function fieldName(field: string, type: string, dialect: Dialect): string | null {
  const read = cslTypes.get(type) ?? "document";
  const known = special(field, type, dialect) ?? bibFields.get(field)?.[dialect];
  if (known !== undefined && (dateFields.get(known) ?? cslField(known, read)) === field) return known;
  return isName(field) && !own.has(field) && cslField(field, read) === field ? field : null;
}

/** Whether a field is one of two that mean the same, `organization` beside `publisher`: it is read so after the other one. */
function isSecond(field: string, fields: Entry["fields"], type: string): boolean {
  const word = cslField(field, cslTypes.get(type) ?? "document");
  return isName(field) && !own.has(field) && word !== field && fields[word] !== undefined;
}

function isName(field: string): boolean {
  return /^[a-z_][a-z0-9_.:+-]*$/.test(field);
}

function special(field: string, type: string, dialect: Dialect): string | undefined {
  if (field === "container-title" && (type === "article" || type === "periodical"))
    return dialect === "bibtex" ? "journal" : "journaltitle";
  if (field !== "publisher" || !/thesis|report/.test(type)) return undefined;
  return dialect === "bibtex" && type.endsWith("thesis") ? "school" : "institution";
}

function latexOf(name: string, text: string): string {
  if (verbatimFields.has(name)) return isAddress(text) ? text : text.replace(/[{}\\]/g, encodeURIComponent);
  if (name === "pages") return encodeLatex(text.replace(/\s?(?:[–—]|-+)\s?/g, "–"));
  if (titles.has(name)) return encodeTitle(text);
  // Publishers are lists, which `and` parts.
  return houses.has(name) && /\sand\s/i.test(text) ? `{${encodeLatex(text)}}` : encodeLatex(text);
}

/** Whether a text stands between braces as it is, and reads as itself there. */
function isAddress(text: string): boolean {
  return !/[{}]|\\$/.test(text) && plainAddress(text) === text;
}
