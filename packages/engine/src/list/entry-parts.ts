import type { Year } from "../find/years.ts";
import { SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { wordSet } from "../words/word-set.ts";
import { accessStart, beforeAccess } from "./access.ts";
import { bracketedDayStart } from "./bracketed-day.ts";
import { markedTitle, quotes, titleAfterNames } from "./entry-title.ts";
import { isNamed } from "./list-name.ts";
import { institutionEnd, isNames, type NamesEnd, namesEnd, onlyJoins } from "./names-end.ts";
import { repeatedEnd } from "./repeated-parts.ts";

/** Where a list entry prints what: its authors up to `authorsEnd`, its title, its year. */
export interface EntryParts {
  readonly authorsEnd: number;
  readonly year: Year;
  /** The title, where it stands before the year. */
  readonly title: Span | null;
}

/** How long the name of an institution may be. */
const LONGEST = 200;

/** So many years of an entry may be the one after the authors. */
const SOONEST = 4;

/** What may follow a year at the end of an entry: pages, series, medium. */
const endings: ReadonlySet<string> = wordSet(
  "pages págs pgs pag vol vols núm num nos coll col colección collection serie series tome cap chap print impreso web isbn issn doi jstor pdf online bd",
);

/**
 * Tells the parts of an entry apart. Author-date styles print the year after the authors, and nothing but names before
 * it; others, as UNAM, French, MLA and Vancouver styles do, print it at the end, and then the authors end where the title
 * begins: at a quotation mark, at italics, or at the sign after the names.
 */
export function entryParts(text: string, prose: string, entry: Span, years: readonly Year[]): EntryParts | null {
  if (years.length === 0) return undatedParts(text, prose, entry);
  const opening = quotes[prose.charAt(entry.start)];
  const close = opening === undefined ? -1 : prose.indexOf(opening, entry.start + 1);
  if (close > 0 && close < entry.end) return titleFirst(prose, { start: entry.start, end: close }, years);
  const [first] = years;
  if (first !== undefined && /^\(?$/.test(prose.slice(entry.start, first.start)))
    return { authorsEnd: entry.start, year: first, title: null };
  const repeated = repeatedEnd(text, prose, entry, years);
  if (repeated !== null)
    return plainParts(prose, repeated, markedTitle(text, prose, { start: repeated.end, end: entry.end }), entry, years);
  const heading = headingWords(prose, entry);
  if (heading !== null) return headedParts(prose, heading, entry, years);
  const early = years.slice(0, SOONEST).find((year) => isEarly(prose, year, entry));
  const last = early === undefined ? null : titledSooner(prose, early, entry, years);
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
  const year = sooner.find((candidate) => stands(prose, candidate)) ?? (title === null ? sooner[0] : undefined);
  if (year !== undefined && (title !== null || !isAtEnd(prose, year, entry))) return { authorsEnd: year.start, year, title: null };
  if (title !== null) return titledParts(prose, title, entry, years);
  return year === undefined || names === null ? null : plainParts(prose, names, null, entry, years);
}

/** Whether a year is the one after the authors: nothing but names stands before it, or one institution, and a title may follow. */
function isEarly(prose: string, year: Year, entry: Span): boolean {
  const { start } = entry;
  const end = bracketedDayStart(prose, year.start);
  const before = { start, end };
  // A study's year in its name: `GBD 2016 Collaborators`.
  if (/^\p{Lu}{2,10} $/u.test(prose.slice(before.start, before.end)) && /^ \p{Lu}/u.test(prose.slice(year.end, year.end + 2))) return false;
  return (
    (isNames(prose, before) || isInstitutionDated(prose, end < year.start ? { start, end: end + 1 } : before)) &&
    isTitled(prose, year, entry)
  );
}

/** Whether a year in brackets follows the name of one institution, whatever its words: `Comisión para el Lago (2018)`, `Lago, Comisión para el Norte (CPN). (2018)`. */
function isInstitutionDated(prose: string, { start, end }: Span): boolean {
  const text = visible(prose.slice(start, Math.min(end, start + LONGEST)));
  const printed = /^\p{Lu}(?:[^,.:;?!"“«\d]*|[^.:;?!"“«\d]*\(\p{Lu}{2,12}\)\.?\s)\($/u.test(text);
  return end - start < LONGEST && printed && isNamed(text.split(/[\s()]+/u));
}

/**
 * An entry whose title has a year in it and capitals throughout, so that it reads as names: `Tan, W. The Ice of Spring (1689),
 * ed. by A. Lind, Quay, 1988`, `Office of Ports, Census 2011 Profile, Quay, 2012`, `Lakes Bank. Ice Report 2011: Reeds. Quay, 2012`.
 */
function titledSooner(prose: string, early: Year, entry: Span, years: readonly Year[]): EntryParts | null {
  const far = accessStart(prose, entry);
  // Place and publisher may stand in a bracket with the year: `(Quay: Reed, 2012)`.
  const closed = ({ start, end }: Year): boolean => /,\s$/.test(prose.slice(start - 2, start)) && prose.charAt(end) === ")";
  const later = years.filter((year) => year.start > early.end && year.end <= far && (stands(prose, year) || closed(year)));
  const before = visible(prose.slice(entry.start, early.start));
  if (later.length === 0) return titledInCapitals(before) ? afterNames(prose, early, entry, [early]) : null;
  if (/\p{Lu}\.\s\p{Lu}\p{Ll}+(?:\s\p{L}+)+\s\(?$/u.test(before) && !lastJoined.test(before)) return afterNames(prose, early, entry, later);
  const names = /[.,]\s\p{Lu}\p{Ll}+(?:\s\p{L}+)*\s$/u.test(before) ? institutionEnd(prose, entry) : null;
  if (names === null || names.end >= early.start) return null;
  const institution = before.slice(0, names.end - entry.start);
  const sure = names.sign === "," || isNamed(institution.split(" ")) || /^\p{Lu}{2,10}$/u.test(institution);
  return sure ? plainParts(prose, names, null, entry, later) : null;
}

/** The last of several authors, a conjunction before the given names, who may have two surnames: `y Ada A. Lind Tan (`. */
const lastJoined = /\s(?:and|y|e|et|und|&)\s(?:\p{Lu}[\p{L}\p{M}'’-]+\s)?(?:\p{Lu}\.\s)+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s\(?$/u;

/** Whether a title and where it stands are set off from a family in capitals by full stops: `TAN, W. Gelo e Junco. Anais do Lago. 2011`. */
function titledInCapitals(before: string): boolean {
  return /^\p{Lu}{2}[^.]{0,60}(?:\.[^.]{0,6})*\.\s\p{Lu}\p{Ll}+(?:\s\p{L}+)+\.\s\p{Lu}[^.]*[.,]\s$/u.test(before);
}

/** An entry whose names end before what reads as such. */
function afterNames(prose: string, early: Year, entry: Span, years: readonly Year[]): EntryParts | null {
  const names = namesEnd(prose, entry);
  return names === null || names.end >= early.start ? null : plainParts(prose, names, null, entry, years);
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

/**
 * The end of the capitals that begin the title of an unsigned work, as Brazilian lists print it: `FISHERMEN ask for a treaty.`,
 * `THE ICE of the lakes.`
 */
function headingWords(prose: string, { start, end }: Span): number | null {
  const [, capitals = "", next = ""] =
    /^(\p{Lu}[\p{Lu}'’-]*(?:\s\p{Lu}[\p{Lu}'’-]*){0,4})\s(\p{L}\p{Ll}+|\p{Ll})/u.exec(prose.slice(start, Math.min(end, start + 80))) ?? [];
  if (!/\p{Lu}{3}/u.test(capitals)) return null;
  const plain = /^\p{Ll}/u.test(next) && !onlyJoins(next) && !isNames(next, { start: 0, end: next.length });
  const article = /^\p{Ll}/u.test(next) && /^(?:[AO]S?|U[MN]A?|EL|L[AE]S?|LOS|THE|UNE)\s\p{Lu}{2}/u.test(capitals);
  return plain || article || goesOnAsTitle(prose, start, end) ? start + capitals.length : null;
}

/** Whether what begins in capitals and goes on in small words is no name: `MAR del Norte: the`, `ADA Lind asks for ice.` */
function goesOnAsTitle(prose: string, start: number, end: number): boolean {
  const length = prose.slice(start, Math.min(end, start + LONGEST)).search(/[.,:;?!(]/);
  const stop = start + length;
  // A year in brackets follows an author, whatever the words.
  if (length < 0 || /^\((?:1[5-9]|20)\d\d[a-z]?[),]/.test(prose.slice(stop, stop + 7))) return false;
  const words = prose.slice(start, stop).trim().split(/\s+/u);
  const other = words.findIndex((word) => !onlyJoins(word.replace(/['’]$/, "")) && !isNames(word, { start: 0, end: word.length }));
  return !isNamed(other < 0 ? words : words.slice(0, other)) && (other >= 0 || prose.charAt(stop) === ":");
}

function headedParts(prose: string, heading: number, entry: Span, years: readonly Year[]): EntryParts | null {
  const year = lastOf(prose, years, entry);
  const title = titleAfterNames(prose, { end: entry.start, sign: "." }, year?.start ?? entry.end);
  return year === undefined ? null : { authorsEnd: heading, year, title };
}

/** An entry whose title is marked, and its year printed somewhere after it. */
function titledParts(prose: string, title: Span, entry: Span, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start >= title.end);
  const year = lastOf(prose, late, entry) ?? years[0];
  return year === undefined ? null : { authorsEnd: title.start, year, title };
}

/** An entry whose title nothing marks, and its year printed after it. */
function plainParts(prose: string, names: NamesEnd, marked: Span | null, entry: Span, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start > names.end);
  const year = lastOf(prose, late, entry);
  if (year === undefined) return null;
  const adjoins = marked !== null && visible(prose.slice(names.end + 1, marked.start)).trim() === "";
  const italic = marked !== null && prose.charCodeAt(marked.start) === SKIP;
  const title = adjoins ? marked : titleAfterNames(prose, names, italic ? Math.min(marked.start, year.start) : year.start);
  return { authorsEnd: names.end, year, title };
}

/** Whether words stand between the names and the first year: a title, and not the year itself. */
function isSaidBefore(prose: string, from: number, years: readonly Year[]): boolean {
  const [first] = years.filter(({ start }) => start > from);
  return first !== undefined && /\p{L}{3}/u.test(prose.slice(from, first.start));
}

/** Whether names go on after a comma up to the first year: nothing else stands there, or initials do. */
function namesGoOn(prose: string, from: number, years: readonly Year[]): boolean {
  const to = years.find(({ start }) => start > from)?.start ?? from;
  return isNames(prose, { start: from, end: to }) || /(?<!\p{L})\p{Lu}\.[\s,]/u.test(prose.slice(from, to));
}

/** The year at the end of an entry: the last that stands as one, before addresses and days of access. */
function lastOf(prose: string, years: readonly Year[], entry: Span): Year | undefined {
  const far = accessStart(prose, entry);
  const near = years.filter(({ end }) => end <= far);
  const some = near.length > 0 ? near : years.slice(0, 1);
  return some.findLast((year) => stands(prose, year)) ?? some.at(-1);
}

/** Whether a year stands where lists print it: in brackets, or between two signs, and not as the number of a volume. */
function stands(prose: string, year: Year): boolean {
  // The year of a first edition may stand beside: `(1995 [1916])`.
  const lead = visible(prose.slice(Math.max(0, year.start - 9), year.start)).replace(/\[\d{4}\]\s?$/, "");
  if (/(?<!\p{L})(?:v|vol|n|no|nº|núm|p|pp|bd|nr)\.?\s$/iu.test(lead)) return false;
  const before = lead.trimEnd().slice(-1);
  const after = visible(prose.slice(year.end, year.end + 9))
    .replace(/^\s?\[\d{4}\]/, "")
    .charAt(0);
  return (before === "(" && (after === ")" || after === ",")) || (/[.,;:\p{L}]/u.test(before) && (after === "" || /[.,:;]/.test(after)));
}

/** Whether a title can follow a year: words that are no pages or series, in brackets or after a sign or a blank. */
function isTitled(prose: string, year: Year, entry: Span): boolean {
  const after = beforeAccess(visible(prose.slice(year.end, Math.min(entry.end, year.end + 200))));
  if (/^\s?[;,]?\s?(?:\d|vol|p\.|pp\.|n[°º.])/i.test(after) && !/^\.\s\d/.test(after)) return false;
  return saysMore(after, /\p{L}{2,}/gu);
}

/** Whether some word is none of pages, series or medium. */
function saysMore(text: string, words: RegExp): boolean {
  for (const [word] of text.matchAll(words)) if (!endings.has(word.toLowerCase())) return true;
  return false;
}

/** An entry that begins with a quoted title has no author, but may have a newspaper in its place. */
function titleFirst(prose: string, title: Span, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start >= title.end);
  const year = late.find((candidate) => stands(prose, candidate)) ?? late[0];
  return year === undefined ? null : { authorsEnd: title.start, year, title };
}

/** Whether nothing but pages and the like follows a year, and more than names comes before it. */
function isAtEnd(prose: string, year: Year, entry: Span): boolean {
  const before = visible(prose.slice(entry.start, year.start));
  if (/[([]\s*$/.test(before) || !/(?:,[^,]+){3,}|(?<!\p{L})\p{L}{2,}[.?!]\s\p{Lu}\p{L}+\s/u.test(before)) return false;
  const after = beforeAccess(visible(prose.slice(year.end, entry.end)));
  return !saysMore(after, /\p{L}{3,}/gu);
}
