import { isAcronym } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import { type Entry, type EntryName, nameText } from "../library/entry.ts";
import { within } from "../library/spelling.ts";
import { fold } from "../text/fold.ts";
import { authorsFit, authorsOf, namesTooFew } from "./authors-fit.ts";
import { dateFits, isNearYear, yearFits } from "./match-dates.ts";
import { nameFits } from "./name-fits.ts";
import type { Difference } from "./resolution.ts";

/** What differs in the date of a work whose authors fit; null where nothing does, or where the year is too far off for a slip. */
export function dateDifference(mention: CitationMention, entry: Entry): Difference | null {
  if (yearFits(mention.year, entry)) {
    if (!dateFits(mention, entry)) return { field: "date", text: mention.date as string, record: entry.date };
    const letters = mention.suffix !== null && entry.suffix !== "" && mention.suffix !== entry.suffix;
    return letters ? { field: "suffix", text: `${mention.year}${mention.suffix}`, record: entry.year + entry.suffix } : null;
  }
  return isNearYear(mention.year ?? "", entry.year) ? yearDifference(mention, entry) : null;
}

/** The two years, or the two days where both print one. */
export function yearDifference(mention: CitationMention, entry: Entry): Difference {
  return mention.date !== null && entry.date !== ""
    ? { field: "date", text: mention.date, record: entry.date }
    : { field: "year", text: mention.year ?? "", record: entry.year };
}

/**
 * What differs in the authors of a work whose year fits: one name a letter or two away, or the same names in another
 * order. Null where more differs.
 */
export function namesDifference({ authors, etAl }: CitationMention, entry: Entry): Difference | null {
  const names = authorsOf(entry);
  if (isShortOfOne(authors, names)) return authorsDifference({ authors }, entry);
  if (authors.length > names.length) return null;
  const number = namesTooFew(authors.length, etAl, entry);
  if (!number && authors.length < names.length && !etAl && (names.length < 3 || authors.length === 1)) return null;
  const wrong = authors.flatMap((author, at) => (nameFits(author, names[at] as EntryName) ? [] : [at]));
  const [first] = wrong;
  const printed = authors.join(", ") + (etAl ? " et al." : "");
  if (first === undefined) return number ? { field: "author", text: printed, record: names.map(nameText).join(", ") } : null;
  if (number) return null;
  if (wrong.length === 1) {
    const author = authors[first] as string;
    const name = names[first] as EntryName;
    return isNearName(author, name, authors.length > 1) ? { field: "spelling", text: author, record: nameText(name) } : null;
  }
  const left = [...names];
  for (const author of authors) {
    const at = left.findIndex((name) => nameFits(author, name));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  return authorsDifference({ authors }, entry);
}

/** Whether a text or a record left one out, and not the first or the last: of two at least, the others stand in their order. */
function isShortOfOne(authors: readonly string[], names: readonly EntryName[]): boolean {
  const few = Math.min(authors.length, names.length);
  if (few < 2 || Math.abs(authors.length - names.length) !== 1) return false;
  const left = authors.findIndex((author, at) => names[at] === undefined || !nameFits(author, names[at]));
  if (left < 1 || left === few) return false;
  const [more, other] = authors.length > names.length ? [1, 0] : [0, 1];
  return Array.from({ length: few - left }, (_, at) => left + at).every((at) =>
    nameFits(authors[at + more] as string, names[at + other] as EntryName),
  );
}

/** All authors that the text prints, and all that the record has. */
export function authorsDifference({ authors }: Pick<CitationMention, "authors">, entry: Entry): Difference {
  return { field: "author", text: authors.join(", "), record: authorsOf(entry).map(nameText).join(", ") };
}

/** The letter that the text prints where the paper's own list has one work of the year, without a letter. */
export function letterDifference({ year, suffix }: CitationMention, entry: Entry): Difference | null {
  return suffix === null || entry.suffix !== "" || !yearFits(year, entry)
    ? null
    : { field: "suffix", text: `${year}${suffix}`, record: entry.year };
}

/** All that differs between a citation and a work, for candidates that are only near. */
export function allDifferences(mention: CitationMention, entry: Entry): readonly Difference[] {
  const names = authorsOf(entry);
  const [name] = names;
  const first = mention.authors[0] ?? "";
  const differs: Difference[] = [];
  if (name && !nameFits(first, name)) differs.push({ field: "spelling", text: first, record: nameText(name) });
  else if (!authorsFit(mention.authors, mention.etAl, entry)) differs.push(authorsDifference(mention, entry));
  if (!yearFits(mention.year, entry)) differs.push({ field: "year", text: mention.year ?? "", record: entry.year });
  else if (!dateFits(mention, entry)) differs.push({ field: "date", text: mention.date ?? "", record: entry.date });
  return differs;
}

/** The acronym that a name of several words begins with, `UK` of `UK Home Office`; null where there is none. */
function firstAcronym(name: string): string | null {
  return /^(?:\p{Lu}\.?){2,6}(?= \p{Lu}\p{Ll})/u.exec(name)?.[0].replaceAll(".", "") ?? null;
}

/** Whether a name is but one letter off, however short: near enough to show beside *not found*, and not to be held against a text. */
export function isLetterOff(printed: string, name: EntryName): boolean {
  const [text, other] = [fold(printed), fold(nameText(name))];
  if (isAcronym(printed) || firstAcronym(printed) !== firstAcronym(nameText(name))) return false;
  return text.length > 3 && other.length > 3 && text.charAt(0) === other.charAt(0) && within(text, other, 1);
}

/**
 * Whether a printed name is a slip away from an entry's: one letter, or two in names of eight letters and more. One letter
 * off, a short name is another's (Yang, Wang), and so is one that begins otherwise, unless a co-author fits; then three
 * may differ in long names that begin alike. In an acronym every letter counts.
 */
export function isNearName(printed: string, name: EntryName, supported = false): boolean {
  const text = fold(printed);
  if (isAcronym(printed) || firstAcronym(printed) !== firstAcronym(nameText(name))) return false;
  const full = fold(nameText(name));
  const parts = name.kind === "person" ? full.split(" ") : [];
  return [full, parts.at(-1) ?? full, parts[0] ?? full].some((other) => {
    const [shorter, long] = [Math.min(text.length, other.length), text.length >= 8];
    if (other === text || (supported ? text.length < 3 : shorter < 5)) return false;
    if (!supported && !long && text.charAt(0) !== other.charAt(0)) return false;
    const alike = supported && text.slice(0, 3) === other.slice(0, 3);
    return within(text, other, !long ? 1 : alike ? 3 : 2);
  });
}
