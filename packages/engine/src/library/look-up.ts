import { fold } from "../text/fold.ts";
import { itself, onceForEach, remembered } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";
import { alignment } from "./alignment.ts";
import { ask } from "./asking.ts";
import { type Entry, nameText } from "./entry.ts";
import type { Hit, Library } from "./library.ts";
import { type Found, hitOf, merge } from "./merge-found.ts";
import { nearTerms } from "./near-terms.ts";
import { sameWork, yearKey } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";
import { within } from "./spelling.ts";
import { entriesOf, gatherEntries, hasNumber, postingsAt, prefixRange } from "./term-table.ts";
import { beginsTitle, standIns } from "./unsigned.ts";

/** Works with this family name or institution among their authors. */
export function byName(library: Library, name: string): readonly Hit[] {
  return byTerms(library, [fold(name)]);
}

/**
 * Works with one of these folded names among their authors, and those that other sources record under another name.
 *
 * @param years of a name that many works have, only those of these years are wanted
 */
export function byTerms(library: Library, terms: Iterable<string>, years: readonly string[] | null = null): readonly Hit[] {
  return mergeAll(
    library.flatMap((source) => namedIn(source, terms, years)),
    library,
  );
}

/** The same of one source. */
export function namedIn(source: SourceIndex, terms: Iterable<string>, years: readonly string[] | null): readonly Found[] {
  const numbers = new Set<number>();
  for (const term of terms) {
    if (years !== null && isCommon(source, term)) gatherOfYears(source, term, years, numbers);
    else gatherEntries(source.names, term, numbers);
  }
  return numbers.size === 0 ? [] : pick(source, numbers);
}

/** Puts finds together with the same works in the document's own list, or beside it, where they were not found. */
export function mergeAll(found: readonly Found[], library: Library): readonly Hit[] {
  const otherwise = foundOtherwise(found, library);
  if (otherwise.length === 0) return merge(found);
  return merge([...found, ...otherwise].sort((a, b) => library.indexOf(a.source) - library.indexOf(b.source)));
}

/** So many works are looked through; of more, only those of the years that count. */
export const MANY = 64;

/** Whether any name of a source is that of more works than are looked through, as in large libraries alone. */
export const hasCommonNames: (source: SourceIndex) => boolean = onceForEach(({ names: { starts } }: SourceIndex) =>
  starts.some((start, at) => (starts[at + 1] ?? start) - start > MANY),
);

/** Whether a source has more works under a folded name than are looked through. */
export function isCommon(source: SourceIndex, term: string): boolean {
  return hasCommonNames(source) && entriesOf(source.names, term).length > MANY;
}

/** Whether anybody of a source has a folded name. */
export function isAnybody({ names }: SourceIndex, term: string): boolean {
  return entriesOf(names, term).length > 0;
}

function gatherOfYears({ names, years }: SourceIndex, term: string, wanted: readonly string[], into: Set<number>): void {
  const named = entriesOf(names, term);
  for (const year of wanted) {
    const [from, to] = year === "" ? [0, years.terms.at(0) === "" ? 1 : 0] : prefixRange(years, year);
    for (let at = from; at < to; at += 1) {
      for (const number of postingsAt(years, at)) if (hasNumber(named, number)) into.add(number);
    }
  }
}

/** Unsigned works whose title begins with these folded words, and those of institutions whose names do. */
export function byTitle(library: Library, words: string): readonly Hit[] {
  const found = library.flatMap((source) => {
    const [from, to] = prefixRange(source.names, words);
    const numbers: number[] = [];
    for (let at = from; at < to; at += 1) {
      if (beginsTitle(words, source.names.terms.at(at) as string)) numbers.push(...postingsAt(source.names, at));
    }
    return pick(source, numbers).filter(({ entry }) => entry.authors[0]?.kind === "institution" || standIns(entry).length > 0);
  });
  return mergeAll(found, library);
}

