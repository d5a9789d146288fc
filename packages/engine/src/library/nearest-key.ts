import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import type { Library } from "./library.ts";
import { hasOwnKey, type SourceIndex } from "./source-index.ts";
import { within } from "./spelling.ts";
import { postingsAt, prefixRange } from "./term-table.ts";

/** What is shorter is near to anything. */
const SHORT = 4;
/** So many keys are compared; where more begin as the one that is looked for does, those that share more with it. */
const COMPARED = 5000;

/**
 * The key of a declared source that is spelled most like one that none has: with its first two letters, and a slip away, or two in keys of eight
 * signs and more. Null where there is none.
 */
export function nearestKey(library: Library, key: string): string | null {
  const term = fold(key);
  if (term.length < SHORT) return null;
  for (const slips of term.length < 8 ? [1] : [1, 2]) {
    for (const source of library) {
      const found = source.declared ? keyWithin(source, term, slips) : undefined;
      if (found !== undefined) return found;
    }
  }
  return null;
}

function keyWithin(source: SourceIndex, term: string, slips: number): string | undefined {
  const { keys, entries } = source;
  let shared = 2;
  let [from, to] = prefixRange(keys, term.slice(0, shared));
  while (to - from > COMPARED && shared < term.length) {
    shared += 1;
    [from, to] = prefixRange(keys, term.slice(0, shared));
  }
  for (let at = from; at < to; at += 1) {
    const other = keys.terms.at(at) as string;
    if (Math.abs(other.length - term.length) > slips || !within(term, other, slips)) continue;
    for (const number of postingsAt(keys, at)) {
      const entry = entries.at(number) as Entry;
      // The entries of a document's own list have no keys, but for LaTeX's.
      if (hasOwnKey(source, entry) && !entry.key.startsWith("list:")) return entry.key;
    }
  }
  return undefined;
}
