import type { Entry } from "../library/entry.ts";
import type { Hit, Library } from "../library/library.ts";
import { type Found, merge } from "../library/merge-found.ts";
import { fold, foldSpelledOut } from "../text/fold.ts";
import { bestOf } from "./score.ts";

/** A work found, with how well it fits; higher is better. */
export interface SearchHit {
  readonly hit: Hit;
  readonly score: number;
}

/** So many times the works wanted are looked at, since the same work may be in several sources. */
const WIDE = 4;
/** Taken from what no declared source has. */
const LAST = 1000;
/** What a work that was cited of late goes before its equals by. */
const RECENT = 1;

/**
 * Works that fit every word of a query, in any order: the beginning of an author, a title word, a year or a key. A
 * word that begins nothing is forgiven one slip from four letters on, two from eight. Of works that share a key each is found; `hasOwnKey`
 * tells which of them the key means.
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
  const spelledOut = wordsOf(foldSpelledOut(query) ?? "");
  const terms = wordsOf(fold(query)).map((term, at) => [...new Set([term, spelledOut[at] ?? term])]);
  if (terms.length === 0) return { hits: [], isIncomplete: false };
  const scores = new Map<Entry, number>();
  let isMore = false;
  const found = library.flatMap((source, layer) => {
    const best = bestOf(source, terms, limit * WIDE);
    isMore ||= best.isMore;
    return best.scored.map(({ number, score }) => {
      const entry = source.entries.at(number) as Entry;
      const own = score - (source.declared ? 0 : LAST);
      scores.set(entry, own);
      return { source, entry, score: own, layer };
    });
  });
  found.sort((a, b) => b.score - a.score || a.layer - b.layer || compared(a.entry.key, b.entry.key));
  const hits = merge(bestFirst(found, limit * WIDE)).map((hit) => ({
    hit,
    score: (scores.get(hit.entry) ?? 0) + (recent?.has(hit.id) ? RECENT : 0),
  }));
  hits.sort((a, b) => b.score - a.score);
  return { hits: hits.slice(0, limit), isIncomplete: hits.length > limit || isMore || found.length > limit * WIDE };
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The best finds, put back into the order of the layers, so that the first layer speaks for a work. */
function bestFirst(found: readonly (Found & { readonly layer: number })[], limit: number): readonly Found[] {
  return found.slice(0, limit).sort((a, b) => a.layer - b.layer);
}

function wordsOf(query: string): readonly string[] {
  return query.split(/[^\p{L}\p{N}:_-]+/u).filter((term) => term !== "");
}
