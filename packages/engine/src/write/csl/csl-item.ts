import type { Entry, EntryName } from "../../library/entry.ts";
import { hasOthers } from "../../library/has-others.ts";
import { dateVariables, nameVariables } from "../../read/csl-json/variables.ts";
import { yearOf } from "../../read/edtf.ts";
import { particles } from "../../words/name-words.ts";
import { cslDate } from "./csl-date.ts";

/** A value as JSON and YAML have it. */
export type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value };

/** What an item says by properties of the entry; a field of such a name would be taken for it. */
const own = new Set(["id", "type", "title", "author", "editor", "issued", "year-suffix"]);

/**
 * An entry as a CSL item.
 *
 * @param marked writes plain text in the markup that the texts of a format carry
 * @param titleOf writes a title, where a format can set parts of it apart
 */
export function cslItem(
  entry: Entry,
  marked: (text: string, field: string) => string,
  titleOf = ({ title }: Entry): string => marked(title, "title"),
): Readonly<Record<string, Value>> {
  const { key, type, title, suffix, fields, roles = {} } = entry;
  const names = (role: string, of: readonly EntryName[]): readonly Value[] => {
    const listed = of.map((name) => nameOf(name, (text) => marked(text, role)));
    return hasOthers(entry, role) ? [...listed, { literal: "others" }] : listed;
  };
  const issued = issuedIn(entry);
  const said: [string, Value][] = [
    ["id", key],
    ["type", type],
  ];
  if (title !== "") said.push(["title", titleOf(entry)]);
  for (const [role, of] of [["author", entry.authors] as const, ["editor", entry.editors] as const, ...Object.entries(roles)]) {
    const listed = names(role, of);
    if (listed.length > 0) said.push([role, listed]);
  }
  if (issued !== "") said.push(["issued", cslDate(issued)]);
  if (suffix !== "") said.push(["year-suffix", suffix]);
  for (const [name, value] of Object.entries(fields))
    if (!own.has(name) && !nameVariables.has(name)) said.push([name, fieldOf(name, value, marked)]);
  // A field may be called `__proto__`.
  return Object.fromEntries(said);
}

/** The words an entry has for its date, else the date, else the year. */
function issuedIn({ fields, date, year }: Entry): string {
  if (fields.issued !== undefined) return fields.issued;
  if (date !== "" && yearOf(date) === year) return date;
  return /^\d{1,3}$/.test(year) ? year.padStart(4, "0") : year;
}

function fieldOf(name: string, value: string, marked: (text: string, field: string) => string): Value {
  if (dateVariables.has(name)) return cslDate(value);
  if (name === "page") return marked(value.replace(/[–—-]+/g, "-"), name);
  return nested(value) ?? marked(value, name);
}

/** What a reader kept as JSON, as what it was. */
function nested(value: string): Value | null {
  if (!/^[[{]/.test(value)) return null;
  try {
    const inner = JSON.parse(value) as Value;
    return JSON.stringify(inner) === value ? inner : null;
  } catch {
    return null;
  }
}

/** A name; small words that begin a family are its particle. */
function nameOf(name: EntryName, marked: (text: string) => string): Value {
  if (name.kind === "institution") return { literal: marked(name.name) };
  const { given, suffix, particle = "" } = name;
  const family = familyFrom(name.family);
  // Put together by hand, as there are many.
  const said: Record<string, string> = {};
  if (name.family !== "") said.family = marked(name.family.slice(family));
  if (given !== "") said.given = marked(given);
  if (suffix !== "") said.suffix = marked(suffix);
  if (particle !== "") said["dropping-particle"] = marked(particle);
  if (family > 0) said["non-dropping-particle"] = marked(name.family.slice(0, family - 1));
  return said;
}

/** Where a family begins after its small words; 0 where it has none, or nothing else. */
function familyFrom(name: string): number {
  let from = 0;
  for (let blank = name.indexOf(" "); blank >= 0; blank = name.indexOf(" ", from)) {
    if (!isSmall(name.slice(from, blank))) return from;
    from = blank + 1;
  }
  return isSmall(name.slice(from)) ? 0 : from;
}

function isSmall(word: string): boolean {
  return particles.has(word) || /^\p{Ll}+$/u.test(word);
}
