import { lastForEach } from "../text/remembered.ts";
import type { Piece, Strings } from "./piece.ts";

/**
 * Pieces that follow one another in a file. Like a piece, a batch says nothing of its place, so that an edit elsewhere leaves
 * it as it is, and with it all that was made of it.
 */
export interface Batch {
  readonly pieces: readonly Piece[];
  /** The keys of their entries; null for a piece without. */
  readonly keys: readonly (string | null)[];
  /** Units, with the gaps before its pieces. */
  readonly length: number;
  /** Line ends. */
  readonly lines: number;
  /** How many units after it had a say in how its pieces read, beyond where the next one begins. */
  readonly reach: number;
  /** What its pieces define for those after them; null where they define nothing. */
  readonly strings: Strings | null;
  /** Whether the end of its last piece was found. */
  readonly closed: boolean;
}

/** How many pieces a batch has, more or less, and how many batches are made between two yields. */
const [SIZE, SLICE] = [256, 20];

/** Parts pieces into batches of much the same size. */
export function* inBatches(pieces: readonly Piece[]): Generator<void, readonly Batch[]> {
  const count = pieces.length === 0 ? 0 : Math.max(1, Math.round(pieces.length / SIZE));
  const from = (number: number): number => Math.round((number * pieces.length) / count);
  const batches: Batch[] = [];
  for (let number = 0; number < count; number += 1) {
    batches.push(batchOf(pieces.slice(from(number), from(number + 1))));
    if (number % SLICE === SLICE - 1) yield;
  }
  return batches;
}

/** Pieces that follow one another as one batch. */
export function batchOf(pieces: readonly Piece[]): Batch {
  const strings = new Map<string, string>();
  let [length, lines, reach] = [0, 0, 0];
  for (const piece of pieces) {
    length += piece.gap + piece.length;
    lines += piece.gapLines + piece.lines;
    reach = Math.max(reach, length + (piece.reach ?? 0));
    define(strings, piece.strings);
  }
  const keys = pieces.map(({ entry }) => entry?.key ?? null);
  return {
    pieces,
    keys,
    length,
    lines,
    reach: reach - length,
    strings: strings.size > 0 ? strings : null,
    closed: pieces.at(-1)?.closed ?? true,
  };
}

/** Adds what a piece or a batch defines. */
export function define(strings: Map<string, string>, more: Strings | null): void {
  if (more !== null) for (const [name, text] of more) strings.set(name, text);
}

/** What was last put in the place of a batch. */
const replaced = lastForEach<Batch, Batch>();

/** A batch with other entries and faults in its pieces: the same as last time where those are. */
export function withPieces(batch: Batch, pieces: readonly Piece[]): Batch {
  return replaced(
    batch,
    (last) => last.pieces.every(({ entry, faults }, at) => entry === pieces[at]?.entry && faults === pieces[at].faults),
    () => batchOf(pieces),
  );
}