/** Works with this title, signed or not, subtitles and articles aside: two words at least. */
export function byWholeTitle(library: Library, title: string): readonly Hit[] {
  const words = wordsOf(fold(title));
  const wanted = mainTitle(title);
  if (words.length < 2 || wanted === "") return [];
  const found = library.flatMap((source) => {
    const [rarest = []] = words.map((word) => entriesOf(source.words, word)).sort((a, b) => a.length - b.length);
    return pick(source, rarest).filter(({ entry }) => mainTitle(entry.title) === wanted || bareTitle(entry.title) === wanted);
  });
  return mergeAll(found, library);
}

function mainTitle(title: string): string {
  return bareTitle(title.split(/[:.?!](?:\s|$)/u, 1)[0] as string);
}

/** A title folded, without the article that it begins with. */
function bareTitle(title: string): string {
  return fold(title).replace(/^(?:the|an?|el|las?|los|un[ae]?|les?|[oa]s?|l)\s/u, "");
}

/** The same works in the document's own list, or beside it, where their names were not found. */
function foundOtherwise(found: readonly Found[], library: Library): readonly Found[] {
  const [list, ...sources] = library;
  if (found.length === 0 || list?.role !== "list") return [];
  const known = new Set(found.map(({ entry }) => entry));
  const others = found.flatMap(({ source, entry }): readonly (Found | null)[] =>
    source === list
      ? sources.map((other) => foundIn(other, alignment(list, other).recorded.get(entry)))
      : [foundIn(list, alignment(list, source).listed.get(entry))],
  );
  return others.filter((one): one is Found => one !== null && !known.has(one.entry));
}

function foundIn(source: SourceIndex, entry: Entry | undefined): Found | null {
  return entry === undefined ? null : { source, entry };
}

/**
 * The work with this citation key. The first source that has it speaks. The entries of a document's own list have no
 * keys, but for LaTeX's; they come last, where they record the same work.
 */
export function byKey(library: Library, key: string): Hit | null {
  if (key.startsWith("list:")) return null;
  ask(fold(key));
  const found = library.flatMap((source) => pick(source, entriesOf(source.keys, fold(key))).find(({ entry }) => entry.key === key) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  const listed = library
    .filter((source) => source.role === "list" && !found.some((one) => one.source === source))
    .flatMap((source) => foundIn(source, alignment(source, first.source).listed.get(first.entry)) ?? []);
  return hitOf([...found, ...listed]);
}

/** Works whose author's name is a slip away: one letter, or two in names of eight letters and more. */
export function nearNames(library: Library, name: string): readonly Hit[] {
  const term = fold(name);
  if (term.length < 4) return [];
  ask({ near: term });
  return merge(library.flatMap((source) => nearIn(source, term)));
}

const nearIn = remembered(spelledAlike, itself);

function spelledAlike(source: SourceIndex, term: string): readonly Found[] {
  const slips = term.length >= 8 ? 2 : 1;
  const found: Found[] = [];
  for (const at of nearTerms(source.names, term)) {
    const other = source.names.terms.at(at) as string;
    if (other !== term && Math.abs(other.length - term.length) <= slips && within(term, other, slips)) {
      found.push(...pick(source, postingsAt(source.names, at)));
    }
  }
  return found;
}

/** The entries of these numbers that can be meant, each once. */
function pick(source: SourceIndex, numbers: Iterable<number>): Found[] {
  const found: Found[] = [];
  for (const number of numbers instanceof Set ? numbers : new Set(numbers)) {
    if (isMeant(source, number)) found.push({ source, entry: source.entries.at(number) as Entry });
  }
  return found;
}

/**
 * Whether an entry can be meant: one whose key an earlier one has only where another first author or year tells it from that, or it is another work
 * and has other authors after the first.
 */
function isMeant({ shadowed, entries }: SourceIndex, number: number): boolean {
  const first = shadowed.size === 0 ? undefined : shadowed.get(number);
  if (first === undefined) return true;
  const [one, other] = [entries.at(first) as Entry, entries.at(number) as Entry];
  const [names, others] = [namesOf(one), namesOf(other)];
  if (yearKey(one) !== yearKey(other) || names[0] !== others[0]) return true;
  return names.join() !== others.join() && !sameWork(one, other);
}

const namesOf = onceForEach(({ authors, editors }: Entry): readonly string[] =>
  (authors.length > 0 ? authors : editors).map((name) => fold(nameText(name))),
);
