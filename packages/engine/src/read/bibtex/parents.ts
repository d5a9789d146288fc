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

/**
 * The entries that others refer to, by the keys under which they do. To `crossref` one is meant also by a key with other capitals where none has
 * that key, as to BibTeX.
 */
export type Parents = ReadonlyMap<string, Ancestor>;

/** The keys that are referred to in a file, and whom they mean. */
interface Found {
  readonly wanted: Wanted;
  readonly parents: Parents;
}

interface Wanted {
  readonly keys: ReadonlySet<string>;
  /** Those of `crossref`, and these in small letters. */
  readonly crossed: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const known = new WeakMap<readonly Batch[], Found>();

/**
 * The entries of a file that others refer to; of several with a key the first.
 *
 * @param before the batches of an earlier version: where the change touches no parent, they are the same
 */
export function* parentsIn(batches: readonly Batch[], before: readonly Batch[] | null): Generator<void, Parents> {
  const earlier = before === null ? undefined : known.get(before);
  const found = before !== null && earlier && (yield* isSame(earlier.wanted, before, batches)) ? earlier : yield* find(batches);
  known.set(batches, found);
  return found.parents;
}

function* find(batches: readonly Batch[]): Generator<void, Found> {
  const wanted = yield* wantedIn(batches);
  const parents = yield* ancestors(batches, (key) => (wanted.keys.has(key) ? key : null));
  const missing = [...wanted.crossed].filter((key) => !parents.has(key));
  if (missing.length === 0) return { wanted, parents };
  const small = new Set(missing.map((key) => key.toLowerCase()));
  const otherwise = yield* ancestors(batches, (key) => (small.has(key.toLowerCase()) ? key.toLowerCase() : null));
  for (const key of missing) {
    const ancestor = otherwise.get(key.toLowerCase());
    if (ancestor !== undefined) parents.set(key, ancestor);
  }
  return { wanted, parents };
}

function* wantedIn(batches: readonly Batch[]): Generator<void, Wanted> {
  const keys = new Set<string>();
  const crossed = new Set<string>();
  for (const [number, batch] of batches.entries()) {
    for (const [key, by] of wantedBy(batch)) {
      keys.add(key);
      if (by === "crossref") crossed.add(key);
    }
    if (number % SLICE === SLICE - 1) yield;
  }
  return { keys, crossed, small: new Set(Array.from(crossed, (key) => key.toLowerCase())) };
}

/** The first entry for each name that keys are known by, in the order of the file; null for keys that nobody asks for. */
function* ancestors(batches: readonly Batch[], nameOf: (key: string) => string | null): Generator<void, Map<string, Ancestor>> {
  const found = new Map<string, Ancestor>();
  for (const [number, batch] of batches.entries()) {
    const { keys, pieces } = batch;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? null;
      const name = key === null ? null : nameOf(key);
      const entry = name === null || found.has(name) ? null : pieces[at]?.entry;
      if (name !== null && entry) found.set(name, { entry, heir: heirsOf(batch)[at] ?? null });
    }
    if (number % SLICE === SLICE - 1) yield;
  }
  return found;
}

/** Whether a change leaves the entries alone that are referred to, and nobody refers to more. */
function* isSame(wanted: Wanted, before: readonly Batch[], now: readonly Batch[]): Generator<void, boolean> {
  const { at, removed, added } = patchOf(before, now);
  const come = now.slice(at, at + added);
  const more = yield* wantedIn(come);
  if ([...more.keys].some((key) => !wanted.keys.has(key)) || [...more.crossed].some((key) => !wanted.crossed.has(key))) return false;
  const isWanted = ({ key }: Entry): boolean => wanted.keys.has(key) || wanted.small.has(key.toLowerCase());
  const parentsOf = (batches: readonly Batch[]): readonly Entry[] =>
    batches.flatMap(({ pieces }) => pieces.flatMap(({ entry }) => (entry !== null && isWanted(entry) ? [entry] : [])));
  const parents = patchOf(parentsOf(before.slice(at, at + removed)), parentsOf(come));
  return parents.removed + parents.added === 0;
}
