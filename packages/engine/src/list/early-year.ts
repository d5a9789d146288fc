import type { Year } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { bracketedDayStart } from "./bracketed-day.ts";
import { isNames } from "./is-names.ts";
import { isNamed } from "./list-name.ts";
import { isTitled } from "./year-place.ts";

/** How long the name of an institution may be. */
export const LONGEST_INSTITUTION = 200;

/** Whether a year is the one after the authors: nothing but names stands before it, or one institution, and a title may follow. */
export function isEarly(prose: string, year: Year, entry: Span): boolean {
  const { start } = entry;
  const end = bracketedDayStart(prose, year.start);
  const before = { start, end };
  if (/^\p{Lu}{2,10} $/u.test(prose.slice(before.start, before.end)) && isNameAfter(prose, year.end, entry.end)) return false;
  return (
    (isNames(prose, before) || isInstitutionDated(prose, end < year.start ? { start, end: end + 1 } : before)) &&
    isTitled(prose, year, entry)
  );
}

/** Whether nothing but a name follows to the next sign, which then holds the year: `GBD 2016 Collaborators. Rates of ice`. */
function isNameAfter(prose: string, start: number, limit: number): boolean {
  const text = prose.slice(start, Math.min(limit, start + LONGEST_INSTITUTION));
  const sign = text.search(/[.,:;]/);
  return /^ \p{Lu}/u.test(text) && isNames(text, { start: 0, end: sign < 0 ? text.length : sign });
}

/** Whether a year in brackets follows the name of one institution, whatever its words: `Comisión para el Lago (2018)`, `Lago, Comisión para el Norte (CPN). (2018)`. */
function isInstitutionDated(prose: string, { start, end }: Span): boolean {
  const text = visible(prose.slice(start, Math.min(end, start + LONGEST_INSTITUTION)));
  const printed = /^\p{Lu}(?:[^,.:;?!"“«\d]*|[^.:;?!"“«\d]*\(\p{Lu}{2,12}\)\.?\s)\($/u.test(text);
  return end - start < LONGEST_INSTITUTION && printed && isNamed(text.split(/[\s()]+/u));
}
