import type { Entry, EntryName } from "../../library/entry.ts";
import type { TitlePart } from "../../library/title-parts.ts";
import { unnamedOthers } from "../unnamed-others.ts";
import { decodeLatex } from "./decode.ts";
import { type FieldMeaning, meaningOf } from "./field-meaning.ts";
import { cslField, roleFields } from "./fields.ts";
import { dateIn, issuedOf } from "./issued.ts";
import { languageOf, languageTag } from "./languages.ts";
import { localized, localizedWords } from "./localized-words.ts";
import { type Names, readNames } from "./names.ts";
import { type LatexTitle, latexTitle } from "./title-parts.ts";
import { cslType, finerType, genreTypes } from "./types.ts";
import { plainAddress } from "./verbatim.ts";

/** The values of an entry's fields as LaTeX, by their names in lower case. */
export type Values = ReadonlyMap<string, string>;

/** Is told of a command that nobody knows: in which field, and where in its value; -1 where only the field is known. */
export type UnknownIn = (field: string, command: string, at: number) => void;

/** Says in CSL's words, and as plain text, what an entry says in BibTeX's. */
export function entryOf(key: string, bibType: string, values: Values, unknown: UnknownIn): Entry {
  const type = typeOf(bibType, values);
  if (type === "control") return controlEntry(key);
  const authors = authorsOf(values, unknown);
  const editors = namesIn("editor", values, unknown);
  const { roles, others } = rolesOf(values, unknown);
  const { year, suffix, date } = issuedOf(values);
  const { title, titleParts } = titleOf(values, unknown);
  const fields = fieldsOf(bibType, type, values, unknown);
  const entry = { key, type, authors: authors.names, editors: editors.names, year, suffix, date, title, fields };
  // Nearly all entries have the same properties, which makes them quick to go through.
  if (!authors.others && !editors.others && roles === null && titleParts === undefined) return entry;
  return {
    ...entry,
    ...unnamedOthers(authors, editors, others),
    ...(roles === null ? {} : { roles }),
    ...(titleParts === undefined ? {} : { titleParts }),
  };
}

/** Of what sets up a style only the key counts: `@control{apsrev41Control, author = "08"}` names no author. */
function controlEntry(key: string): Entry {
  return { key, type: "control", authors: [], editors: [], year: "", suffix: "", date: "", title: "", fields: {} };
}

function typeOf(bibType: string, values: Values): string {
  return cslType(bibType, subtypeIn(values), () => ["eventtitle", "venue", "eventdate"].some((field) => values.has(field)));
}

function subtypeIn(values: Values): string | undefined {
  const written = values.get("entrysubtype");
  return written && decodeLatex(written);
}

function namesIn(field: string, values: Values, unknown: UnknownIn): Names {
  return readNames(values.get(field) ?? "", (command) => unknown(field, command, -1));
}

function authorsOf(values: Values, unknown: UnknownIn): Names {
  const authors = namesIn("author", values, unknown);
  const written = values.get("shortauthor");
  if (written === undefined) return authors;
  const [first] = authors.names;
  if (first?.kind !== "institution" || authors.names.length > 1) return authors;
  return { ...authors, names: [{ ...first, short: decodeLatex(written) }] };
}

/** The people in other roles, null where there are none, and the roles in which there are more than are named. */
function rolesOf(
  values: Values,
  unknown: UnknownIn,
): { readonly roles: Readonly<Record<string, readonly EntryName[]>> | null; readonly others: readonly string[] } {
  let roles: Record<string, readonly EntryName[]> | null = null;
  const others: string[] = [];
  for (const field of values.keys()) {
    const role = roleFields.get(field);
    if (role === undefined) continue;
    const named = namesIn(field, values, unknown);
    roles ??= {};
    roles[role] = [...(roles[role] ?? []), ...named.names];
    if (named.others) others.push(role);
  }
  return { roles, others };
}

