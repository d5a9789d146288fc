import type { Row } from "../text/row.ts";
import { sortInTurns } from "../text/sort-in-turns.ts";

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

/** Lists of entry numbers by term, each ascending; the number alone where there is but one, as most terms have. */
export type TermLists = ReadonlyMap<string, number | readonly number[]>;

/** How many terms are put into a table between two yields. */
const SLICE = 8192;

/** Builds a table from lists of entry numbers by term. Yields now and then, so that the host may answer somebody else in between. */
export function* termTable(lists: TermLists): Generator<void, TermTable> {
  const terms = yield* sortInTurns([...lists.keys()]);
  const starts = new Uint32Array(terms.length + 1);
  let total = 0;
  for (const list of lists.values()) total += typeof list === "number" ? 1 : list.length;
  const postings = new Uint32Array(total);
  let end = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const list = lists.get(terms[at] as string) as number | readonly number[];
    if (typeof list === "number") postings[end++] = list;
    else {
      for (let member = 0; member < list.length; member += 1) postings[end++] = list[member] as number;
    }
    starts[at + 1] = end;
    if (at % SLICE === SLICE - 1) yield;
  }
  return { terms, starts, postings };
}

/** The entries that have exactly this term. */
export function entriesOf(table: TermTable, term: string): Uint32Array {
  const at = lowerBound(table.terms, term);
  return table.terms.at(at) === term ? postingsAt(table, at) : table.postings.subarray(0, 0);
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
