import { lowerBound, prefixRange, type TermTable } from "./term-table.ts";

/** Terms of a table that begin with one unit: from the first to the one past the last. */
interface Bucket {
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<TermTable, readonly Bucket[]>();

/** Terms worth comparing with one that may be misspelt, by their numbers: those that share the first letter, or the two after it. */
export function nearTerms(table: TermTable, term: string): readonly number[] {
  const near: number[] = [];
  const letter = term.charAt(0);
  const next = term.slice(1, 3);
  for (const { from, to } of bucketsOf(table)) {
    const first = (table.terms[from] as string).charAt(0);
    const [start, end] = first === letter ? [from, to] : prefixRange(table, first + next, from, to);
    for (let at = start; at < end; at += 1) near.push(at);
  }
  return near;
}

function bucketsOf(table: TermTable): readonly Bucket[] {
  const found = known.get(table);
  if (found !== undefined) return found;
  const buckets: Bucket[] = [];
  for (let from = 0; from < table.terms.length; ) {
    const to = lowerBound(table.terms, `${(table.terms[from] as string).charAt(0)}\uffff`, from);
    buckets.push({ from, to });
    from = to;
  }
  known.set(table, buckets);
  return buckets;
}
