import type { Row } from "../text/lazy-row.ts";
import { sortInTurns } from "../text/sort-in-turns.ts";
import type { TermLists } from "./term-lists.ts";

/** Terms of a table, by their numbers. */
export type Terms = Pick<Row<string>, "length" | "at" | "slice">;

/** Sorted terms with the numbers of the entries that have each: postings in one flat array. */
export interface TermTable {
  /** Distinct, in code-unit order. */
  readonly terms: Terms;
  /** `postings[starts[i]] .. postings[starts[i + 1] - 1]` belong to `terms[i]`, in ascending order. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** How many terms, or numbers of pairs, are put into a table between two yields. */
const SLICE = 8192;

/** Builds a table of what was gathered. Yields now and then, so that the host may answer somebody else in between. */
export function* termTable({ numbers, pairs }: TermLists): Generator<void, TermTable> {
  const terms = yield* sortInTurns([...numbers.keys()]);
  /** Where each term stands among the sorted ones, by its number. */
  const ranks = new Uint32Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    ranks[numbers.get(terms[at] as string) as number] = at;
    if (at % SLICE === SLICE - 1) yield;
  }
  /** How many entries each term has, one place on; then where its entries begin. */
  const starts = new Uint32Array(terms.length + 1);
  for (let at = 0; at < pairs.length; at += SLICE) {
    count(pairs, ranks, starts, at);
    yield;
  }
  for (let at = 0; at < terms.length; at += 1) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  /** Where the next entry of each term goes. */
  const next = starts.slice();
  const postings = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += SLICE) {
    place(pairs, ranks, next, postings, at);
    yield;
  }
  return { terms, starts, postings };
}

// Loops by themselves, since within a generator they are compiled anew for each table.

function count(pairs: readonly number[], ranks: Uint32Array, starts: Uint32Array, from: number): void {
  for (let at = from; at < pairs.length && at < from + SLICE; at += 2) {
    const rank = ranks[pairs[at] as number] as number;
    starts[rank + 1] = (starts[rank + 1] as number) + 1;
  }
}

function place(pairs: readonly number[], ranks: Uint32Array, next: Uint32Array, postings: Uint32Array, from: number): void {
  for (let at = from; at < pairs.length && at < from + SLICE; at += 2) {
    const rank = ranks[pairs[at] as number] as number;
    const end = next[rank] as number;
    postings[end] = pairs[at + 1] as number;
    next[rank] = end + 1;
  }
}

/** The entries that have exactly this term. */
export function entriesOf(table: TermTable, term: string): Uint32Array {
  const at = lowerBound(table.terms, term);
  return table.terms.at(at) === term ? postingsAt(table, at) : none;
}

const none = new Uint32Array(0);

/** Whether a number is among those of a term. */
export function hasNumber(numbers: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}

/** Adds the entries that have exactly this term to others. */
export function gatherEntries({ terms, starts, postings }: TermTable, term: string, into: Set<number>): void {
  const at = lowerBound(terms, term);
  if (terms.at(at) !== term) return;
  const end = starts[at + 1] as number;
  for (let place = starts[at] as number; place < end; place += 1) into.add(postings[place] as number);
}

/** The entries of the n-th term. */
export function postingsAt(table: TermTable, at: number): Uint32Array {
  return table.postings.subarray(table.starts[at], table.starts[at + 1]);
}

/** The range of terms that begin with a prefix: from the first to the one past the last. */
export function prefixRange({ terms }: TermTable, prefix: string, from = 0, to: number = terms.length): readonly [number, number] {
  const first = lowerBound(terms, prefix, from, to);
  return [first, lowerBound(terms, `${prefix}\uffff`, first, to)];
}

/** Where a term stands among sorted ones, or would stand. */
export function lowerBound(terms: Terms, wanted: string, from = 0, to: number = terms.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms.at(middle) as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
