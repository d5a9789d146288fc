import { commonEnds } from "../text/common-ends.ts";
import { countLineEnds } from "../text/lines.ts";
import type { NextPiece, Piece, Strings } from "./piece.ts";

/** How much text a reader takes between two yields, in UTF-16 code units: a millisecond or two of work. */
export const READ_SLICE = 16_384;

/** How far before a piece a format may look to tell how it is indented. */
const BEHIND = 64;

/** A file as it was read before. */
export interface PiecesBefore {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Reads a library file piece by piece. What an earlier version of it has alike is taken from there, so that a change costs
 * the entries it touches; the pieces are the same as without.
 */
export function* readPieces(text: string, next: NextPiece, before: PiecesBefore | null): Generator<void, readonly Piece[]> {
  const known = before === null ? null : knownPieces(before, text);
  const pieces = before?.pieces.slice(0, known?.kept) ?? [];
  const strings = new Map<string, string>();
  for (const piece of pieces) define(strings, piece.strings);
  let at = known?.end ?? 0;
  let pause = at + READ_SLICE;
  for (let found = next(text, at, strings); found !== null; found = next(text, at, strings)) {
    const { start, end, entry, faults, closed } = found;
    const gap = start - at;
    const gapLines = countLineEnds(text, at, start);
    const rest = known?.restFrom(start, pieces) ?? [];
    if (rest.length > 0) return [...pieces, { ...(rest[0] as Piece), gap, gapLines }, ...rest.slice(1)];
    const lines = countLineEnds(text, start, end);
    pieces.push({ gap, length: end - start, gapLines, lines, entry, faults, closed, strings: found.strings });
    define(strings, found.strings);
    at = end;
    if (at < pause) continue;
    pause = at + READ_SLICE;
    yield;
  }
  return pieces;
}

function define(strings: Map<string, string>, more: Strings | null): void {
  if (more !== null) for (const [name, text] of more) strings.set(name, text);
}

/** What of the pieces of an earlier version stands in a new text as well. */
interface KnownPieces {
  /** So many at the beginning. */
  readonly kept: number;
  /** Where they end. */
  readonly end: number;
  /** All pieces from one on that begins at an offset of the new text, where all that follows is alike; else none. */
  restFrom(start: number, read: readonly Piece[]): readonly Piece[];
}

function knownPieces({ text: old, pieces }: PiecesBefore, text: string): KnownPieces {
  const { prefix, suffix } = commonEnds(old, text);
  const moved = text.length - old.length;
  const starts: number[] = [];
  let kept = 0;
  let end = 0;
  let at = 0;
  for (const { gap, length, closed } of pieces) {
    const before = at;
    starts.push(at + gap);
    at += gap + length;
    // The sign after a closed piece has a say in where it ends.
    if (at >= prefix) continue;
    // One that is not closed ends where the next one begins: once that one is known, so is it.
    kept = closed ? starts.length : starts.length - 1;
    end = closed ? at : before;
  }
  let next = kept;
  return {
    kept,
    end,
    restFrom(start, read) {
      while (next < starts.length && (starts[next] as number) + moved < start) next += 1;
      const same = (starts[next] ?? -1) + moved === start && start - BEHIND >= text.length - suffix;
      return same && definitions(read.slice(kept)) === definitions(pieces.slice(kept, next)) ? pieces.slice(next) : [];
    },
  };
}

/** What pieces define, to be compared: where that differs, nothing that follows is known. */
function definitions(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ strings }) => (strings === null ? [] : [...strings].map(([name, text]) => `${name}\0${text}`))).join("\0\0");
}
