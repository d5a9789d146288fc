import { fold } from "../text/fold.ts";
import { itself, remembered } from "../text/remembered.ts";
import { ask } from "./asking.ts";
import { type Entry, nameText } from "./entry.ts";
import { begins, type FirstWords, firstWord, firstWords } from "./first-words.ts";
import type { Hit, Library } from "./library.ts";
import { isListedFirst, listedFirstWords } from "./listed-first-words.ts";
import { mergeAll, namedIn } from "./look-up.ts";
import { type Found, hitOf } from "./merge-found.ts";
import type { SourceIndex } from "./source-index.ts";
import { lowerBound, prefixRange } from "./term-table.ts";
import { standIns } from "./unsigned.ts";

/** How many names of a library that begin alike are looked through. */
const MOST = 200;

/**
 * Unsigned works that begin with what is printed, whatever signs it has; where some have it whole, these. What a document's own list
 * prints is compared as it is printed, since titles are easily read as names there.
 */
export function byFirstWords(library: Library, first: FirstWords, fits: (entry: Entry) => boolean): readonly Hit[] {
  ask(firstWord(first.printed));
  const found = library
    .flatMap((source) => (source.role === "list" ? listed(source, first) : recorded(source, first)))
    .filter((one) => fits(one.entry) || hasYearInTitle(one, first));
  const whole = found.filter(({ entry }) => isWhole(entry, first.words));
  return whole.length > 0 ? withListed(mergeAll(whole, library), found) : mergeAll(found, library);
}

/** The only work that has a title with the only one that the document's own list prints so, though it was not read as having that title. */
function withListed(hits: readonly Hit[], found: readonly Found[]): readonly Hit[] {
  const [hit, ...others] = hits;
  const [one, ...more] = found.filter(isListed);
  if (hit === undefined || one === undefined || others.length + more.length > 0 || hit.found.some(isListed)) return hits;
  return [hitOf([one, ...hit.found])];
}

function isListed({ source }: Found): boolean {
  return source.role === "list";
}

function listed(source: SourceIndex, first: FirstWords): readonly Found[] {
  return listedFirstWords(source, first).map((entry) => ({ source, entry }));
}

/** Whether what a list was read to have for a year stands in the title itself: `Ports of 2030 (n.d.)`. */
function hasYearInTitle({ source, entry }: Found, { words, year }: FirstWords): boolean {
  if (source.role !== "list" || year === null || entry.year === "") return false;
  return words.split(" ").includes(entry.year) && entry.fields.note?.includes(year) === true;
}

function isWhole(entry: Entry, words: string): boolean {
  const names = entry.authors.length > 0 ? entry.authors.map(nameText) : standIns(entry);
  return names.some((name) => firstWords(name) === words);
}

/** Whether anything of a library begins with a word, articles aside: a glance before works are looked up. */
export function mayBegin(library: Library, word: string): boolean {
  ask(word);
  return isBegun(library, word);
}

const isBegun = remembered(
  (library: Library, word: string) =>
    library.some((source) => (source.role === "list" ? isListedFirst(source, word) : isNameBegun(source, word))),
  itself,
);

function isNameBegun({ names }: SourceIndex, word: string): boolean {
  return names.terms.at(lowerBound(names.terms, word))?.startsWith(word) === true;
}

/** Unsigned works of a library that begin so, by their titles or by what else stands in the author's place. */
function recorded(source: SourceIndex, first: FirstWords): readonly Found[] {
  const { terms } = source.names;
  const folded = fold(first.printed);
  for (const beginning of new Set([folded, first.words, /^[\p{L}\p{N} ]*/u.exec(folded)?.[0] as string])) {
    const [from, to] = beginning === "" ? [0, 0] : prefixRange(source.names, beginning);
    if (to === from || to - from > MOST) continue;
    const alike = [...terms.slice(from, to)].filter((term) => begins(first, firstWords(term)));
    const unsigned = namedIn(source, alike, first.years).filter(({ entry }) => standIns(entry).length > 0);
    if (unsigned.length > 0) return unsigned;
  }
  return [];
}
