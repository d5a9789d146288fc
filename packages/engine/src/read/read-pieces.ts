import type { Reading } from "../library/entry.ts";
import { type CommonEnds, findCommonEnds } from "../text/common-ends.ts";
import { countLineEnds } from "../text/lines.ts";
import { type Batch, define, inBatches } from "./batch.ts";
import { knownBatches } from "./known-batches.ts";
import type { NextPiece, Piece, Strings } from "./piece.ts";

/** How much text a reader takes between two yields, in UTF-16 code units: a millisecond or two of work. */
export const READ_SLICE = 16_384;

/** A file as it was read before, and what of it is known to stand in the new text. */
export interface Before extends Reading {
  /** Null where nobody knows: then the texts are compared. */
  readonly same: CommonEnds | null;
}

/**
 * Reads a library file piece by piece. What an earlier version of it has alike is taken from there, so that a change costs
 * the entries it touches; the pieces are the same as without.
 *
 * @param given what is defined before the text begins
 */
export function* readPieces(
  text: string,
  next: NextPiece,
  before: Before | null,
  given: Strings | null = null,
): Generator<void, readonly Batch[]> {
  const same = before && (before.same ?? (yield* findCommonEnds(before.text, text)));
  const known = before && same && knownBatches(before.batches, same, before.text.length, text.length);
  const strings = new Map<string, string>(given ?? []);
  for (const part of [...(known?.batches ?? []), ...(known?.pieces ?? [])]) define(strings, part.strings);
  const pieces: Piece[] = [];
  const whole = (rest: readonly Piece[]): readonly Batch[] => inBatches([...(known?.pieces ?? []), ...pieces, ...rest]);
  let at = known?.end ?? 0;
  let pause = at + READ_SLICE;
  for (let found = next(text, at, strings); found !== null; found = next(text, at, strings)) {
    const { start, end, entry, faults, closed } = found;
    const gap = start - at;
    const gapLines = countLineEnds(text, at, start);
    const rest = known?.restFrom(found, pieces) ?? null;
    if (known !== null && rest !== null) {
      const [first, ...others] = rest.pieces;
      return [...known.batches, ...whole([{ ...(first as Piece), gap, gapLines }, ...others]), ...rest.batches];
    }
    const lines = countLineEnds(text, start, end);
    const piece = { gap, length: end - start, gapLines, lines, entry, faults, closed, strings: found.strings };
    pieces.push(found.reach === undefined ? piece : { ...piece, reach: found.reach });
    define(strings, found.strings);
    at = end;
    if (at < pause) continue;
    pause = at + READ_SLICE;
    yield;
  }
  return [...(known?.batches ?? []), ...whole([])];
}
