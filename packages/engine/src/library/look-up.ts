import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import type { Hit, Library } from "./library.ts";
import { sameWork, yearKey } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";
import { within } from "./spelling.ts";
import { entriesOf, postingsAt, prefixRange } from "./term-table.ts";
import { beginsTitle, standIns } from "./unsigned.ts";

/** One entry in one layer, before the layers are merged. */
export interface Found {
  readonly source: SourceIndex;
  readonly entry: Entry;
}

/** Works with this family name or institution among their authors. */
export function byName(library: Library, name: string): readonly Hit[] {
  return byTerms(library, [fold(name)]);
}

/** Works with one of these folded names among their authors, and those that other sources record under another name. */
export function byTerms(library: Library, terms: readonly string[]): readonly Hit[] {
  const found = library.flatMap((source) =>
    pick(
      source,
      terms.flatMap((term) => [...entriesOf(source.names, term)]),
    ),
  );
  const listed = found.filter(({ source }) => source.role === "list");
  return merge([...found, ...listed.flatMap((one) => namedOtherwise(one, found, library))]);
}

/** Unsigned works whose title begins with these folded words. */
export function byTitle(library: Library, words: string): readonly Hit[] {
  return merge(
    library.flatMap((source) => {
      const [from, to] = prefixRange(source.names, words);
      const numbers: number[] = [];
      for (let at = from; at < to; at += 1) {
        if (beginsTitle(words, source.names.terms[at] as string)) numbers.push(...postingsAt(source.names, at));
      }
      return pick(source, numbers).filter(({ entry }) => standIns(entry).length > 0);
    }),
  );
}

/** The same work as one of a document's own list in the sources where its names were not found: by its title. */
function namedOtherwise({ entry }: Found, found: readonly Found[], library: Library): readonly Found[] {
  const known = new Set(found.filter((one) => sameWork(one.entry, entry)).map(({ source }) => source));
  const word = titleWord(entry.title);
  if (word === "") return [];
  return library
    .filter((source) => !known.has(source))
    .flatMap((source) => pick(source, entriesOf(source.words, word)).filter((one) => sameWork(one.entry, entry)));
}

/** The longest word of a title, folded: likely the rarest. */
function titleWord(title: string): string {
  const words = fold(title).split(/[^\p{L}\p{N}]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/**
 * The work with this citation key. The first source that has it speaks. The entries of a document's own list have no
 * keys, but for LaTeX's; they come last, where they record the same work.
 */
export function byKey(library: Library, key: string): Hit | null {
  if (key.startsWith("list:")) return null;
  const found = library.flatMap((source) => pick(source, entriesOf(source.keys, fold(key))).find(({ entry }) => entry.key === key) ?? []);
  const [first] = found;
  if (first === undefined) return null;
  const listed = library
    .filter((source) => source.role === "list" && !found.some((one) => one.source === source))
    .flatMap((source) => source.entries.filter((entry) => sameWork(entry, first.entry)).map((entry) => ({ source, entry })));
  return hitOf([...found, ...listed]);
}

/** Names that were looked for, by source: papers cite the same authors again and again. */
const asked = new WeakMap<SourceIndex, Map<string, readonly Found[]>>();

/** Works whose author's name is a slip away: one letter, or two in names of eight letters and more. */
export function nearNames(library: Library, name: string): readonly Hit[] {
  const term = fold(name);
  return term.length < 4 ? [] : merge(library.flatMap((source) => nearIn(source, term)));
}

function nearIn(source: SourceIndex, term: string): readonly Found[] {
  const answers = asked.get(source) ?? new Map<string, readonly Found[]>();
  asked.set(source, answers);
  const known = answers.get(term);
  if (known !== undefined) return known;
  const slips = term.length >= 8 ? 2 : 1;
  const found: Found[] = [];
  for (const at of nearTerms(source, term)) {
    const other = source.names.terms[at] as string;
    if (other !== term && Math.abs(other.length - term.length) <= slips && within(term, other, slips)) {
      found.push(...pick(source, postingsAt(source.names, at)));
    }
  }
  answers.set(term, found);
  return found;
}

/** Terms worth comparing: those that share the first letter, or all but the first. */
function* nearTerms(source: SourceIndex, term: string): Generator<number> {
  const [from, to] = prefixRange(source.names, term.charAt(0));
  for (let at = from; at < to; at += 1) yield at;
  for (const letter of "abcdefghijklmnopqrstuvwxyz") {
    if (letter === term.charAt(0)) continue;
    const [start, end] = prefixRange(source.names, letter + term.slice(1, 3));
    for (let at = start; at < end; at += 1) yield at;
  }
}

function pick(source: SourceIndex, numbers: Iterable<number>): Found[] {
  return [...new Set(numbers)].map((number) => ({ source, entry: source.entries[number] as Entry }));
}

/** Puts the finds of all layers together: the same work in two of them is one hit. */
export function merge(found: readonly Found[]): readonly Hit[] {
  const groups: Found[][] = [];
  const byYear = new Map<string, Found[][]>();
  for (const one of found) {
    const alike = byYear.get(yearKey(one.entry)) ?? [];
    const group = alike.find(([first]) => first !== undefined && first.source !== one.source && sameWork(first.entry, one.entry));
    if (group) group.push(one);
    else {
      if (alike.some(([first]) => first?.entry === one.entry)) continue;
      const fresh = [one];
      groups.push(fresh);
      byYear.set(yearKey(one.entry), [...alike, fresh]);
    }
  }
  return groups.map(hitOf);
}

function hitOf(found: readonly Found[]): Hit {
  const first = found[0] as Found;
  const named =
    found.find(({ source }) => source.declared && source.role !== "list" && source.role !== "corpus") ??
    found.find(({ source }) => source.role === "corpus") ??
    first;
  return { id: named.entry.key, source: first.source, entry: first.entry, found };
}
