import type { Entry, Reading } from "../library/entry.ts";
import { type CommonEnds, findCommonEnds } from "../text/common-ends.ts";
import { countLineEnds } from "../text/lines.ts";
import { type Batch, define, inBatches } from "./batch.ts";
import { knownPieces } from "./known-pieces.ts";
import type { NextPiece, Piece, Strings } from "./piece.ts";
import type { Stretch } from "./stretch.ts";

/** How much text a reader takes between two yields, in UTF-16 code units: a millisecond or two of work. */
export const READ_SLICE = 16_384;

/** A file as it was read before, and what of it is known to stand in the new text. */
export interface Before extends Reading {
  /** Null where nobody knows: then the texts are compared. */
  readonly same: CommonEnds | null;
}

/**
 * Reads a library file piece by piece. What an earlier version of it has alike is taken from there, so that changes cost
 * the entries they touch; the pieces are the same as without.
 *
 * @param given what is defined before the text begins
 */
export function* readPieces(
  text: string,
  next: NextPiece,
  before: Before | null,
  given: Strings | null = null,
): Generator<void, readonly Batch[]> {
  const known = before && knownPieces(before, text, before.same ?? (yield* findCommonEnds(before.text, text)));
  const strings = new Map<string, string>(given ?? []);
  const batches: Batch[] = [];
  /** The pieces behind those batches, and of these the ones that were read since any were known. */
  let pieces: Piece[] = [];
  let read: Piece[] = [];
  let at = 0;
  let pause = READ_SLICE;
  const take = ({ head, batches: whole, tail }: Stretch): void => {
    pieces.push(...head);
    if (whole.length > 0) {
      for (const batch of inBatches(pieces)) batches.push(batch);
      for (const batch of whole) batches.push(batch);
      pieces = [];
    }
    pieces.push(...tail);
    read = [];
    for (const part of [...head, ...whole, ...tail]) {
      at += part.length + ("gap" in part ? part.gap : 0);
      define(strings, part.strings);
    }
    pause = at + READ_SLICE;
  };
  if (known !== null) take(known.begin);
  for (let found = next(text, at, strings); found !== null; found = next(text, at, strings)) {
    const { start, end, entry, faults, closed } = found;
    const gap = start - at;
    const gapLines = countLineEnds(text, at, start);
    const earlier = known === null ? null : yield* known.from(found, read);
    if (earlier?.kind === "known") {
      const [first, ...others] = earlier.head;
      take({ ...earlier, head: [{ ...(first as Piece), gap, gapLines }, ...others] });
      continue;
    }
    const lines = countLineEnds(text, start, end);
    const own = {
      gap,
      length: end - start,
      gapLines,
      lines,
      entry: kept(earlier?.piece.entry, entry),
      faults,
      closed,
      strings: found.strings,
    };
    const piece = found.reach === undefined ? own : { ...own, reach: found.reach };
    pieces.push(piece);
    read.push(piece);
    define(strings, found.strings);
    at = end;
    if (at < pause) continue;
    pause = at + READ_SLICE;
    yield;
  }
  return [...batches, ...inBatches(pieces)];
}

/** An entry as the object that it was before, where it says the same: what was made of it stays. */
function kept(before: Entry | null | undefined, now: Entry | null): Entry | null {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
