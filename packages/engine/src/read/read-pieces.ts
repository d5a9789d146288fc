import type { Entry, Reading } from "../library/entry.ts";
import { type CommonEnds, findCommonEnds } from "../text/common-ends.ts";
import { countLineEnds } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Batch } from "./batch.ts";
import { gatheredPieces } from "./gathered-pieces.ts";
import { knownPieces } from "./known-pieces.ts";
import type { NextPiece, Piece, ReadPiece, Strings } from "./piece.ts";

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
  const gathered = gatheredPieces(given);
  const { strings } = gathered;
  if (known !== null) yield* gathered.addKnown(known.begin);
  let pause = gathered.end + READ_SLICE;
  for (let found = next(text, gathered.end, strings); found !== null; found = next(text, gathered.end, strings)) {
    const gap = found.start - gathered.end;
    const gapLines = countLineEnds(text, gathered.end, found.start);
    const earlier = known === null ? null : yield* known.from(found, gathered.read);
    if (earlier?.kind === "known") {
      const [first, ...others] = earlier.head;
      yield* gathered.addKnown({ ...earlier, head: [{ ...(first as Piece), gap, gapLines }, ...others] });
      pause = gathered.end + READ_SLICE;
      continue;
    }
    gathered.add(pieceOf(found, text, gap, gapLines, earlier?.piece.entry ?? null));
    if (gathered.end < pause) continue;
    pause = gathered.end + READ_SLICE;
    yield;
  }
  return yield* gathered.inBatches();
}

/** What was found in a text as a piece that says no place but how far it stands from the one before. */
function pieceOf(found: ReadPiece & Span, text: string, gap: number, gapLines: number, before: Entry | null): Piece {
  const { start, end, entry, faults, closed, strings, reach } = found;
  const lines = countLineEnds(text, start, end);
  const piece = { gap, length: end - start, gapLines, lines, entry: kept(before, entry), faults, closed, strings };
  return reach === undefined ? piece : { ...piece, reach };
}

/** An entry as the object that it was before, where it says the same: what was made of it stays. */
function kept(before: Entry | null, now: Entry | null): Entry | null {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