/** A title with its subtitle, and what is set apart in them. */
function titleOf(values: Values, unknown: UnknownIn): Pick<Entry, "title" | "titleParts"> {
  const above = titleIn("title", values, unknown);
  const below = titleIn("subtitle", values, unknown);
  if (above.text === "" && below.text === "") return { title: joinedTitle("titleaddon", values, unknown) };
  const between = above.text === "" || below.text === "" ? "" : joint(above.text);
  const title = above.text + between + below.text;
  if (above.parts === null && below.parts === null) return { title };
  const parts = [...partsOf(above), ...(between === "" ? [] : [{ text: between, marks: [] }]), ...partsOf(below)];
  return { title, titleParts: parts };
}

function titleIn(field: string, values: Values, unknown: UnknownIn): LatexTitle {
  return latexTitle(values.get(field) ?? "", (command, at) => unknown(field, command, at));
}

function partsOf({ text, parts }: LatexTitle): readonly TitlePart[] {
  return parts ?? (text === "" ? [] : [{ text, marks: [] }]);
}

/** What stands between a title and its subtitle. */
function joint(title: string): string {
  return /[?!:.]$/.test(title) ? " " : ": ";
}

/** The plain text of another title with its subtitle. */
function joinedTitle(field: string, values: Values, unknown: UnknownIn): string {
  const text = (name: string): string => decodeLatex(values.get(name) ?? "", (command, at) => unknown(name, command, at));
  const title = text(field);
  const under = field.replace("title", "subtitle");
  const subtitle = values.has(under) ? text(under) : "";
  return title === "" || subtitle === "" ? title + subtitle : title + joint(title) + subtitle;
}

function fieldsOf(bibType: string, type: string, values: Values, unknown: UnknownIn): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of values) {
    const meaning = meaningOf(name);
    if (meaning.isOwn || (meaning.under !== null && values.has(meaning.under))) continue;
    if (name === "entrysubtype" && finerType(bibType, subtypeIn(values)) !== null) continue;
    const word = name === "howpublished" && !isHouse(value, values) ? name : (meaning.word ?? cslField(name, type));
    const text = textOf(name, value, meaning.holds, values, unknown);
    // Of two fields that mean the same the first is meant, and the other is kept as it is called.
    if (!Object.hasOwn(fields, word)) fields[word] = text;
    else if (fields[word] !== text) fields[name === word || Object.hasOwn(fields, name) ? `bib-${name}` : name] = text;
  }
  if (genreTypes.has(bibType) && !values.has("type")) fields.genre = localizedWords.get(bibType) as string;
  const address = addressIn(values);
  if (fields.URL === undefined && address !== null) fields.URL = address;
  if (fields.eprinttype === "pubmed" && fields.eprint !== undefined && fields.PMID === undefined) fields.PMID = fields.eprint;
  return fields;
}

/** Whether `howpublished` says by whom a work came out, as nothing else does, and no address. */
function isHouse(value: string, values: Values): boolean {
  if (["publisher", "institution", "school", "organization"].some((field) => values.has(field))) return false;
  return !/^\s{0,9}(?:\\(?:url|href)\s{0,40}\{|https?:)/.test(value.slice(0, 60));
}

/** Where BibTeX has no field for an address: `howpublished = {\url{...}}`, and what BibDesk writes. */
function addressIn(values: Values): string | null {
  const how = /^\s{0,9}\\(?:url|href)\s{0,40}\{([^{}]+)\}/.exec((values.get("howpublished") ?? "").slice(0, 2000))?.[1];
  const address = how ?? values.get("bdsk-url-1");
  return address === undefined ? null : plainAddress(address);
}

function textOf(name: string, value: string, holds: FieldMeaning["holds"], values: Values, unknown: UnknownIn): string {
  switch (holds) {
    case "address":
      return plainAddress(value);
    case "date":
      return dateIn(value) ?? decodeLatex(value);
    case "language":
      return name === "language" ? languageOf(decodeLatex(value)) : languageTag(value.trim());
    case "word":
      return localized(value) ?? decodeLatex(value, (command, at) => unknown(name, command, at));
    case "title":
      return joinedTitle(name, values, unknown);
    default:
      return decodeLatex(value, (command, at) => unknown(name, command, at));
  }
}
