import type { Batch } from "./batch.ts";
import type { Piece } from "./piece.ts";

/** How far behind its end a format may look to tell how a piece reads, and that another one begins there. What looks further says so as its reach. */
const AHEAD = 1100;

/** Pieces that follow one another in a file, as they stand in its batches. */
export interface Stretch {
  /** Those of the batch in which it begins. */
  readonly head: readonly Piece[];
  readonly batches: readonly Batch[];
  /** Those of the batch in which it ends. */
  readonly tail: readonly Piece[];
}

/** A place between two pieces: which batch and which of its pieces comes next, and where the piece before it ends. */
export interface Place {
  readonly number: number;
  readonly from: number;
  readonly end: number;
}

/**
 * Where the pieces end that read the same in another text.
 *
 * @param alike up to where that text is the same
 */
export function knownUpTo(batches: readonly Batch[], start: Place, alike: number): Place {
  if (alike === Number.POSITIVE_INFINITY) return { number: batches.length, from: 0, end: alike };
  const isKnown = (end: number, reach: number): boolean => end + reach + AHEAD < alike;
  let place = start;
  for (let batch = batches[place.number]; batch !== undefined; batch = batches[place.number]) {
    const { number, from, end } = place;
    const piece = batch.pieces[from];
    if (from === 0 && isKnown(end + batch.length, batch.reach)) place = { number: number + 1, from, end: end + batch.length };
    else if (piece === undefined) place = { number: number + 1, from: 0, end };
    else if (isKnown(end + piece.gap + piece.length, piece.reach ?? 0)) place = behind(place, piece);
    else break;
  }
  // One that is not closed ends where the next one begins: once that one is known, so is it.
  const last = before(batches, place);
  return place.end > start.end && last !== null && !last.piece.closed ? last.place : place;
}

/** The next piece at a place or behind it, with its own place and where it begins; null where there is none. */
export function nextPiece(
  batches: readonly Batch[],
  place: Place,
): { readonly piece: Piece; readonly place: Place; readonly begins: number } | null {
  const { number, from, end } = place;
  const piece = batches[number]?.pieces[from];
  if (piece !== undefined) return { piece, place, begins: end + piece.gap };
  return number < batches.length ? nextPiece(batches, { number: number + 1, from: 0, end }) : null;
}

/** The place behind a piece. */
export function behind({ number, from, end }: Place, { gap, length }: Piece): Place {
  return { number, from: from + 1, end: end + gap + length };
}

function before(batches: readonly Batch[], { number, from, end }: Place): { readonly piece: Piece; readonly place: Place } | null {
  const pieces = batches[number]?.pieces.slice(0, from) ?? [];
  const [own, which] = pieces.length > 0 ? [pieces, number] : [batches[number - 1]?.pieces ?? [], number - 1];
  const piece = own.at(-1);
  return piece === undefined ? null : { piece, place: { number: which, from: own.length - 1, end: end - piece.gap - piece.length } };
}

/** All pieces up to a place. */
export function stretchUpTo(batches: readonly Batch[], { number, from }: Place): Stretch {
  return { head: [], batches: batches.slice(0, number), tail: batches[number]?.pieces.slice(0, from) ?? [] };
}

/** The pieces between two places; null where there are none. */
export function stretchBetween(batches: readonly Batch[], start: Place, stop: Place): Stretch | null {
  const first = batches[start.number]?.pieces ?? [];
  const head = first.slice(start.from, stop.number === start.number ? stop.from : undefined);
  if (head.length === 0 || stop.number === start.number) return head.length === 0 ? null : { head, batches: [], tail: [] };
  const whole = batches.slice(start.number + 1, stop.number);
  return { head, batches: whole, tail: batches[stop.number]?.pieces.slice(0, stop.from) ?? [] };
}
