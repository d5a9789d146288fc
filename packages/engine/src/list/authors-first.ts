import { visible } from "../text/characters.ts";
import { months } from "../words/dates.ts";
import { beforeAccess } from "./access.ts";
import { isNames } from "./is-names.ts";

/** A first word in capitals, as of families or institutions that stand out so, or of an acronym. */
export const inCapitals: RegExp = /^\p{Lu}{2,}(?![\p{L}'’-])/u;

/** A family before initials: `Family GN,`, `van Family G. N.;`. */
const withInitials = /^(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]+ (?:\p{Lu}{1,3}[,.]\s|(?:\p{Lu}\.[ -]?){1,4}[,;&(])/u;

/** Words without a stop, perhaps an acronym in brackets, and what stands for a date in brackets: `Council of the Lakes (LKC). (n.d.)`. */
const institutionDated = /^\p{Lu}[^.:?!()]{4,160} (?:\(\p{Lu}[\p{L}-]{1,15}\)\.? )?\((?:(?:1[5-9]|20)\d\d[a-z]?|n\. ?d\.|s\. ?[fd]\.)\)/u;

/** `Family, Given`, `Family GN,`, or nothing but names before a year. */
export function looksLikeAuthors(line: string): boolean {
  const text = visible(line);
  if (/^(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}'’-]+){0,4}, (?:\p{Lu}(?!\p{Lu}:)|(?:et|and|y) )/u.test(text)) return true;
  return withInitials.test(text) || isDated(text) || institutionDated.test(text);
}

/** Whether words follow the year of a line: a journal and its year on a line by themselves are the rest of an entry. */
export function hasMore(prose: string): boolean {
  const text = visible(prose);
  const year = dated.exec(text);
  return year === null || /\p{L}{2}/u.test(beforeAccess(text.slice(year.index + year[0].length)).replace(identifiers, ""));
}

/** What leads to the number of an article or a book. */
const identifiers = /(?<!\p{L})(?:doi|isbn|issn|pmid|url)(?!\p{L})/giu;

/** A year after a blank, and the sign after it. */
const dated = /[.,]?\s\(?(?:1[5-9]|20)\d\d[a-z]?[).,:]/;

/** Whether nothing but names stands before a year; `Quay, September 2004` is a place and a day. */
export function isDated(text: string): boolean {
  const year = dated.exec(text);
  if (year === null || text.startsWith("(") || !isNames(text, { start: 0, end: year.index })) return false;
  const word = text.slice(Math.max(0, year.index - LONGEST_MONTH), year.index).match(/\p{L}+$/u)?.[0] ?? "";
  return !months.has(word.toLowerCase());
}

/** How long the names of months may be. */
const LONGEST_MONTH = 12;

/** Whether nothing but names stands before a year, be they an institution's in small words. */
export function isNamesDated(text: string): boolean {
  return isDated(text) || institutionDated.test(text);
}
