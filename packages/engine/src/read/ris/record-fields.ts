import { risDate } from "./dates.ts";
import { risFields, risRoles } from "./fields.ts";
import type { RawRecord } from "./raw-record.ts";
import { spaced, spacedPlain, type Values } from "./values.ts";
import { isNumber, isPageCount } from "./what-is-meant.ts";

/** Tags that are read elsewhere, or say what others say. */
const read = new Set(
  "TY AU A1 A2 ED TI T1 CT BT PY Y1 Y2 DA ID T2 T3 JF JO JA J1 J2 SP EP IS SN DO KW N1 C3 ET M1".split(" ").concat(
    risFields.map(([tag]) => tag),
    risRoles.map(([tag]) => tag),
  ),
);

/**
 * The fields of a record in CSL's words; those of tags that nobody knows keep their tag, in small letters.
 *
 * @param issued the words of its date, where that is no date
 */
export function fieldsOf({ lines }: RawRecord, values: Values, type: string, issued: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  const put = (name: string, value: string): void => {
    const text = name === "URL" ? spaced(value) : spacedPlain(value);
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
  const isSaid = (note: string): boolean => doiIn(note) !== "" && doiIn(note) === fields.DOI;
  put(
    "note",
    values
      .all("N1")
      .filter((note) => !isSaid(note))
      .join("; "),
  );
  for (const { tag } of lines) if (!read.has(tag)) put(tag.toLowerCase(), values.all(tag).join("; "));
  return fields;
}

const inContainers = /^(?:article|chapter|entry|paper|post)/;

/** In what a work came out: a journal by its full name, and short; a book and its series; a conference. */
function containers(values: Values, type: string): readonly (readonly [string, string])[] {
  const long = values.first("JF", "T2", "JO", "BT", "JA", "J2", "J1");
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
  if (last === "" && /^(?:book|thesis|report|manuscript)$/.test(type) && isPageCount(first)) put("number-of-pages", first);
  else put("page", (last === "" || last === first ? first : `${first}-${last}`).replace(/\s?[–—]\s?/g, "-"));
}

function putNumbers(put: Put, values: Values, type: string): void {
  put(/^(?:article|paper|chapter|entry|periodical)/.test(type) ? "issue" : "number", values.first("IS"));
  const more = spacedPlain(values.first("M1"));
  if (isNumber(more)) put("number", more);
  else put("m1", more);
  const edition = values.first("ET");
  if (type === "software" || type === "dataset") put("version", edition);
  else put(/^\d{4}[/-]/.test(edition) ? "available-date" : "edition", /^\d{4}[/-]/.test(edition) ? risDate(edition) : edition);
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
