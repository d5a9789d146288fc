import { isCopy } from "../library/is-copy.ts";
import { nearTerms } from "../library/near-terms.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { within } from "../library/spelling.ts";
import { prefixRange, type TermTable } from "../library/term-table.ts";

/** How well entries fit: points by entry number, and the numbers of those that have any. */
interface Scores {
  readonly points: Uint8Array;
  readonly numbers: Uint32Array;
  /** How many numbers there are. */
  count: number;
}

/** An entry with its points. */
export interface Scored {
  readonly number: number;
  readonly score: number;
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
 * The best entries of a source that fit every term, so many at most and of equals the first in the file, and whether there
 * are more.
 *
 * @param terms each in the ways in which it may be spelled
 */
export function bestOf(
  source: SourceIndex,
  terms: readonly (readonly string[])[],
  most: number,
): { readonly scored: readonly Scored[]; readonly isMore: boolean } {
  const scores = terms.map((spellings) => scoreTerm(source, spellings)).reduce(both);
  for (const number of source.shadowed.keys()) if (scores.points[number] !== 0 && isCopy(source, number)) scores.points[number] = 0;
  const best = highest(scores, source.entries.length, most);
  giveBack(scores);
  return best;
}

/** Scores that nobody uses at the moment, all their points nought: so large, they would be a burden to make for every letter typed. */
const spare: Scores[] = [];
const MOST_SPARE = 4;

function borrow(length: number): Scores {
  const scores = spare.pop();
  if (scores !== undefined && scores.points.length >= length) return scores;
  return { points: new Uint8Array(length), numbers: new Uint32Array(length), count: 0 };
}

function giveBack(scores: Scores): void {
  for (let at = 0; at < scores.count; at += 1) scores.points[scores.numbers[at] as number] = 0;
  scores.count = 0;
  if (spare.length < MOST_SPARE) spare.push(scores);
}

/** The entries that fit two questions, with the points of both: in place of the first. */
function both(a: Scores, b: Scores): Scores {
  let kept = 0;
  for (let at = 0; at < a.count; at += 1) {
    const number = a.numbers[at] as number;
    const more = b.points[number] as number;
    a.points[number] = more === 0 ? 0 : Math.min(255, (a.points[number] as number) + more);
    if (more > 0) a.numbers[kept++] = number;
  }
  a.count = kept;
  giveBack(b);
  return a;
}

function highest({ points }: Scores, length: number, most: number): ReturnType<typeof bestOf> {
  const byPoints = new Uint32Array(256);
  for (let number = 0; number < length; number += 1)
    byPoints[points[number] as number] = (byPoints[points[number] as number] as number) + 1;
  let least = 255;
  let better = 0;
  for (; least > 1 && better + (byPoints[least] as number) < most; least -= 1) better += byPoints[least] as number;
  const scored: Scored[] = [];
  let equals = most - better;
  for (let number = 0; number < length && scored.length < most; number += 1) {
    const score = points[number] as number;
    if (score < least || (score === least && equals-- <= 0)) continue;
    scored.push({ number, score });
  }
  return { scored, isMore: length - (byPoints[0] as number) > scored.length };
}

function scoreTerm(source: SourceIndex, spellings: readonly string[]): Scores {
  const given = borrow(source.entries.length);
  for (const term of spellings) {
    spread(source.firsts, term, FIRST_AUTHOR, EXACT, given);
    spread(source.names, term, AUTHOR, EXACT, given);
    spread(source.words, term, TITLE, EXACT_WORD, given);
    spread(source.keys, term, KEY, 0, given);
    if (/^\d{2,4}[a-z]?$/.test(term)) spread(source.years, term, YEAR, 0, given);
  }
  if (given.count === 0) for (const term of spellings) forgiveSlips(source, term, given);
  return given;
}

/** A term that begins nothing may be misspelt, from four letters on. */
function forgiveSlips(source: SourceIndex, term: string, given: Scores): void {
  if (term.length < 4) return;
  forgive(source.firsts, term, FIRST_AUTHOR / 2, given);
  forgive(source.names, term, AUTHOR / 2, given);
  forgive(source.words, term, TITLE / 2, given);
}

/** Gives points to the entries of all terms that begin so. */
function spread(table: TermTable, prefix: string, points: number, exact: number, given: Scores): void {
  const [from, to] = prefixRange(table, prefix);
  if (from === to) return;
  const whole = table.terms.at(from) === prefix ? 1 : 0;
  if (whole > 0) give(table, from, from + 1, points + exact, given);
  give(table, from + whole, to, points, given);
}

/** Gives points to the entries of a range of terms, where they have less. */
function give({ starts, postings }: TermTable, from: number, to: number, some: number, given: Scores): void {
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
function forgive(table: TermTable, term: string, points: number, given: Scores): void {
  const slips = term.length >= 8 ? 2 : 1;
  for (const at of nearTerms(table, term)) {
    const other = table.terms.at(at) as string;
    const part = other.length > term.length + slips ? other.slice(0, term.length) : other;
    if (within(term, part, slips)) give(table, at, at + 1, points, given);
  }
}
