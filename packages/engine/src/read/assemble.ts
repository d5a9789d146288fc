import type { Entry, Places, ReadProblem } from "../library/entry.ts";
import { countLineEnds } from "../text/lines.ts";
import type { Piece } from "./piece.ts";

/** How many pieces are put together between two yields. */
const SLICE = 5000;

/** What a file holds: its entries, their places, and what is wrong where. */
export interface Assembled {
  readonly entries: readonly Entry[];
  readonly places: Places;
  readonly problems: readonly ReadProblem[];
}

/** Puts the pieces of a file together. Of entries that share a key all are kept, the first is used, and the others are told. */
export function* assemble(text: string, pieces: readonly Piece[]): Generator<void, Assembled> {
  const entries: Entry[] = [];
  const [starts, ends, lines] = [new Uint32Array(pieces.length), new Uint32Array(pieces.length), new Uint32Array(pieces.length)];
  const problems: ReadProblem[] = [];
  const firstLine = new Map<string, number>();
  let at = 0;
  let line = 1;
  for (const [number, piece] of pieces.entries()) {
    const start = at + piece.gap;
    line += piece.gapLines;
    for (const { start: from, end, message } of piece.faults)
      problems.push({ ...placeOf(text, start, line, from), start: start + from, end: start + end, message });
    if (piece.entry !== null) {
      const { key } = piece.entry;
      const first = firstLine.get(key);
      if (first === undefined) firstLine.set(key, line);
      else if (piece.faults.length === 0) problems.push(duplicate(text, start, piece.length, line, key, first));
      starts[entries.length] = start;
      ends[entries.length] = start + piece.length;
      lines[entries.length] = line;
      entries.push(piece.entry);
    }
    at = start + piece.length;
    line += piece.lines;
    if (number % SLICE === SLICE - 1) yield;
  }
  const { length } = entries;
  return {
    entries,
    places: { starts: starts.subarray(0, length), ends: ends.subarray(0, length), lines: lines.subarray(0, length) },
    problems,
  };
}

function duplicate(text: string, start: number, length: number, line: number, key: string, first: number): ReadProblem {
  const message = `entry '${key}' uses the key of line ${first}; the first is used.`;
  return { start, end: start + length, line, column: columnAt(text, start), message, duplicate: true };
}

/** The line and column of an offset in a piece that begins on a line. */
function placeOf(text: string, start: number, line: number, from: number): { readonly line: number; readonly column: number } {
  return { line: line + countLineEnds(text, start, start + from), column: columnAt(text, start + from) };
}

function columnAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return offset - start + 1;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}
