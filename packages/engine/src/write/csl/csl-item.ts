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
  const named: [string, readonly Value[]][] = [
    ["author", names("author", entry.authors)],
    ["editor", names("editor", entry.editors)],
    ...Object.entries(roles).map(([role, of]): [string, readonly Value[]] => [role, names(role, of)]),
  ];
  const issued = issuedIn(entry);
  return {
    id: key,
    type,
    ...(title === "" ? {} : { title: titleOf(entry) }),
    ...Object.fromEntries(named.filter(([, of]) => of.length > 0)),
    ...(issued === "" ? {} : { issued: cslDate(issued) }),
    ...(suffix === "" ? {} : { "year-suffix": suffix }),
    ...Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => !own.has(name) && !nameVariables.has(name))
        .map(([name, value]) => [name, fieldOf(name, value, marked)]),
    ),
  };
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
  const words = name.family.split(" ");
  const small = words.findIndex((word) => !particles.has(word) && !/^\p{Ll}+$/u.test(word));
  const parts: [string, string][] = [
    ["family", small < 0 ? name.family : words.slice(small).join(" ")],
    ["given", name.given],
    ["suffix", name.suffix],
    ["dropping-particle", name.particle ?? ""],
    ["non-dropping-particle", small < 0 ? "" : words.slice(0, small).join(" ")],
  ];
  return Object.fromEntries(parts.filter(([, text]) => text !== "").map(([part, text]) => [part, marked(text)]));
}
