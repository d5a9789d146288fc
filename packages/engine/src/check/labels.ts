import { isAcronym } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import { allAuthors, formatLabel, joinNames, yearText } from "../format/label.ts";
import { formatWords } from "../format/words.ts";
import { type Entry, type EntryName, nameText } from "../library/entry.ts";
import type { Library } from "../library/library.ts";
import { nearestKey } from "../library/nearest-key.ts";
import { standIns } from "../library/unsigned.ts";
import { authorsOf } from "../resolve/authors-fit.ts";
import type { Candidate } from "../resolve/resolution.ts";
import { fold } from "../text/fold.ts";
import type { Locale } from "../text/locale.ts";

/** A citation as a message prints it: `Flynn 2001`, `El Universal, 2005-10-02`, `@welsh2004`, `ibid.`. */
export function labelOf(mention: CitationMention, locale: Locale = "en"): string {
  if (mention.key !== null) return mention.form === "pandoc-key" ? `@${mention.key}` : mention.key;
  const { authors, etAl } = mention;
  if (mention.form === "ibid") return mention.text;
  return authors.length > 2 ? label(mention, authors.slice(0, 1), true, locale) : label(mention, authors, etAl, locale);
}

/** The key that is spelled most like one that no source has, as the citation writes keys; null where there is none. */
export function nearestKeyLabel(mention: CitationMention, library: Library, locale: Locale): string | null {
  const key = mention.key === null ? null : nearestKey(library, mention.key);
  return key === null ? null : labelOf({ ...mention, key }, locale);
}

/** Of more authors a message names the first alone. */
const MOST_NAMED = 5;

/**
 * A citation and a work that is near, each by its label: with its day where the days differ, with all names where the labels read alike
 * or where the authors differ.
 */
export function apart(
  mention: CitationMention,
  { hit, differs }: Candidate,
  locale: Locale,
): { readonly text: string; readonly record: string } {
  const entry = asPrinted(hit.entry, mention);
  const [text, record] = [labelOf(mention, locale), formatLabel(entry, locale)];
  if (differs[0]?.field === "date") return { text, record: `${firstAuthor(entry)}, ${differs[0].record}` };
  const names = authorsOf(entry).length;
  if (fold(text) !== fold(record) && (differs[0]?.field !== "author" || names > MOST_NAMED)) return { text, record };
  return {
    text: label(mention, mention.authors, mention.etAl, locale),
    record: `${allAuthors(entry, formatWords[locale].and)} ${yearText(entry, locale)}`,
  };
}

/** A work whose institutions go by their names in full, where the text prints no acronym: in it no slip of theirs would show. */
function asPrinted(entry: Entry, { authors }: CitationMention): Entry {
  if (authors.length === 0 || authors.some(isAcronym)) return entry;
  const inFull = (name: EntryName): EntryName => (name.kind === "institution" && isAcronym(name.short) ? { ...name, short: "" } : name);
  return { ...entry, authors: entry.authors.map(inFull), editors: entry.editors.map(inFull) };
}

function firstAuthor(entry: Entry): string {
  const [author] = authorsOf(entry);
  return (author ? nameText(author) : standIns(entry)[0]) ?? "";
}

function label({ date, year, suffix }: CitationMention, authors: readonly string[], etAl: boolean, locale: Locale): string {
  const names = joinNames(authors, etAl, formatWords[locale].and);
  // A letter adjoins a year, and words in its place have it after a hyphen: `forthcoming-a`.
  const letter = suffix === null || /\d$/.test(year ?? "") ? (suffix ?? "") : `-${suffix}`;
  return date === null ? `${names} ${year ?? ""}${letter}`.trim() : `${names}, ${date}`;
}
