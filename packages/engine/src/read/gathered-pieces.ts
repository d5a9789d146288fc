import { type Batch, define, inBatches } from "./batch.ts";
import type { Piece, Strings } from "./piece.ts";
import type { Stretch } from "./stretch.ts";

/** What was read of a text so far, in its order. */
export interface GatheredPieces {
  /** Where the last piece ends. */
  readonly end: number;
  /** What is defined up to there. */
  readonly strings: Strings;
  /** The pieces that were read since any were known. */
  readonly read: readonly Piece[];
  /** Adds a piece that was read. */
  add(piece: Piece): void;
  /** Adds what is known of an earlier version: batches of it stay as they are. */
  addKnown(known: Stretch): Generator<void, void>;
  inBatches(): Generator<void, readonly Batch[]>;
}

/** @param given what is defined before the text begins */
export function gatheredPieces(given: Strings | null): GatheredPieces {
  const strings = new Map<string, string>(given ?? []);
  const batches: Batch[] = [];
  /** The pieces behind those batches. */
  let pieces: Piece[] = [];
  let read: Piece[] = [];
  let end = 0;
  function* close(): Generator<void, void> {
    const made = yield* inBatches(pieces);
    for (const batch of made) batches.push(batch);
    pieces = [];
  }
  return {
    get end() {
      return end;
    },
    strings,
    get read() {
      return read;
    },
    add(piece) {
      pieces.push(piece);
      read.push(piece);
      end += piece.gap + piece.length;
      define(strings, piece.strings);
    },
    *addKnown({ head, batches: whole, tail }) {
      pieces.push(...head);
      if (whole.length > 0) {
        yield* close();
        for (const batch of whole) batches.push(batch);
      }
      pieces.push(...tail);
      read = [];
      for (const part of [...head, ...whole, ...tail]) {
        end += part.length + ("gap" in part ? part.gap : 0);
        define(strings, part.strings);
      }
    },
    *inBatches() {
      yield* close();
      return batches;
    },
  };
}
