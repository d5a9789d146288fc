import type { Entry } from "../library/entry.ts";
import { initialsOf } from "../library/initials.ts";
import type { Hit, Library } from "../library/library.ts";
import { type Found, merge } from "../library/look-up.ts";
import { nearTerms } from "../library/near-terms.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { within } from "../library/spelling.ts";
import { postingsAt, prefixRange, type TermTable } from "../library/term-table.ts";
import { fold } from "../text/fold.ts";

/** A work found, with how well it fits; higher is better. */
export interface SearchHit {
  readonly hit: Hit;
  readonly score: number;
}

const FIRST_AUTHOR = 8;
const AUTHOR = 5;
const KEY = 4;
const TITLE = 2;
const YEAR = 1;
const EXACT = 2;
const SLIP = 0.5;
/** Taken from what no declared source has. */
const LAST = 100;

/**
 * Works that fit every word of a query, in any order: the beginning of an author, a title word, a year or a key. A
 * word that begins nothing is forgiven one slip from four letters on, two from eight.
 *
 * @param options.limit most hits returned, 50 unless said
 * @param options.recent ids that come first among equals
 */
export function search(
  library: Library,
  query: string,
  options: { readonly limit?: number; readonly recent?: ReadonlySet<string> } = {},
): { readonly hits: readonly SearchHit[]; readonly isIncomplete: boolean } {
  const { limit = 50, recent } = options;
  const terms = fold(query)
    .split(/[^\p{L}\p{N}:_-]+/u)
    .filter((term) => term !== "");
  if (terms.length === 0) return { hits: [], isIncomplete: false };
  const scores = new Map<Entry, number>();
  const found = library.flatMap((source, layer) => {
    const scored = [...scoreSource(source, terms)]
      .filter(([number]) => !source.shadowed.has(number))
      .map(([number, score]) => ({
        source,
        entry: source.entries[number] as Entry,
        score: score - (source.declared ? 0 : LAST),
        layer,
      }));
    for (const one of scored) scores.set(one.entry, one.score);
    return scored;
  });
  found.sort((a, b) => b.score - a.score || a.layer - b.layer || (a.entry.key < b.entry.key ? -1 : 1));
  const hits = merge(bestFirst(found, limit * 4)).map((hit) => ({
    hit,
    score: (scores.get(hit.entry) ?? 0) + (recent?.has(hit.id) ? 0.75 : 0),
  }));
  hits.sort((a, b) => b.score - a.score);
  return { hits: hits.slice(0, limit), isIncomplete: hits.length > limit || found.length > limit * 4 };
}

/** The best finds, put back into the order of the layers, so that the first layer speaks for a work. */
function bestFirst(found: readonly (Found & { readonly layer: number })[], limit: number): readonly Found[] {
  return found.slice(0, limit).sort((a, b) => a.layer - b.layer);
}

/** Score by entry number, for the entries that fit every term. */
function scoreSource(source: SourceIndex, terms: readonly string[]): ReadonlyMap<number, number> {
  let fitting: Map<number, number> | null = null;
  for (const term of terms) {
    const scores = scoreTerm(source, term, fitting);
    if (scores.size === 0) return scores;
    fitting = scores;
  }
  return fitting ?? new Map();
}

function scoreTerm(source: SourceIndex, term: string, among: ReadonlyMap<number, number> | null): Map<number, number> {
  const scores = new Map<number, number>();
  const give = (number: number, score: number): void => {
    const before = among === null ? 0 : among.get(number);
    if (before !== undefined) scores.set(number, Math.max(scores.get(number) ?? 0, before + score));
  };
  const nameScore = (number: number, name: string): number => (isFirst(source.entries[number] as Entry, name) ? FIRST_AUTHOR : AUTHOR);
  spread(source.names, term, (number, name) => give(number, nameScore(number, name) + (name === term ? EXACT : 0)));
  spread(source.words, term, (number, word) => give(number, TITLE + (word === term ? EXACT / 2 : 0)));
  spread(source.keys, term, (number) => give(number, KEY));
  if (/^\d{2,4}[a-z]?$/.test(term)) {
    const numbers = among === null ? source.entries.keys() : among.keys();
    for (const number of numbers) {
      const entry = source.entries[number] as Entry;
      if ((entry.year + entry.suffix).startsWith(term)) give(number, YEAR);
    }
  }
  if (scores.size === 0 && term.length >= 4) {
    forgive(source.names, term, (number, name) => give(number, nameScore(number, name) * SLIP));
    forgive(source.words, term, (number) => give(number, TITLE * SLIP));
  }
  return scores;
}

function spread(table: TermTable, prefix: string, give: (number: number, term: string) => void): void {
  const [from, to] = prefixRange(table, prefix);
  for (let at = from; at < to; at += 1) for (const number of postingsAt(table, at)) give(number, table.terms[at] as string);
}

/** Terms a slip or two away. */
function forgive(table: TermTable, term: string, give: (number: number, term: string) => void): void {
  const slips = term.length >= 8 ? 2 : 1;
  for (const at of nearTerms(table, term)) {
    const other = table.terms[at] as string;
    const part = other.length > term.length + slips ? other.slice(0, term.length) : other;
    if (within(term, part, slips)) for (const number of postingsAt(table, at)) give(number, other);
  }
}

function isFirst(entry: Entry, name: string): boolean {
  const first = entry.authors[0] ?? entry.editors[0];
  if (first === undefined) return false;
  if (first.kind === "person") return fold(first.family).includes(name);
  return fold(first.name).includes(name) || fold(first.short) === name || initialsOf(first.name).includes(name);
}
