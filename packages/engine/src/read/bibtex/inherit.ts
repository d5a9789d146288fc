import type { Entry } from "../../library/entry.ts";
import type { Fault, Piece } from "../piece.ts";
import { inherited, type Parent } from "./inherited.ts";

/** How many pieces are gone through between two yields. */
const SLICE = 5000;

/** Another entry that one refers to: by which field, and which. */
interface Reference {
  readonly by: Parent["by"];
  readonly key: string;
}

/**
 * Gives entries what they inherit, as BibLaTeX does: from the entries of `xdata`, from that of `crossref`, and to a `@set`
 * from its first member, wherever in the file those stand, and from those that they inherit from in turn. `@xdata` is
 * nobody's to cite and is left out. What refers to no entry, or back to itself, is told.
 */
export function* inherit(pieces: readonly Piece[]): Generator<void, readonly Piece[]> {
  const heirs = new Map<Entry, readonly Reference[]>();
  for (let at = 0; at < pieces.length; at += 1) {
    const entry = pieces[at]?.entry ?? null;
    const references = entry === null ? none : referencesOf(entry);
    if (entry !== null && (references.length > 0 || entry.type === "xdata" || entry.type === "set")) heirs.set(entry, references);
    if (at % SLICE === SLICE - 1) yield;
  }
  if (heirs.size === 0) return pieces;
  const known: Family = { heirs, ofKey: yield* parentsIn(pieces, heirs), done: new Map(), faults: new Map() };
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    joined.push(piece.entry !== null && heirs.has(piece.entry) ? withInherited(piece, piece.entry, known) : piece);
    if (at % SLICE === SLICE - 1) yield;
  }
  return joined;
}

/** The entries that others refer to, by their keys; of several with a key the first. */
function* parentsIn(
  pieces: readonly Piece[],
  heirs: ReadonlyMap<Entry, readonly Reference[]>,
): Generator<void, ReadonlyMap<string, Entry>> {
  const wanted = new Set<string>();
  for (const references of heirs.values()) for (const { key } of references) wanted.add(key);
  const found = new Map<string, Entry>();
  for (let at = 0; at < pieces.length && found.size < wanted.size; at += 1) {
    const entry = pieces[at]?.entry ?? null;
    if (entry !== null && wanted.has(entry.key) && !found.has(entry.key)) found.set(entry.key, entry);
    if (at % SLICE === SLICE - 1) yield;
  }
  return found;
}

const none: readonly never[] = [];

function referencesOf({ type, fields }: Entry): readonly Reference[] {
  const { xdata, crossref, entryset } = fields;
  if (xdata === undefined && crossref === undefined && type !== "set") return none;
  const keys = (list = ""): readonly string[] =>
    list
      .split(",")
      .map((key) => key.trim())
      .filter((key) => key !== "");
  return [
    ...keys(xdata).map((key): Reference => ({ by: "xdata", key })),
    ...(crossref === undefined || crossref === "" ? [] : [{ by: "crossref", key: crossref } as const]),
    ...(type === "set" ? keys(entryset).map((key): Reference => ({ by: "entryset", key })) : []),
  ];
}

/** The entries of a file that inherit, and what was found out about them. */
interface Family {
  readonly heirs: ReadonlyMap<Entry, readonly Reference[]>;
  readonly ofKey: ReadonlyMap<string, Entry>;
  /** With what they inherit; null while that is being found out. */
  readonly done: Map<Entry, Entry | null>;
  readonly faults: Map<Entry, string>;
}

function withInherited(piece: Piece, entry: Entry, family: Family): Piece {
  const joined = complete(entry, family);
  const message = family.faults.get(entry);
  const fault: readonly Fault[] = message === undefined || piece.faults.length > 0 ? none : [{ start: 0, end: piece.length, message }];
  return { ...piece, entry: entry.type === "xdata" ? null : joined, faults: [...piece.faults, ...fault] };
}

/** An entry with all that it inherits. Chains may be long, so they are followed without recursion: from the last back to the first. */
function complete(entry: Entry, family: Family): Entry {
  const { heirs, ofKey, done } = family;
  const open = [entry];
  for (let heir = open.at(-1); heir !== undefined; heir = open.at(-1)) {
    const state = done.get(heir);
    if (state === undefined) {
      done.set(heir, null);
      for (const { key } of heirs.get(heir) ?? none) {
        const parent = ofKey.get(key);
        if (parent !== undefined && heirs.has(parent) && !done.has(parent)) open.push(parent);
      }
      continue;
    }
    open.pop();
    if (state === null) done.set(heir, joinedTo(heir, parentsOf(heir, family)));
  }
  return done.get(entry) ?? entry;
}

/** What an entry refers to, with all that those inherit; what is missing, or refers back to it, is told. */
function parentsOf(heir: Entry, { heirs, ofKey, done, faults }: Family): readonly Parent[] {
  const parents: Parent[] = [];
  for (const { by, key } of heirs.get(heir) ?? none) {
    const parent = ofKey.get(key);
    const whole = parent !== undefined && heirs.has(parent) ? (done.get(parent) ?? null) : parent;
    if (whole) parents.push({ by, entry: whole });
    else if (!faults.has(heir)) {
      const why = whole === undefined ? "which is not in this file" : "which refers back to it";
      faults.set(heir, `entry '${heir.key}' refers by ${by} to '${key}', ${why}; nothing was inherited from there.`);
    }
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
