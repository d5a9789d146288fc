import type { Entry, Places } from "../library/entry.ts";
import { countLineEnds } from "../text/lines.ts";
import type { Batch } from "./batch.ts";
import { type Fault, isWhole, type Piece } from "./piece.ts";

/** A fault by its place: offsets count from the beginning of the batch, and lines from 0. */
interface PlacedFault extends Fault {
  readonly line: number;
}

/** What the pieces of a batch hold. */
export interface Holdings {
  readonly entries: readonly Entry[];
  /** Counted from the beginning of the batch; lines from 0. */
  readonly places: Places;
  readonly faults: readonly PlacedFault[];
  /** The numbers of its entries with which something is wrong. */
  readonly faulty: ReadonlySet<number>;
}

const known = new WeakMap<Batch, Holdings>();

/** What a batch holds that stands at an offset of a text: gone through once, wherever it moves to. */
export function holdingsOf(batch: Batch, text: string, from: number): Holdings {
  const before = known.get(batch);
  if (before !== undefined) return before;
  const holdings = gather(batch.pieces, text, from);
  known.set(batch, holdings);
  return holdings;
}

function gather(pieces: readonly Piece[], text: string, from: number): Holdings {
  const entries: Entry[] = [];
  const [starts, ends, lines] = [new Uint32Array(pieces.length), new Uint32Array(pieces.length), new Uint32Array(pieces.length)];
  const placed: PlacedFault[] = [];
  const faulty = new Set<number>();
  let end = 0;
  let line = 0;
  for (const piece of pieces) {
    const { gap, gapLines, length, lines: within, entry, faults } = piece;
    const start = end + gap;
    line += gapLines;
    end = start + length;
    for (const fault of faults) {
      const at = start + fault.start;
      placed.push({ ...fault, start: at, end: start + fault.end, line: line + countLineEnds(text, from + start, from + at) });
    }
    if (entry !== null) {
      if (!isWhole(piece)) faulty.add(entries.length);
      starts[entries.length] = start;
      ends[entries.length] = end;
      lines[entries.length] = line;
      entries.push(entry);
    }
    line += within;
  }
  const { length } = entries;
  const places = { starts: starts.subarray(0, length), ends: ends.subarray(0, length), lines: lines.subarray(0, length) };
  return { entries, places, faults: placed, faulty };
}
