import type { EntryFields } from "../../library/entry.ts";
import { bibFields, cslField, dateFields, roleFields } from "../../read/bibtex/fields.ts";
import { babelName } from "../../read/bibtex/languages.ts";
import type { Dialect } from "./dialect.ts";

/** What a name among the fields would be taken for. */
const own = new Set([
  ..."author editor shortauthor title subtitle year month day date year-suffix".split(" "),
  ...roleFields.keys(),
  ...dateFields.keys(),
]);

/** The type of an entry in BibTeX's words, and the CSL type as which it is read. */
export interface WrittenType {
  readonly bib: string;
  readonly csl: string;
}

/**
 * The name of a field in an entry of a type, under which it is read as itself; its own where no other is; null where there
 * is none.
 */
export function fieldName(field: string, text: string, { bib, csl }: WrittenType, dialect: Dialect): string | null {
  const known = special(field, text, bib, dialect) ?? bibFields.get(field)?.[dialect];
  if (known !== undefined && (dateFields.get(known) ?? cslField(known, csl)) === field) return known;
  return isName(field) && cslField(field, csl) === field ? field : null;
}

/** Whether a field is one of two that mean the same, `organization` beside `publisher`: it is read so after the other one. */
export function isSecond(field: string, fields: EntryFields, { csl }: WrittenType): boolean {
  const word = cslField(field, csl);
  return isName(field) && word !== field && fields[word] !== undefined;
}

function isName(field: string): boolean {
  return /^[a-z_][a-z0-9_.:+-]*$/.test(field) && !own.has(field);
}

function special(field: string, text: string, type: string, dialect: Dialect): string | undefined {
  if (field === "language" && dialect === "biblatex") return babelName(text) === undefined ? "language" : "langid";
  // What stands in no book has at best a journal.
  if (field === "container-title" && !type.startsWith("in")) return dialect === "bibtex" ? "journal" : "journaltitle";
  if (field !== "publisher") return undefined;
  // What has no publisher in BibTeX's styles or BibLaTeX's.
  if (type === "booklet" || (type === "misc" && dialect === "bibtex")) return "howpublished";
  if (dialect === "biblatex" && /^(?:misc|online|manual)$/.test(type)) return "organization";
  if (!/thesis|report/.test(type)) return undefined;
  return dialect === "bibtex" && type.endsWith("thesis") ? "school" : "institution";
}
