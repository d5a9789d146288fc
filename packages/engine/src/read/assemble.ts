import type { Entry, Places, ReadProblem } from "../library/entry.ts";
import { countLineEnds, isLineEnd } from "../text/lines.ts";
import type { Piece } from "./piece.ts";
import { unknownCommands } from "./unknown-commands.ts";

/** How many pieces are put together between two yields. */
const SLICE = 5000;

/** What a file holds: its entries, their places, and what is wrong where. */
export interface Assembled {
  readonly entries: readonly Entry[];
  readonly places: Places;
  readonly shadowed: ReadonlySet<number>;
  readonly problems: readonly ReadProblem[];
}

/** Puts the pieces of a file together. Of entries that share a key all are kept, the first is used, and the others are told. */
export function* assemble(text: string, pieces: readonly Piece[]): Generator<void, Assembled> {
  const entries: Entry[] = [];
  const [starts, ends, lines] = [new Uint32Array(pieces.length), new Uint32Array(pieces.length), new Uint32Array(pieces.length)];
  const problems: ReadProblem[] = [];
  const keys = new Set<string>();
  const doubles: Double[] = [];
  const shadowed = new Set<number>();
  const commands = new Set<string>();
  /** The number of the problem that tells them. */
  let unknown: number | null = null;
  let end = 0;
  let line = 1;
  // The last stretch in which a line ends: where the line after it begins is asked for problems only, and once.
  let [lined, linedEnd, begun] = [0, 0, 0];
  const columnOf = (start: number, at: number): number => {
    begun = lineStart(text, lined, linedEnd) ?? begun;
    lined = linedEnd;
    return at - (lineStart(text, start, at) ?? begun) + 1;
  };
  for (let number = 0; number < pieces.length; number += 1) {
    const { gap, gapLines, length, lines: within, entry, faults } = pieces[number] as Piece;
    const start = end + gap;
    if (gapLines > 0) [lined, linedEnd] = [end, start];
    line += gapLines;
    end = start + length;
    for (const fault of faults) {
      if (fault.command !== undefined) {
        commands.add(fault.command);
        if (unknown !== null) continue;
        unknown = problems.length;
      }
      const at = start + fault.start;
      const place = { line: line + countLineEnds(text, start, at), column: columnOf(start, at) };
      problems.push({ start: at, end: start + fault.end, ...place, message: fault.message });
    }
    if (entry !== null) {
      if (keys.size === keys.add(entry.key).size) {
        shadowed.add(entries.length);
        if (faults.every(({ command }) => command !== undefined))
          doubles.push({ start, end, line, column: columnOf(start, start), key: entry.key });
      }
      starts[entries.length] = start;
      ends[entries.length] = end;
      lines[entries.length] = line;
      entries.push(entry);
    }
    if (within > 0) [lined, linedEnd] = [start, end];
    line += within;
    if (number % SLICE === SLICE - 1) yield;
  }
  if (unknown !== null) problems[unknown] = { ...(problems[unknown] as ReadProblem), message: unknownCommands([...commands]) };
  const { length } = entries;
  const places = { starts: starts.subarray(0, length), ends: ends.subarray(0, length), lines: lines.subarray(0, length) };
  if (doubles.length > 0) problems.push(...told(doubles, entries, places));
  return { entries, places, shadowed, problems: problems.sort((a, b) => a.start - b.start) };
}

/** An entry whose key an earlier one has. */
interface Double extends Omit<ReadProblem, "message" | "duplicate"> {
  readonly key: string;
}

function told(doubles: readonly Double[], entries: readonly Entry[], { lines }: Places): readonly ReadProblem[] {
  const keys = new Set(doubles.map(({ key }) => key));
  const first = new Map<string, number>();
  for (const [number, { key }] of entries.entries()) if (keys.has(key) && !first.has(key)) first.set(key, lines[number] as number);
  return doubles.map(({ key, ...place }) => {
    return { ...place, message: `entry '${key}' uses the key of line ${first.get(key)}; the first is used.`, duplicate: true };
  });
}

/** Where the last line begins that begins between two offsets; null where none does. */
function lineStart(text: string, from: number, to: number): number | null {
  for (let at = to; at > from; at -= 1) {
    if (isLineEnd(text.charCodeAt(at - 1))) return at;
  }
  return null;
}
