import { nearTerms } from "../library/near-terms.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { within } from "../library/spelling.ts";
import { postingsAt, prefixRange, type TermTable } from "../library/term-table.ts";

/** How well entries fit, in points by entry number, and the numbers of those that fit at all. */
interface Scores {
  readonly points: Uint8Array;
  readonly numbers: readonly number[];
}

const FIRST_AUTHOR = 16;
const AUTHOR = 10;
const KEY = 8;
const TITLE = 4;
const YEAR = 2;
/** Added where a whole name or word is given. */
const EXACT = 4;
const EXACT_WORD = 2;

/** The entries of a source that fit every term. */
export function scoreSource(source: SourceIndex, terms: readonly string[]): Scores {
  return terms.map((term) => scoreTerm(source, term)).reduce(both);
}

/** The entries that fit two questions, with the points of both. */
function both(a: Scores, b: Scores): Scores {
  const numbers = a.numbers.filter((number) => b.points[number] !== 0);
  const points = new Uint8Array(a.points.length);
  for (const number of numbers) points[number] = Math.min(255, (a.points[number] as number) + (b.points[number] as number));
  return { points, numbers };
}

function scoreTerm(source: SourceIndex, term: string): Scores {
  const points = new Uint8Array(source.entries.length);
  const numbers: number[] = [];
  const give = (number: number, some: number): void => {
    const before = points[number] as number;
    if (before === 0) numbers.push(number);
    if (some > before) points[number] = some;
  };
  spread(source.firsts, term, FIRST_AUTHOR, EXACT, give);
  spread(source.names, term, AUTHOR, EXACT, give);
  spread(source.words, term, TITLE, EXACT_WORD, give);
  spread(source.keys, term, KEY, 0, give);
  if (/^\d{2,4}[a-z]?$/.test(term)) spread(source.years, term, YEAR, 0, give);
  if (numbers.length === 0 && term.length >= 4) {
    forgive(source.firsts, term, FIRST_AUTHOR / 2, give);
    forgive(source.names, term, AUTHOR / 2, give);
    forgive(source.words, term, TITLE / 2, give);
  }
  return { points, numbers };
}

/** Gives points to the entries of all terms that begin so. */
function spread(table: TermTable, prefix: string, some: number, exact: number, give: (number: number, some: number) => void): void {
  const [from, to] = prefixRange(table, prefix);
  for (let at = from; at < to; at += 1) {
    const own = at === from && table.terms[at] === prefix ? some + exact : some;
    for (const number of postingsAt(table, at)) give(number, own);
  }
}

/** Gives points to the entries of terms a slip or two away. */
function forgive(table: TermTable, term: string, some: number, give: (number: number, some: number) => void): void {
  const slips = term.length >= 8 ? 2 : 1;
  for (const at of nearTerms(table, term)) {
    const other = table.terms[at] as string;
    const part = other.length > term.length + slips ? other.slice(0, term.length) : other;
    if (within(term, part, slips)) for (const number of postingsAt(table, at)) give(number, some);
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
  const equals = meant.filter((number) => points[number] === least).slice(0, Math.max(0, most - better.length));
  const scored = [...better, ...equals].map((number) => ({ number, score: points[number] as number }));
  return { scored, isMore: scored.length < meant.length };
}
