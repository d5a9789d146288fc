import type { EntryFields } from "../../library/entry.ts";
import { bibFields, cslField, dateFields, roleFields } from "../../read/bibtex/fields.ts";
import { babelName } from "../../read/bibtex/languages.ts";
import { cslTypes } from "../../read/bibtex/types.ts";
import type { Dialect } from "./dialect.ts";

/** What a name among the fields would be taken for. */
const own = new Set([
  ..."author editor shortauthor title subtitle year month day date".split(" "),
  ...roleFields.keys(),
  ...dateFields.keys(),
]);

/**
 * The name of a field in an entry of a type, under which it is read as itself; its own where no other is; null where there
 * is none.
 */
export function fieldName(field: string, text: string, type: string, dialect: Dialect): string | null {
  const read = cslTypes.get(type) ?? "document";
  const known = special(field, text, type, dialect) ?? bibFields.get(field)?.[dialect];
  if (known !== undefined && (dateFields.get(known) ?? cslField(known, read)) === field) return known;
  return isName(field) && cslField(field, read) === field ? field : null;
}

/** Whether a field is one of two that mean the same, `organization` beside `publisher`: it is read so after the other one. */
export function isSecond(field: string, fields: EntryFields, type: string): boolean {
  const word = cslField(field, cslTypes.get(type) ?? "document");
  return isName(field) && word !== field && fields[word] !== undefined;
}

function isName(field: string): boolean {
  return /^[a-z_][a-z0-9_.:+-]*$/.test(field) && !own.has(field);
}

function special(field: string, text: string, type: string, dialect: Dialect): string | undefined {
  if (field === "language" && dialect === "biblatex") return babelName(text) === undefined ? "language" : "langid";
  if (field === "container-title" && (type === "article" || type === "periodical"))
    return dialect === "bibtex" ? "journal" : "journaltitle";
  if (field !== "publisher" || !/thesis|report/.test(type)) return undefined;
  return dialect === "bibtex" && type.endsWith("thesis") ? "school" : "institution";
}
