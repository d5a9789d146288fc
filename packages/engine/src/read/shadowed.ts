import type { Entry } from "../library/entry.ts";
import { patchOf } from "../library/patch.ts";

/** How many entries are looked at between two yields. */
const SLICE = 5000;

/** Entries that others may share keys with, and of which of them an earlier one has the key, with the number of that one. */
export interface Shadowed {
  readonly entries: readonly Entry[];
  readonly shadowed: ReadonlyMap<number, number>;
}

/** The numbers of the entries whose key an earlier one has, with the number of the first. */
export function* shadowedIn(entries: readonly Entry[], before: Shadowed | null): Generator<void, ReadonlyMap<number, number>> {
  if (before !== null && sameKeys(entries, before.entries)) return before.shadowed;
  const first = new Map<string, number>();
  const shadowed = new Map<number, number>();
  for (let number = 0; number < entries.length; number += 1) {
    const { key } = entries[number] as Entry;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, number);
    else shadowed.set(number, earlier);
    if (number % SLICE === SLICE - 1) yield;
  }
  return shadowed;
}

function sameKeys(entries: readonly Entry[], before: readonly Entry[]): boolean {
  const { at, removed, added } = patchOf(before, entries);
  const gone = before.slice(at, at + removed);
  return removed === added && gone.every(({ key }, own) => key === entries[at + own]?.key);
}
