import type { Year } from "../find/years.ts";
import { SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { EntryParts } from "./entry-parts.ts";
import { titleAfterNames } from "./entry-title.ts";
import { isNames } from "./is-names.ts";
import type { NamesEnd } from "./names-end.ts";
import { lastYear } from "./year-place.ts";

/** An entry whose title is marked, and its year printed somewhere after it. */
export function titledParts(prose: string, title: Span, entry: Span, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start >= title.end);
  const year = lastYear(prose, late, entry) ?? years[0];
  return year === undefined ? null : { authorsEnd: title.start, year, title };
}

/** An entry whose title nothing marks, and its year printed after it. */
export function plainParts(prose: string, names: NamesEnd, marked: Span | null, entry: Span, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start > names.end);
  const year = lastYear(prose, late, entry);
  if (year === undefined) return null;
  const adjoins = marked !== null && visible(prose.slice(names.end + 1, marked.start)).trim() === "";
  const italic = marked !== null && prose.charCodeAt(marked.start) === SKIP;
  const title = adjoins ? marked : titleAfterNames(prose, names, italic ? Math.min(marked.start, year.start) : year.start);
  return { authorsEnd: names.end, year, title };
}

/** Whether words stand between the names and the first year: a title, and not the year itself. */
export function isSaidBefore(prose: string, from: number, years: readonly Year[]): boolean {
  const [first] = years.filter(({ start }) => start > from);
  return first !== undefined && /\p{L}{3}/u.test(prose.slice(from, first.start));
}

/** Whether names go on after a comma up to the first year: nothing else stands there, or initials do. */
export function namesGoOn(prose: string, from: number, years: readonly Year[]): boolean {
  const to = years.find(({ start }) => start > from)?.start ?? from;
  return isNames(prose, { start: from, end: to }) || /(?<!\p{L})\p{Lu}\.[\s,]/u.test(prose.slice(from, to));
}
