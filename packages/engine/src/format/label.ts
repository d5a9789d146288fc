import type { Entry, EntryName } from "../library/entry.ts";
import type { Locale } from "../text/locale.ts";
import { formatWords } from "./words.ts";

/** A name as citations print it: the family, or an institution's short name where it has one. */
function shortName(name: EntryName): string {
  if (name.kind === "person") return name.family;
  return name.short === "" ? name.name : name.short;
}

/**
 * Authors as citations print them: two joined, of three or more the first with *et al.*; editors where there is no author, and where
 * there is neither, the newspaper of an article, or the title.
 */
export function shortAuthors(entry: Entry, and: string): string {
  const names = entry.authors.length > 0 ? entry.authors : entry.editors;
  const [first, second] = names;
  if (first === undefined) return unsigned(entry) || entry.key;
  if (second === undefined) return shortName(first);
  return names.length === 2 ? `${shortName(first)} ${and} ${shortName(second)}` : `${shortName(first)} et al.`;
}

/** What stands in the place of authors and editors: the newspaper of an article, else the title, or what an untitled article stands in. */
function unsigned({ type, title, fields }: Entry): string {
  const whole = fields["container-title"] ?? "";
  return (type === "article-newspaper" && whole) || title || whole;
}

/** A row of names as prose prints it: `Benítez`, `Benítez and Ulloa`, `Benítez, Ulloa and Tan`, `Benítez et al.` */
export function joinNames(names: readonly string[], etAl: boolean, and: string): string {
  if (etAl) return `${names.join(", ")} et al.`;
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

/** All authors of an entry, for where *et al.* would hide what matters. */
export function allAuthors(entry: Entry, and: string): string {
  return joinNames((entry.authors.length > 0 ? entry.authors : entry.editors).map(shortName), false, and);
}

/** The year with its letter, or the words for none. */
export function yearText(entry: Entry, locale: Locale): string {
  if (/\d$/.test(entry.year)) return entry.year + entry.suffix;
  const words = entry.year === "" || entry.year === "n.d." ? formatWords[locale].noDate : entry.year;
  return entry.suffix === "" ? words : `${words}-${entry.suffix}`;
}

/** Author and year, as a writer would cite the entry: `Benítez and Rodríguez Ulloa 2006`. */
export function formatLabel(entry: Entry, locale: Locale = "en"): string {
  return `${shortAuthors(entry, formatWords[locale].and)} ${yearText(entry, locale)}`;
}
