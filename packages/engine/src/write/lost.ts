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
  const lost: Lost[] = [];
  const compare = (field: string, value: string, after: string): void => {
    if (value !== "" && value !== after && plain(field, value) !== plain(field, after)) lost.push({ key, field, value });
  };
  compare("key", key, again.key);
  compare("type", entry.type, again.type);
  compare("title", entry.title, again.title);
  if (!isSameTitle(entry.titleParts, again.titleParts)) compare("title in parts", drawn(entry.titleParts), drawn(again.titleParts));
  const comparePeople = (role: string, names: readonly EntryName[], after: readonly EntryName[] = []): void => {
    if (areSame(names, after) && hasOthers(entry, role) === hasOthers(again, role)) return;
    compare(role, people(entry, role, names), people(again, role, after));
  };
  comparePeople("author", entry.authors, again.authors);
  comparePeople("editor", entry.editors, again.editors);
  for (const [role, names] of Object.entries(entry.roles ?? {})) comparePeople(role, names, own(again.roles, role));
  compare("year", entry.year + entry.suffix, again.year + again.suffix);
  compare("date", entry.date, again.date);
  for (const [field, value] of Object.entries(entry.fields)) compare(field, value, own(again.fields, field) ?? "");
  return lost;
}

/** What stands under a name, which may be one that every object has. */
function own<T>(said: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return said !== undefined && Object.hasOwn(said, name) ? said[name] : undefined;
}

/**
 * A title as a person may read what is set apart in it: `On [italic: Ice]`. What is only not to be written small is left out, and which of
 * two ways of setting it apart stands in the other.
 */
function drawn(parts: readonly TitlePart[] | undefined): string {
  if (parts === undefined) return "";
  const bare = parts.map(({ text, marks }) => ({ text, marks: marks.filter((mark) => mark !== "nocase").sort() }));
  const draw = ({ text, marks }: TitlePart): string => (marks.length === 0 ? text : `[${marks.join(", ")}: ${text}]`);
  return bare.every(({ marks }) => marks.length === 0) ? "" : bare.map(draw).join("");
}

/** Whether two titles have the same parts, as nearly all have that are read again: they need not be drawn. */
function isSameTitle(parts: readonly TitlePart[] = [], again: readonly TitlePart[] = []): boolean {
  const isSame = ({ text, marks }: TitlePart, { text: other, marks: others }: TitlePart): boolean =>
    text === other && marks.length === others.length && marks.every((mark, at) => mark === others[at]);
  return parts.length === again.length && parts.every((part, at) => isSame(part, again[at] as TitlePart));
}

/** The same of the names of people. */
function areSame(names: readonly EntryName[], again: readonly EntryName[]): boolean {
  return names.length === again.length && names.every((name, at) => isSameName(name, again[at] as EntryName));
}

function isSameName(name: EntryName, again: EntryName): boolean {
  if (name.kind === "institution") return again.kind === "institution" && name.name === again.name && name.short === again.short;
  if (again.kind === "institution") return false;
  const { family, given, suffix, particle } = name;
  return family === again.family && given === again.given && suffix === again.suffix && particle === again.particle;
}

function people(entry: Entry, role: string, names: readonly EntryName[]): string {
  return names.map(nameText).join("; ") + (hasOthers(entry, role) ? "; et al." : "");
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
