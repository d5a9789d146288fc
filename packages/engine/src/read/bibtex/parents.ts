import type { Entry } from "../../library/entry.ts";
import { patchOf } from "../../library/patch.ts";
import { onceForEach } from "../../text/remembered.ts";
import type { Batch } from "../batch.ts";
import type { Reference } from "../lent.ts";
import { type Heir, heirOf } from "./references.ts";

/** How many batches are gone through between two yields. */
const SLICE = 20;

const none: readonly never[] = [];

/** Of each piece of a batch, what it inherits by; null where it stands for itself, and nothing where all do. */
export const heirsOf: (batch: Batch) => readonly (Heir | null)[] = onceForEach(({ pieces }) => {
  const heirs = pieces.map(({ entry }) => (entry === null ? null : heirOf(entry)));
  return heirs.some((heir) => heir !== null) ? heirs : none;
});

/** The keys that the entries of a batch refer to, each with the field by which the last does. */
export const wantedBy: (batch: Batch) => ReadonlyMap<string, Reference["by"]> = onceForEach((batch) => {
  const wanted = new Map<string, Reference["by"]>();
  for (const heir of heirsOf(batch)) for (const { by, key } of heir?.references ?? none) wanted.set(key, by);
  return wanted;
});

/** An entry that others refer to, and what it inherits by itself. */
export interface Ancestor {
  readonly entry: Entry;
  readonly heir: Heir | null;
}

/** The entries that others refer to, by their keys, in the order of the file. */
export type Parents = ReadonlyMap<string, Ancestor>;

/** The keys that are referred to in a file, and whom they mean. */
interface Found {
  readonly wanted: ReadonlySet<string>;
  readonly parents: Parents;
}

const known = new WeakMap<readonly Batch[], Found>();

/**
 * The entries of a file that others refer to; of several with a key the first.
 *
 * @param before the batches of an earlier version: where the change touches no parent, they are the same
 */
export function* parentsIn(batches: readonly Batch[], before: readonly Batch[] | null): Generator<void, Parents> {
  const earlier = before === null ? undefined : known.get(before);
  const found = before !== null && earlier && isSame(earlier.wanted, before, batches) ? earlier : yield* find(batches);
  known.set(batches, found);
  return found.parents;
}

function* find(batches: readonly Batch[]): Generator<void, Found> {
  const wanted = new Set<string>();
  for (const batch of batches) for (const key of wantedBy(batch).keys()) wanted.add(key);
  const parents = new Map<string, Ancestor>();
  for (const [number, batch] of batches.entries()) {
    const { keys, pieces } = batch;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? null;
      const entry = key !== null && wanted.has(key) && !parents.has(key) ? pieces[at]?.entry : null;
      if (entry) parents.set(entry.key, { entry, heir: heirsOf(batch)[at] ?? null });
    }
    if (number % SLICE === SLICE - 1) yield;
  }
  return { wanted, parents };
}

/** Whether a change leaves the entries alone that are referred to, and nobody refers to more. */
function isSame(wanted: ReadonlySet<string>, before: readonly Batch[], now: readonly Batch[]): boolean {
  const { at, removed, added } = patchOf(before, now);
  const come = now.slice(at, at + added);
  if (come.some((batch) => [...wantedBy(batch).keys()].some((key) => !wanted.has(key)))) return false;
  const wantedIn = (batches: readonly Batch[]): readonly Entry[] =>
    batches.flatMap(({ pieces }) => pieces.flatMap(({ entry }) => (entry !== null && wanted.has(entry.key) ? [entry] : [])));
  const parents = patchOf(wantedIn(before.slice(at, at + removed)), wantedIn(come));
  return parents.removed + parents.added === 0;
}
