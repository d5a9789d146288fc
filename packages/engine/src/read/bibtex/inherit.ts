import type { Entry } from "../../library/entry.ts";
import { lastForEach } from "../../text/remembered.ts";
import { type Batch, withPieces } from "../batch.ts";
import type { Reference } from "../lent.ts";
import { type Fault, isWhole, type Piece } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { inherited, type Parent } from "./inherited.ts";
import { type Ancestor, heirsOf, type Parents, parentsIn, wantedBy } from "./parents.ts";
import type { Heir } from "./references.ts";

/** How many batches are given what they inherit between two yields. */
const SLICE = 5;

/** The entries of a file with what they inherit. */
interface Inherited {
  readonly batches: readonly Batch[];
  /** What other files may refer to, by its keys. */
  readonly data: ReadonlyMap<string, Entry>;
  /** What they refer to and the file does not have. */
  readonly lacking: readonly Reference[];
}

/**
 * Gives entries what they inherit, as BibLaTeX does: from the entries of `xdata`, from that of `crossref`, and to a `@set`
 * from its first member, wherever in the file those stand, and from those that they inherit from in turn. `@xdata` is
 * nobody's to cite and is left out. What refers to no entry, or back to itself, is told. A batch of which the parents are the
 * same as last time is the same as last time.
 *
 * @param before the batches of an earlier version of the file
 * @param lent entries of other files that this one refers to and does not have
 */
export function* inherit(
  batches: readonly Batch[],
  before: readonly Batch[] | null,
  lent: ReadonlyMap<string, Entry>,
): Generator<void, Inherited> {
  if (batches.every((batch) => heirsOf(batch).length === 0)) return { batches, data: new Map(), lacking: [] };
  const own = yield* parentsIn(batches, before);
  const family: Family = { ofKey: lent.size === 0 ? own : withLent(own, lent), done: new Map(), faults: new Map() };
  // Whom a circle is told of depends on who comes first: those that others refer to, in the order of the file.
  for (const { heir } of family.ofKey.values()) if (heir !== null) complete(heir, family);
  const joined: Batch[] = [];
  const data = new Map<string, Entry>();
  for (const [at, batch] of batches.entries()) {
    joined.push(withInherited(batch, family));
    for (const heir of heirsOf(batch))
      if (heir?.entry.type === "xdata" && !data.has(heir.entry.key)) data.set(heir.entry.key, dataOf(heir, family));
    if (at % SLICE === SLICE - 1) yield;
  }
  return { batches: joined, data, lacking: lackingIn(batches, own) };
}

/** What its entries refer to and a file does not have. */
function lackingIn(batches: readonly Batch[], own: Parents): readonly Reference[] {
  const lacking = new Map<string, Reference["by"]>();
  for (const batch of batches) for (const [key, by] of wantedBy(batch)) if (own.get(key)?.entry.key !== key) lacking.set(key, by);
  return Array.from(lacking, ([key, by]) => ({ by, key }));
}

/** The entries that others refer to, with those of other files, which have all that they inherit. */
function withLent(own: Parents, lent: ReadonlyMap<string, Entry>): Parents {
  const others = Array.from(lent, ([key, entry]): [string, Ancestor] => [key, { entry, heir: null }]);
  return new Map([...own, ...others]);
}

function dataOf(heir: Heir, family: Family): Entry {
  complete(heir, family);
  return family.done.get(heir.entry) ?? heir.entry;
}

/** The entries of a file that inherit, and what was found out about them. */
interface Family {
  /** Those that others refer to. */
  readonly ofKey: Parents;
  /** With what they inherit; null while that is being found out. */
  readonly done: Map<Entry, Entry | null>;
  readonly faults: Map<Entry, ReadFault>;
}

/** What batches became of late, and what their entries referred to then, in order. */
const joinedBatches = lastForEach<Batch, { readonly parents: readonly (Entry | null)[]; readonly joined: Batch }>();

function withInherited(batch: Batch, family: Family): Batch {
  const heirs = heirsOf(batch);
  if (heirs.length === 0) return batch;
  const parents = Array.from(wantedBy(batch).keys(), (key) => wholeOf(family.ofKey.get(key), family) ?? null);
  const joinedPieces = (): readonly Piece[] => batch.pieces.map((piece, at) => joinedPiece(piece, heirs[at] ?? null, family));
  return joinedBatches(
    batch,
    (last) => last.parents.every((parent, at) => parent === parents[at]),
    () => ({ parents, joined: withPieces(batch, joinedPieces()) }),
  ).joined;
}

function joinedPiece(piece: Piece, heir: Heir | null, family: Family): Piece {
  if (heir === null) return piece;
  const entry = family.done.get(heir.entry) ?? joinedTo(heir.entry, parentsOf(heir, family));
  const what = isWhole(piece) ? family.faults.get(heir.entry) : undefined;
  const faults: readonly Fault[] = what === undefined ? piece.faults : [{ start: 0, end: piece.length, what }, ...piece.faults];
  return { ...piece, entry: heir.entry.type === "xdata" ? null : entry, faults };
}

/** An entry that others refer to with all that it inherits; undefined where there is none, and null while that is being found out. */
function wholeOf(ancestor: Ancestor | undefined, { done }: Family): Entry | null | undefined {
  return ancestor === undefined || ancestor.heir === null ? ancestor?.entry : (done.get(ancestor.entry) ?? null);
}

/** Finds out what an heir inherits. Chains may be long, so they are followed without recursion: from the last back to the first. */
function complete(first: Heir, family: Family): void {
  const { ofKey, done } = family;
  const open = [first];
  for (let heir = open.at(-1); heir !== undefined; heir = open.at(-1)) {
    const state = done.get(heir.entry);
    if (state === undefined) {
      done.set(heir.entry, null);
      for (const { key } of heir.references) {
        const parent = ofKey.get(key)?.heir;
        if (parent && !done.has(parent.entry)) open.push(parent);
      }
      continue;
    }
    open.pop();
    if (state === null) done.set(heir.entry, joinedTo(heir.entry, parentsOf(heir, family)));
  }
}

/** What an entry refers to, with all that those inherit; what is missing, refers back to it, or is written with other capitals, is told. */
function parentsOf({ entry, references }: Heir, family: Family): readonly Parent[] {
  const { ofKey, faults } = family;
  const parents: Parent[] = [];
  for (const { by, key } of references) {
    const whole = wholeOf(ofKey.get(key), family);
    const isSame = whole?.key === key;
    if (whole) parents.push({ by, entry: whole });
    if (isSame || faults.has(entry)) continue;
    const about = { key: entry.key, by, to: key };
    faults.set(entry, whole ? { kind: "capitals", ...about, found: whole.key } : { kind: "reference", ...about, isCircle: whole === null });
  }
  return parents;
}

/** Heirs of late and what came of them, so that an entry that did not change stays the same object from one reading to the next. */
const joinedEntries = lastForEach<Entry, { readonly parents: readonly Parent[]; readonly joined: Entry }>();

function joinedTo(heir: Entry, parents: readonly Parent[]): Entry {
  return joinedEntries(
    heir,
    (last) => last.parents.length === parents.length && last.parents.every(({ entry }, at) => entry === parents[at]?.entry),
    () => ({ parents, joined: inherited(heir, parents) }),
  ).joined;
}
