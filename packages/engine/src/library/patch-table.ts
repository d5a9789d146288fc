import type { Patch } from "./patch.ts";
import { entriesOf, lowerBound, type TermTable } from "./term-table.ts";

/**
 * The table after a patch: costs a copy of its arrays, and looks only at the terms of the entries that went and came.
 *
 * @param gone the terms of the entries removed
 * @param come the table of the new entries alone
 */
export function patchTable(table: TermTable, patch: Patch, gone: Iterable<string>, come: TermTable): TermTable {
  const touched = [...new Set([...gone, ...come.terms.slice(0)])].sort();
  /** Terms that stay, and new ones, in rows. */
  const terms: (readonly string[])[] = [];
  const starts = new Uint32Array(table.terms.length + come.terms.length + 1);
  const postings = new Uint32Array(table.postings.length + come.postings.length);
  let count = 0;
  let end = 0;
  let next = 0;
  const keepUpTo = (stop: number): void => {
    const [from, to] = [table.starts[next] as number, table.starts[stop] as number];
    terms.push(table.terms.slice(next, stop));
    for (let at = next; at < stop; at += 1) {
      count += 1;
      starts[count] = (table.starts[at + 1] as number) - from + end;
    }
    copy(table.postings.subarray(from, to), postings, end, patch);
    end += to - from;
    next = stop;
  };
  for (const term of touched) {
    keepUpTo(lowerBound(table.terms, term, next));
    const isOld = table.terms.at(next) === term;
    const old = isOld ? table.postings.subarray(table.starts[next], table.starts[next + 1]) : [];
    if (isOld) next += 1;
    const begun = end;
    for (const number of merged(old, entriesOf(come, term), patch)) {
      postings[end] = number;
      end += 1;
    }
    if (end === begun) continue;
    terms.push([term]);
    count += 1;
    starts[count] = end;
  }
  keepUpTo(table.terms.length);
  return { terms: terms.flat(), starts: starts.slice(0, count + 1), postings: postings.subarray(0, end) };
}

/** Copies numbers of entries that all stay. */
function copy(from: Uint32Array, to: Uint32Array, at: number, { at: first, removed, added }: Patch): void {
  to.set(from, at);
  if (added === removed) return;
  for (let next = at; next < at + from.length; next += 1) {
    const number = to[next] as number;
    if (number >= first) to[next] = number + added - removed;
  }
}

/** The numbers of a term: of the old ones those that stay, and the new, in ascending order. */
function merged(old: Iterable<number>, come: Iterable<number>, { at, removed, added }: Patch): readonly number[] {
  const before: number[] = [];
  const after: number[] = [];
  for (const number of old) {
    if (number < at) before.push(number);
    else if (number >= at + removed) after.push(number + added - removed);
  }
  return [...before, ...come, ...after];
}
