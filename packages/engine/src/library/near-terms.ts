import { onceForEach } from "../text/remembered.ts";
import { lowerBound, type TermTable } from "./term-table.ts";

/** Terms of a table that begin with one unit: from the first to the one past the last. */
interface Bucket {
  readonly from: number;
  readonly to: number;
}

/**
 * Terms worth comparing with one that may be misspelt, by their numbers: those that share the first letter, and those that
 * a slip in the first letters may hide: another letter, one less, one more, or two swapped.
 */
export function nearTerms(table: TermTable, term: string): Iterable<number> {
  const near = new Set<number>();
  for (const { from, to } of bucketsOf(table)) {
    const first = (table.terms.at(from) as string).charAt(0);
    for (const prefix of prefixesIn(first, term)) {
      for (let at = lowerBound(table.terms, prefix, from, to); at < to && table.terms.at(at)?.startsWith(prefix); at += 1) near.add(at);
    }
  }
  return near;
}

/** What the terms of one first letter begin with that are worth comparing. */
function prefixesIn(first: string, term: string): readonly string[] {
  if (first === term.charAt(0)) return [first];
  const others = [first + term.slice(1, 3), first + term.slice(0, 2)];
  return first === term.charAt(1) ? [...others, term.slice(1, 3), first + term.charAt(0)] : others;
}

const bucketsOf = onceForEach(({ terms }: TermTable): readonly Bucket[] => {
  const buckets: Bucket[] = [];
  for (let from = 0; from < terms.length; ) {
    const to = lowerBound(terms, `${(terms.at(from) as string).charAt(0)}\uffff`, from);
    buckets.push({ from, to });
    from = to;
  }
  return buckets;
});
