import type { Entry, EntryName } from "../../library/entry.ts";
import { issuedOf } from "../issued.ts";
import { issuedIn, risDate } from "./dates.ts";
import { risFields, risRoles } from "./fields.ts";
import { readRisNames } from "./names.ts";
import type { RawRecord } from "./scan-record.ts";
import { risTypes } from "./types.ts";

const cslTypes: ReadonlyMap<string, string> = new Map(risTypes);

const none: readonly string[] = [];

/** The first value of the first of some tags that says something, and all values of some tags. */
interface Values {
  readonly first: (...tags: readonly string[]) => string;
  readonly all: (...tags: readonly string[]) => readonly string[];
}

/** A record as an entry, its key left empty where the record has none; null where it says nothing. */
export function entryOf(record: RawRecord): Entry | null {
  const values = valuesOf(record);
  const type = cslTypes.get(values.all("TY").at(-1)?.toUpperCase().split(" ")[0] ?? "") ?? "document";
  const title = spaced(values.first("TI", "T1", "CT") || (type === "chapter" ? "" : values.first("BT")));
  const series = type === "book" && values.first("T2", "T3") !== "";
  const { names: editors } = readRisNames(values.all("ED", ...(series ? [] : ["A2"])));
  const { words, ...issued } = issuedOf(issuedIn(values.all("PY", "Y1", "DA"), values.first("DA")));
  const { names: authors, others } = readRisNames(values.all("AU", "A1"));
  if (title === "" && authors.length === 0 && editors.length === 0 && issued.year === "") return null;
  const roles = rolesOf(values, series);
  return {
    key: keyIn(values.first("ID")),
    type,
    authors,
    ...(others ? { others } : {}),
    editors,
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    ...issued,
    title,
    fields: fieldsOf(record, values, type, words),
  };
}

function valuesOf({ lines }: RawRecord): Values {
  const byTag = new Map<string, string[]>();
  for (const { tag, value } of lines) {
    const before = byTag.get(tag);
    if (value === "") continue;
    if (before === undefined) byTag.set(tag, [value]);
    else before.push(value);
  }
  const of = (tag: string): readonly string[] => byTag.get(tag) ?? none;
  return {
    all: (...tags) => (tags.length === 1 ? of(tags[0] as string) : tags.flatMap(of)),
    first(...tags) {
      for (const tag of tags) if (byTag.has(tag)) return of(tag)[0] as string;
      return "";
    },
  };
}

