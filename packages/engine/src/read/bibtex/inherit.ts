import type { Entry } from "../../library/entry.ts";
import { type Batch, withPieces } from "../batch.ts";
import type { Fault, Piece } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { inherited, type Parent } from "./inherited.ts";
import { heirsOf, type Parents, parentsIn, wantedBy } from "./parents.ts";
import { isHeir, referencesOf } from "./references.ts";

/** How many batches are gone through between two yields. */
const SLICE = 20;

/**
 * Gives entries what they inherit, as BibLaTeX does: from the entries of `xdata`, from that of `crossref`, and to a `@set`
 * from its first member, wherever in the file those stand, and from those that they inherit from in turn. `@xdata` is
 * nobody's to cite and is left out. What refers to no entry, or back to itself, is told. A batch of which the parents are the
 * same as last time is the same as last time.
 *
 * @param before the batches of an earlier version of the file
 */
export function* inherit(batches: readonly Batch[], before: readonly Batch[] | null): Generator<void, readonly Batch[]> {
  if (batches.every((batch) => heirsOf(batch).size === 0)) return batches;
  const family: Family = { ofKey: yield* parentsIn(batches, before), done: new Map(), faults: new Map() };
  // Whom a circle is told of depends on who comes first: those that others refer to, in the order of the file.
  for (const parent of family.ofKey.values()) complete(parent, family);
  const joined: Batch[] = [];
  for (const [at, batch] of batches.entries()) {
    joined.push(withInherited(batch, family));
    if (at % SLICE === SLICE - 1) yield;
  }
  return joined;
}

const none: readonly never[] = [];

/** The entries of a file that inherit, and what was found out about them. */
interface Family {
  /** Those that others refer to. */
  readonly ofKey: Parents;
  /** With what they inherit; null while that is being found out. */
  readonly done: Map<Entry, Entry | null>;
  readonly faults: Map<Entry, ReadFault>;
}

/** What batches became of late, and what their entries referred to then, in order. */
const joinedBefore = new WeakMap<Batch, { readonly parents: readonly (Entry | null)[]; readonly joined: Batch }>();

function withInherited(batch: Batch, family: Family): Batch {
  const heirs = heirsOf(batch);
  if (heirs.size === 0) return batch;
  const parents = Array.from(wantedBy(batch), (key) => {
    const parent = family.ofKey.get(key);
    return parent === undefined ? null : complete(parent, family);
  });
  const before = joinedBefore.get(batch);
  if (before?.parents.every((parent, at) => parent === parents[at])) return before.joined;
  const joined = withPieces(
    batch,
    batch.pieces.map((piece) => (heirs.has(piece.entry as Entry) ? joinedPiece(piece, family) : piece)),
  );
  joinedBefore.set(batch, { parents, joined });
  return joined;
}

function joinedPiece(piece: Piece, family: Family): Piece {
  const entry = piece.entry as Entry;
  const joined = complete(entry, family);
  const what = family.faults.get(entry);
  const fault: readonly Fault[] = what === undefined || piece.faults.length > 0 ? none : [{ start: 0, end: piece.length, what }];
  return { ...piece, entry: entry.type === "xdata" ? null : joined, faults: [...piece.faults, ...fault] };
}

/** An entry with all that it inherits. Chains may be long, so they are followed without recursion: from the last back to the first. */
function complete(entry: Entry, family: Family): Entry {
  const { ofKey, done } = family;
  const known = isHeir(entry) ? done.get(entry) : entry;
  if (known) return known;
  const open = [entry];
  for (let heir = open.at(-1); heir !== undefined; heir = open.at(-1)) {
    const state = done.get(heir);
    if (state === undefined) {
      done.set(heir, null);
      for (const { key } of referencesOf(heir)) {
        const parent = ofKey.get(key);
        if (parent !== undefined && isHeir(parent) && !done.has(parent)) open.push(parent);
      }
      continue;
    }
    open.pop();
    if (state === null) done.set(heir, joinedTo(heir, parentsOf(heir, family)));
  }
  return done.get(entry) ?? entry;
}

/** What an entry refers to, with all that those inherit; what is missing, or refers back to it, is told. */
function parentsOf(heir: Entry, { ofKey, done, faults }: Family): readonly Parent[] {
  const parents: Parent[] = [];
  for (const { by, key } of referencesOf(heir)) {
    const parent = ofKey.get(key);
    const whole = parent !== undefined && isHeir(parent) ? (done.get(parent) ?? null) : parent;
    if (whole) parents.push({ by, entry: whole });
    else if (!faults.has(heir)) faults.set(heir, { kind: "reference", key: heir.key, by, to: key, isCircle: whole !== undefined });
  }
  return parents;
}

/** Heirs of late and what came of them, so that an entry that did not change stays the same object from one reading to the next. */
const joins = new WeakMap<Entry, { readonly parents: readonly Parent[]; readonly joined: Entry }>();

function joinedTo(heir: Entry, parents: readonly Parent[]): Entry {
  const before = joins.get(heir);
  if (before?.parents.length === parents.length && before.parents.every(({ entry }, at) => entry === parents[at]?.entry))
    return before.joined;
  const joined = inherited(heir, parents);
  joins.set(heir, { parents, joined });
  return joined;
}
