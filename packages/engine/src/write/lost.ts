import type { Entry, EntryName } from "../library/entry.ts";
import { hasOthers } from "../library/has-others.ts";
import type { TitlePart } from "../library/title-parts.ts";

/** Something that an entry says and a format cannot. */
export interface Lost {
  readonly key: string;
  /** `author`, `date`, `type`, or a field by its name; `entry` for the whole. */
  readonly field: string;
  readonly value: string;
}

/** What an entry says that the same entry, written and read again, does not. */
export function lostBetween(entry: Entry, again: Entry | null): readonly Lost[] {
  const { key } = entry;
  if (again === null) return [{ key, field: "entry", value: entry.title }];
  const unlike = ([field, value]: Said, after: ReadonlyMap<string, string>): boolean =>
    value !== "" && plain(field, after.get(field) ?? "") !== plain(field, value);
  const [properties, fields] = [new Map(propertiesOf(again)), new Map(Object.entries(again.fields))];
  const lost = [
    ...propertiesOf(entry).filter((said) => unlike(said, properties)),
    ...Object.entries(entry.fields).filter((said) => unlike(said, fields)),
  ];
  return lost.map(([field, value]) => ({ key, field, value }));
}

type Said = readonly [field: string, value: string];

/** What an entry says by properties of its own, as text. */
function propertiesOf(entry: Entry): readonly Said[] {
  const { key, type, title, titleParts, year, suffix, date } = entry;
  const people = (role: string, names: readonly EntryName[]): Said => {
    return [role, names.map(nameText).join("; ") + (hasOthers(entry, role) ? "; et al." : "")];
  };
  return [
    ["key", key],
    ["type", type],
    ["title", title],
    ["title in parts", titleParts === undefined ? "" : drawn(titleParts)],
    people("author", entry.authors),
    people("editor", entry.editors),
    ...Object.entries(entry.roles ?? {}).map(([role, names]) => people(role, names)),
    ["year", year + suffix],
    ["date", date],
  ];
}

/**
 * A title as a person may read what is set apart in it: `On [italic: Ice]`. What is only not to be written small is left out, and which of
 * two ways of setting it apart stands in the other.
 */
function drawn(parts: readonly TitlePart[]): string {
  const bare = parts.map(({ text, marks }) => ({ text, marks: marks.filter((mark) => mark !== "nocase").sort() }));
  const draw = ({ text, marks }: TitlePart): string => (marks.length === 0 ? text : `[${marks.join(", ")}: ${text}]`);
  return bare.every(({ marks }) => marks.length === 0) ? "" : bare.map(draw).join("");
}

function nameText(name: EntryName): string {
  if (name.kind === "institution") return name.short === "" ? `{${name.name}}` : `{${name.name}} (${name.short})`;
  const family = name.particle === undefined ? name.family : `${name.particle} | ${name.family}`;
  return [family, name.given, name.suffix].filter((part) => part !== "").join(", ");
}

/** Differences that are none: how accents are composed, blanks, which dash stands between pages. */
function plain(field: string, value: string): string {
  const text = value.normalize("NFC").replace(/\s+/gu, " ").trim();
  return field === "page" ? text.replace(/\s?[–—-]+\s?/g, "-") : text;
}