/** An identifier serves as a key where it has a letter, no blank, and is no DOI, address or word for none. */
function keyIn(id: string): string {
  return /^[^\s,{}"'#%~\\()]{2,100}$/u.test(id) && /\p{L}/u.test(id) && !/^(?:nokey|10\.\d|https?:|wos:|pmid|pmc\d)/i.test(id) ? id : "";
}

function rolesOf(values: Values, series: boolean): readonly (readonly [string, readonly EntryName[]])[] {
  const named = series ? [...risRoles, ["A2", "collection-editor"] as const] : risRoles;
  const roles = new Map<string, readonly EntryName[]>();
  for (const [tag, role] of named) roles.set(role, [...(roles.get(role) ?? []), ...readRisNames(values.all(tag)).names]);
  return [...roles].filter(([, names]) => names.length > 0);
}

/** Tags that are read elsewhere, or say what others say. */
const read = new Set(
  "TY AU A1 A2 ED TI T1 CT BT PY Y1 Y2 DA ID T2 T3 JF JO JA J1 J2 SP EP IS SN DO KW N1 C3 ET M1".split(" ").concat(
    risFields.map(([tag]) => tag),
    risRoles.map(([tag]) => tag),
  ),
);

function fieldsOf({ lines }: RawRecord, values: Values, type: string, issued: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  const put = (name: string, value: string): void => {
    const text = spaced(value);
    if (text !== "" && !Object.hasOwn(fields, name)) fields[name] = text;
  };
  for (const [name, value] of containers(values, type)) put(name, value);
  // A DOI in the place for a kind of work is no kind of work.
  for (const [tag, field] of risFields) if (field !== "genre" || doiIn(values.first(tag)) === "") put(field, values.first(tag));
  putPages(put, values, type);
  putNumbers(put, values, type);
  put("issued", issued);
  put("accessed", risDate(values.first("Y2")));
  put("keyword", values.all("KW").join(", "));
  put(
    "note",
    values
      .all("N1")
      .filter((note) => doiIn(note) === "")
      .join("; "),
  );
  for (const { tag } of lines) if (!read.has(tag)) put(tag.toLowerCase(), values.all(tag).join("; "));
  return fields;
}

const inContainers = /^(?:article|chapter|entry|paper|post)/;

/** In what a work came out: a journal by its full name, and short; a book and its series; a conference. */
function containers(values: Values, type: string): readonly (readonly [string, string])[] {
  const long = values.first("JF", "JO", "T2", "BT", "JA", "J2", "J1");
  const short = values.first("JA", "J2", "J1", "JO");
  if (type === "paper-conference") {
    const proceedings = values.first("C3", "BT");
    const event: (readonly [string, string])[] = proceedings === "" ? [] : [["event-title", values.first("T2")]];
    return [["container-title", proceedings || long], ...event, ["collection-title", values.first("T3")]];
  }
  if (!inContainers.test(type))
    return [
      ["collection-title", values.first("T2", "T3")],
      ["container-title", values.first("JF", "JO")],
    ];
  const shorter: readonly (readonly [string, string])[] = short === long ? [] : [["container-title-short", short]];
  return [
    ["container-title", type === "chapter" ? values.first("BT", "T2", "JF") : long],
    ...shorter,
    ["collection-title", values.first("T3")],
  ];
}

type Put = (name: string, value: string) => void;

/** `SP` and `EP`, or `SP  - 12-19`; of a book alone the number of its pages. */
function putPages(put: Put, values: Values, type: string): void {
  const [first, last] = [values.first("SP"), values.first("EP")];
  const isCount = last === "" && /^(?:book|thesis|report|manuscript)$/.test(type) && /^\d+(?:\s?pp?\.?)?$/.test(first);
  if (isCount) put("number-of-pages", first);
  else put("page", (last === "" || last === first ? first : `${first}-${last}`).replace(/\s?[–—]\s?/g, "-"));
}

function putNumbers(put: Put, values: Values, type: string): void {
  put(/^(?:article|paper|chapter|entry)/.test(type) ? "issue" : "number", values.first("IS"));
  const more = values.first("M1");
  if (/\d/.test(more) && more.length < 20) put("number", more);
  else put("m1", more);
  const edition = values.first("ET");
  put(/^\d{4}[/-]/.test(edition) ? "available-date" : "edition", /^\d{4}[/-]/.test(edition) ? risDate(edition) : edition);
  for (const number of values.all("SN")) put(isIsbn(number, type) ? "ISBN" : "ISSN", number);
  put("DOI", [...values.all("DO", "M3"), ...values.all("N1", "UR")].map(doiIn).find((doi) => doi !== "") ?? values.first("DO"));
}

/** ISBNs have ten or thirteen signs, ISSNs eight; of any other number the type of the work decides. */
function isIsbn(number: string, type: string): boolean {
  const { length } = number.replace(/[^\dXx]/g, "");
  return length === 8 ? false : length >= 10 || /^(?:book|chapter|thesis|report)$/.test(type);
}

/** The DOI that a value is, bare: `doi:10.1000/1` and its address too; empty where it is none. */
function doiIn(value: string): string {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?(10\.\d{4,9}\/\S+)$/i.exec(value)?.[1] ?? "";
}

function spaced(text: string): string {
  return /^\s|\s$|\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, " ").trim() : text;
}
