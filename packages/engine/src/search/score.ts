import { nearTerms } from "../library/near-terms.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { within } from "../library/spelling.ts";
import { prefixRange, type TermTable } from "../library/term-table.ts";

/** How well entries fit: points by entry number, and the numbers of those that have any. */
interface Scores {
  readonly points: Uint8Array;
  readonly numbers: Uint32Array;
}

const FIRST_AUTHOR = 16;
const AUTHOR = 10;
const KEY = 8;
const TITLE = 4;
const YEAR = 2;
/** Added where a whole name or word is given. */
const EXACT = 4;
const EXACT_WORD = 2;

/**
 * The entries of a source that fit every term.
 *
 * @param terms each in the ways in which it may be spelled
 */
export function scoreSource(source: SourceIndex, terms: readonly (readonly string[])[]): Scores {
  return terms.map((spellings) => scoreTerm(source, spellings)).reduce(both);
}

/** The entries that fit two questions, with the points of both. */
function both(a: Scores, b: Scores): Scores {
  const numbers = a.numbers.filter((number) => b.points[number] !== 0);
  const points = new Uint8Array(a.points.length);
  for (const number of numbers) points[number] = Math.min(255, (a.points[number] as number) + (b.points[number] as number));
  return { points, numbers };
}

/** Scores while they are given. */
interface Given {
  readonly points: Uint8Array;
  readonly numbers: Uint32Array;
  count: number;
}

function scoreTerm(source: SourceIndex, spellings: readonly string[]): Scores {
  const { length } = source.entries;
  const given: Given = { points: new Uint8Array(length), numbers: new Uint32Array(length), count: 0 };
  for (const term of spellings) {
    spread(source.firsts, term, FIRST_AUTHOR, EXACT, given);
    spread(source.names, term, AUTHOR, EXACT, given);
    spread(source.words, term, TITLE, EXACT_WORD, given);
    spread(source.keys, term, KEY, 0, given);
    if (/^\d{2,4}[a-z]?$/.test(term)) spread(source.years, term, YEAR, 0, given);
  }
  if (given.count === 0) for (const term of spellings) forgiveSlips(source, term, given);
  return { points: given.points, numbers: given.numbers.subarray(0, given.count) };
}

/** A term that begins nothing may be misspelt, from four letters on. */
function forgiveSlips(source: SourceIndex, term: string, given: Given): void {
  if (term.length < 4) return;
  forgive(source.firsts, term, FIRST_AUTHOR / 2, given);
  forgive(source.names, term, AUTHOR / 2, given);
  forgive(source.words, term, TITLE / 2, given);
}

/** Gives points to the entries of all terms that begin so. */
function spread(table: TermTable, prefix: string, points: number, exact: number, given: Given): void {
  const [from, to] = prefixRange(table, prefix);
  if (from === to) return;
  const whole = table.terms[from] === prefix ? 1 : 0;
  if (whole > 0) give(table, from, from + 1, points + exact, given);
  give(table, from + whole, to, points, given);
}

/** Gives points to the entries of a range of terms, where they have less. */
function give({ starts, postings }: TermTable, from: number, to: number, some: number, given: Given): void {
  const { points, numbers } = given;
  const end = starts[to] as number;
  let { count } = given;
  for (let at = starts[from] as number; at < end; at += 1) {
    const number = postings[at] as number;
    const before = points[number] as number;
    if (before >= some) continue;
    points[number] = some;
    if (before === 0) numbers[count++] = number;
  }
  given.count = count;
}

/** Gives points to the entries of terms a slip or two away. */
function forgive(table: TermTable, term: string, points: number, given: Given): void {
  const slips = term.length >= 8 ? 2 : 1;
  for (const at of nearTerms(table, term)) {
    const other = table.terms[at] as string;
    const part = other.length > term.length + slips ? other.slice(0, term.length) : other;
    if (within(term, part, slips)) give(table, at, at + 1, points, given);
  }
}

/** The best entries, so many at most and of equals the first in the file, and whether there are more. */
export function bestOf(
  { shadowed }: SourceIndex,
  { points, numbers }: Scores,
  most: number,
): { readonly scored: readonly { readonly number: number; readonly score: number }[]; readonly isMore: boolean } {
  const byPoints = new Uint32Array(256);
  const meant = shadowed.size === 0 ? numbers : numbers.filter((number) => !shadowed.has(number));
  for (const number of meant) byPoints[points[number] as number] = (byPoints[points[number] as number] as number) + 1;
  let least = 255;
  for (let left = most; least > 0 && left > (byPoints[least] as number); least -= 1) left -= byPoints[least] as number;
  const better = meant.filter((number) => (points[number] as number) > least);
  const equals = meant.filter((number) => points[number] === least).sort();
  const scored = [...better, ...equals.subarray(0, Math.max(0, most - better.length))].map((number) => ({
    number,
    score: points[number] as number,
  }));
  return { scored, isMore: scored.length < meant.length };
}
