import type { Year } from "../find/years.ts";
import { SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { bracketedDayStart } from "./bracketed-day.ts";
import { isEarly } from "./early-year.ts";
import { markedTitle, quotes, titleAfterNames } from "./entry-title.ts";
import { headedParts, headingWords } from "./headed-parts.ts";
import { institutionEnd } from "./institution-end.ts";
import { isNames } from "./is-names.ts";
import { namesEnd } from "./names-end.ts";
import { isSaidBefore, namesGoOn, plainParts, titledParts } from "./plain-parts.ts";
import { repeatsAuthors } from "./repeated.ts";
import { repeatedEnd } from "./repeated-parts.ts";
import { markedSooner, titledSooner } from "./titled-sooner.ts";
import { isAtEnd, standsAsYear } from "./year-place.ts";

/** Where a list entry prints what: its authors up to `authorsEnd`, its title, its year. */
export interface EntryParts {
  readonly authorsEnd: number;
  readonly year: Year;
  /** The title, where it stands before the year. */
  readonly title: Span | null;
}

/** So many years of an entry may be the one after the authors. */
const SOONEST = 4;

/**
 * Tells the parts of an entry apart. Author-date styles print the year after the authors, and nothing but names before
 * it; others, as UNAM, French, MLA and Vancouver styles do, print it at the end, and then the authors end where the title
 * begins: at a quotation mark, at italics, or at the sign after the names.
 */
export function entryParts(text: string, prose: string, entry: Span, years: readonly Year[]): EntryParts | null {
  if (years.length === 0) return undatedParts(text, prose, entry);
  const opening = repeatsAuthors(text.slice(entry.start, entry.end)) ? undefined : quotes[prose.charAt(entry.start)];
  const close = opening === undefined ? -1 : prose.indexOf(opening, entry.start + 1);
  if (close > 0 && close < entry.end) return titleFirst(prose, { start: entry.start, end: close }, entry.end, years);
  const [first] = years;
  if (first !== undefined && /^\(?$/.test(prose.slice(entry.start, first.start)))
    return { authorsEnd: entry.start, year: first, title: null };
  const repeated = repeatedEnd(text, prose, entry, years);
  if (repeated !== null)
    return plainParts(prose, repeated, markedTitle(text, prose, { start: repeated.end, end: entry.end }), entry, years);
  const heading = headingWords(prose, entry);
  if (heading !== null) return headedParts(prose, heading, entry, years);
  const early = years.slice(0, SOONEST).find((year) => isEarly(prose, year, entry));
  const last = early === undefined ? null : (markedSooner(text, prose, early, entry, years) ?? titledSooner(prose, early, entry, years));
  if (last !== null) return last;
  if (early !== undefined)
    return bodyOf(prose, early, entry) ?? { authorsEnd: bracketedDayStart(prose, early.start), year: early, title: null };
  const title = markedTitle(text, prose, entry);
  const named = title !== null && isNames(prose, { start: entry.start, end: title.start });
  // What is in quotes is the title; in italics it may be the journal, after a title that is all capitals.
  if (named && prose.charCodeAt(title.start) !== SKIP) return titledParts(prose, title, entry, years);
  const names = namesEnd(prose, entry) ?? institutionEnd(prose, entry);
  if (names !== null && names.sign !== "," && isSaidBefore(prose, names.end, years)) return plainParts(prose, names, title, entry, years);
  if (named) return titledParts(prose, title, entry, years);
  if (names !== null && isSaidBefore(prose, names.end, years) && (names.closed || !namesGoOn(prose, names.end, years)))
    return plainParts(prose, names, title, entry, years);
  const sooner = years.filter(({ start }) => title === null || start < title.start);
  const year = sooner.find((candidate) => standsAsYear(prose, candidate, entry.end)) ?? (title === null ? sooner[0] : undefined);
  if (year !== undefined && (title !== null || !isAtEnd(prose, year, entry))) return { authorsEnd: year.start, year, title: null };
  if (title !== null) return titledParts(prose, title, entry, years);
  return year === undefined || names === null ? null : plainParts(prose, names, null, entry, years);
}

/** The body of a country or a state whose work has its year after it: `LACÔNIA. Constituição (1988)`, `LACÔNIA. [Constituição (1988)]`. */
function bodyOf(prose: string, year: Year, entry: Span): EntryParts | null {
  const [, country = ""] = /^(\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,5})\.\s\[?\p{Lu}\p{Ll}/u.exec(prose.slice(entry.start, year.start)) ?? [];
  const end = entry.start + country.length;
  return country === ""
    ? null
    : { authorsEnd: end, year, title: { start: end + 2, end: prose.charAt(year.start - 1) === "(" ? year.start - 1 : year.start } };
}

/** An entry that prints no year: names, and a title after them that is marked or ends with a stop. */
function undatedParts(text: string, prose: string, entry: Span): EntryParts | null {
  const year = { start: entry.end, end: entry.end, text: "", suffix: null };
  const title = markedTitle(text, prose, entry);
  if (title !== null && isNames(prose, { start: entry.start, end: title.start })) return { authorsEnd: title.start, year, title };
  const names = repeatedEnd(text, prose, entry, []) ?? namesEnd(prose, entry) ?? institutionEnd(prose, entry);
  const plain = names?.sign === "." ? titleAfterNames(prose, names, entry.end) : null;
  if (names === null || plain === null || !/\p{L}{2}/u.test(prose.slice(plain.start, plain.end))) return null;
  return { authorsEnd: names.end, year, title: plain };
}

/** An entry that begins with a quoted title has no author, but may have a newspaper in its place. */
function titleFirst(prose: string, title: Span, end: number, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start >= title.end);
  const year = late.find((candidate) => standsAsYear(prose, candidate, end)) ?? late[0];
  return year === undefined ? null : { authorsEnd: title.start, year, title };
}
