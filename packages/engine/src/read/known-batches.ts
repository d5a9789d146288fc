import type { CommonEnds } from "../text/common-ends.ts";
import type { Batch } from "./batch.ts";
import type { Piece } from "./piece.ts";
import { type Defining, sameDefinitions } from "./same-definitions.ts";

/** How far before a piece a format may look to tell how it is indented. */
const BEHIND = 64;

/** What of an earlier version of a file stands in a new text as well, behind a change. */
interface Rest {
  /** What is left of the batch in which the change ends. */
  readonly pieces: readonly Piece[];
  readonly batches: readonly Batch[];
}

/** What of an earlier version of a file stands in a new text as well. */
export interface KnownBatches {
  /** Those before the change. */
  readonly batches: readonly Batch[];
  /** What stands before it in the batch in which it begins. */
  readonly pieces: readonly Piece[];
  /** Where that ends. */
  readonly end: number;
  /**
   * All from a piece on that begins at an offset of the new text, where all that follows is alike; null where it is not.
   * Offsets asked for ascend.
   *
   * @param found the piece that begins there in the new text
   * @param read the pieces read since the change, before it
   */
  restFrom(found: Defining & { readonly start: number }, read: readonly Defining[]): Rest | null;
}

export function knownBatches(batches: readonly Batch[], { prefix, suffix }: CommonEnds, before: number, now: number): KnownBatches {
  const moved = now - before;
  let { number, from, end } = beforeChange(batches, prefix);
  const kept = { batches: batches.slice(0, number), pieces: batches[number]?.pieces.slice(0, from) ?? [], end };
  /** The pieces of the earlier version that the change took away. */
  const gone: Piece[] = [];
  const defineAlike = sameDefinitions();
  return {
    ...kept,
    restFrom(found, read) {
      const { start } = found;
      for (let batch = batches[number]; batch !== undefined; batch = batches[number]) {
        const piece = batch.pieces[from];
        if (piece === undefined) {
          [number, from] = [number + 1, 0];
          continue;
        }
        const begins = end + piece.gap + moved;
        if (begins >= start) {
          const alike = begins === start && start - BEHIND >= now - suffix;
          // What stands before the piece may have a say in what it defines itself: its list, far above it.
          const same = alike && defineAlike(read, gone) && sameDefinitions()([found], [piece]);
          return same ? { pieces: batch.pieces.slice(from), batches: batches.slice(number + 1) } : null;
        }
        gone.push(piece);
        end += piece.gap + piece.length;
        from += 1;
      }
      return null;
    },
  };
}

/** Which batch and which of its pieces is the first that a change touches, and where the piece before it ends. */
function beforeChange(batches: readonly Batch[], prefix: number): { number: number; from: number; end: number } {
  let number = 0;
  let end = 0;
  // The sign after a closed piece has a say in where it ends.
  for (let batch = batches[0]; batch !== undefined && end + batch.length + batch.reach < prefix; batch = batches[number]) {
    end += batch.length;
    number += 1;
  }
  const pieces = batches[number]?.pieces ?? [];
  let from = 0;
  let at = end;
  let known = 0;
  for (const { gap, length, closed, reach = 0 } of pieces) {
    const begun = at;
    at += gap + length;
    if (at + reach >= prefix) break;
    known += 1;
    // One that is not closed ends where the next one begins: once that one is known, so is it.
    [from, end] = closed ? [known, at] : [known - 1, begun];
  }
  const open = known === 0 ? batches[number - 1] : undefined;
  const last = open?.pieces.at(-1);
  if (open === undefined || last === undefined || open.closed) return { number, from, end };
  return { number: number - 1, from: open.pieces.length - 1, end: end - last.gap - last.length };
}
