import type { Year } from "../find/years.ts";
import type { Span } from "../text/span.ts";
import { LONGEST_INSTITUTION } from "./early-year.ts";
import type { EntryParts } from "./entry-parts.ts";
import { titleAfterNames } from "./entry-title.ts";
import { isNames, onlyJoins } from "./is-names.ts";
import { isNamed } from "./list-name.ts";
import { lastYear } from "./year-place.ts";

/**
 * The end of the capitals that begin the title of an unsigned work, as Brazilian lists print it: `FISHERMEN ask for a treaty.`,
 * `THE ICE of the lakes.`
 */
export function headingWords(prose: string, { start, end }: Span): number | null {
  const [, capitals = "", next = ""] =
    /^(\p{Lu}[\p{Lu}'’-]*(?:\s\p{Lu}[\p{Lu}'’-]*){0,4})\s(\p{L}\p{Ll}+|\p{Ll})/u.exec(prose.slice(start, Math.min(end, start + 80))) ?? [];
  if (!/\p{Lu}{3}/u.test(capitals)) return null;
  const plain = /^\p{Ll}/u.test(next) && !onlyJoins(next) && !isNames(next, { start: 0, end: next.length });
  const article = /^\p{Ll}/u.test(next) && /^(?:[AO]S?|U[MN]A?|EL|L[AE]S?|LOS|THE|UNE)\s\p{Lu}{2}/u.test(capitals);
  return plain || article || goesOnAsTitle(prose, start, end) ? start + capitals.length : null;
}

/** Whether what begins in capitals and goes on in small words is no name: `MAR del Norte: the`, `ADA Lind asks for ice.` */
function goesOnAsTitle(prose: string, start: number, end: number): boolean {
  const length = prose.slice(start, Math.min(end, start + LONGEST_INSTITUTION)).search(/[.,:;?!(]/);
  const stop = start + length;
  // A year in brackets follows an author, whatever the words.
  if (length < 0 || /^\((?:1[5-9]|20)\d\d[a-z]?[),]/.test(prose.slice(stop, stop + 7))) return false;
  const words = prose.slice(start, stop).trim().split(/\s+/u);
  const other = words.findIndex((word) => !onlyJoins(word.replace(/['’]$/, "")) && !isNames(word, { start: 0, end: word.length }));
  return !isNamed(other < 0 ? words : words.slice(0, other)) && (other >= 0 || prose.charAt(stop) === ":");
}

export function headedParts(prose: string, heading: number, entry: Span, years: readonly Year[]): EntryParts | null {
  const year = lastYear(prose, years, entry);
  const title = titleAfterNames(prose, { end: entry.start, sign: "." }, year?.start ?? entry.end);
  return year === undefined ? null : { authorsEnd: heading, year, title };
}
