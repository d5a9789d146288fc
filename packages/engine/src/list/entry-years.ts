import { findYears, type Year } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import { accessStart } from "./access.ts";
import { gluedYear } from "./glued-year.ts";
import { isNames } from "./is-names.ts";

/** How far before a year words may say of which edition it is. */
const REACH = 48;

/** How long the names before a span of years may be. */
const LONGEST = 400;

/** Say that the year after them is that of another edition: `(first published 1971)`, `(1re éd. 1980)`, `2a ed. 1995`. */
const edition =
  /(?:(?:original|primera|primeira|première|first|\d{1,2}\.?(?:[ªºae]|re|ère|st|nd|rd|th)?\.?)\s?(?:edn?|éd|edição|edición|edition|édition|publi\p{L}+)\.?|(?:edn?|éd|edição|edición|edition|édition)\.?\soriginal\p{L}*|originally published|originalmente publicad[oa]|publicad[oa] originalmente|initialement publiée?|orig\.|original|reprinted|reimpr\p{L}*\.?)[\s:,]*(?:in|em|en|de|of)?\s?$/iu;

/** The years of an entry. */
export interface EntryYears {
  /** Those that may be the one it is cited by, in order. */
  readonly years: readonly Year[];
  /** That of a first edition, where one is printed; else empty. */
  readonly original: string;
}

/**
 * The years of an entry. That of another edition, as in `1995 [1916]`, is not the one it is cited by; `N. D.` are somebody's
 * initials where a year stands beside; and where nothing stands as a year does in prose, a span, a date or an issue tells it:
 * `2008-2009`, `03-06-2020`, `2012/5`.
 */
export function yearsOf(prose: string, start: number, end: number): EntryYears {
  const sure = gluedYear(prose, start, end) ?? letteredBefore(prose, start, accessStart(prose, { start, end }));
  if (sure !== null) return { years: [sure], original: "" };
  const years = findYears(prose, start, end).map((year) => withoutVolume(prose, year));
  const printed = years.filter((year) => !isOtherEdition(prose, year));
  const numbers = printed.filter(({ text }) => !/^\p{Lu}(?!\.\s?[df]\b)/u.test(text));
  const far = accessStart(prose, { start, end });
  const near = numbers.some((year) => year.end <= far);
  const loose = near || printed.length > numbers.length ? [] : looseYears(prose.slice(start, far), start);
  const all = near ? [numbers] : [loose, numbers, printed, years, looseYears(prose.slice(far, end), far)];
  return { years: all.find(({ length }) => length > 0) ?? [], original: years.find((year, at) => printed[at] !== year)?.text ?? "" };
}

/** A year with its letter before it at the end of an entry, as Brazilian lists have it: `p. 205–216, b1977.` A `c` is for copyright. */
function letteredBefore(prose: string, start: number, end: number): Year | null {
  const from = Math.max(start, end - REACH);
  const found = /(?<=,\s)([abd-h])((?:1[5-9]|20)\d\d)[\s.]*$/.exec(prose.slice(from, end));
  if (found === null) return null;
  const [, suffix = "", text = ""] = found;
  const at = from + found.index + 1;
  return { start: at, end: at + text.length, text, suffix };
}

/** A year without the sign of a volume that follows with no blank between: `1986v. 6`. */
function withoutVolume(prose: string, year: Year): Year {
  const isVolume = year.suffix === "v" && /^\.\s?\d/.test(prose.slice(year.end, year.end + 3));
  return isVolume ? { ...year, end: year.end - 1, suffix: null } : year;
}

/** Whether a year is that of another edition or volume: in brackets beside one, after one and a comma, or after words that say so. */
function isOtherEdition(prose: string, { start, end }: Year): boolean {
  const [before, after] = [prose.charAt(start - 1), prose.charAt(end)];
  if (before === "[" && after === "]") return true;
  // A page that a colon or a dash stands before is no year: `12(3):1525–1530, 2014`.
  if (/(?<![:–—-]\s?|pp?\.\s?|\d)(?:1[5-9]|20)\d\d,\s$/.test(prose.slice(Math.max(0, start - 12), start))) return true;
  if (
    before === "(" &&
    after === ")" &&
    (/\d{4}[a-z]?\s?\($/.test(prose.slice(start - 8, start)) ||
      // After a number it is that of the volume, and pages follow: `14:3 (2022) 1759`.
      (Number(/^\)\s?(\d{4})/.exec(prose.slice(end, end + 6))?.[1] ?? 0) > Number(prose.slice(start, end)) &&
        !/\d\s?\($/.test(prose.slice(start - 3, start))))
  )
    return true;
  return edition.test(visible(prose.slice(Math.max(0, start - REACH), start)));
}

/** Years that no sign parts from what is around them, but for spans of many years that are somebody's life or the subject of a work. */
function looseYears(text: string, start: number): readonly Year[] {
  const whole = text.replace(/(\d{4})[-–](\d{4})/g, (years, from, to, at) =>
    Number(to) - Number(from) > 2 && !isAfterNames(text, at, at + years.length) ? " ".repeat(years.length) : years,
  );
  return [...whole.matchAll(/(?<![\p{L}\d\0]|\d{4}\/)(?:1[5-9]|20)\d\d(?!\d)/gu)].map(({ 0: year, index }) => {
    return { start: start + index, end: start + index + year.length, text: year, suffix: null };
  });
}

/** Whether a span of years stands where the year of a work does: after nothing but names, `Tan, Ada. 2004–2012.`, or in brackets after them. */
function isAfterNames(text: string, at: number, end: number): boolean {
  if (at > LONGEST) return false;
  const before = visible(text.slice(0, at));
  if (!/[.,(]\s?$/.test(before) || !/^\)?[.,:]?\s/.test(text.slice(end, end + 3)) || /\p{L}{3}\.\s\p{L}/u.test(before)) return false;
  return isNames(text, { start: 0, end: at });
}

/** The span of years that a year begins, as EDTF: `2010/2012` of `2010–2012` and `2010–12`; empty where it begins none. */
export function rangeOf(prose: string, { text, end }: Year): string {
  const [, last = ""] = /^[-–](\d{4}|\d{2})(?!\d)/.exec(prose.slice(end, end + 6)) ?? [];
  if (last === "" || !/^\d{4}$/.test(text)) return "";
  const to = text.slice(0, 4 - last.length) + last;
  return to > text ? `${text}/${to}` : "";
}
