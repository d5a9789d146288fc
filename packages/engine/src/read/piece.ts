import type { Entry } from "../library/entry.ts";
import type { Span } from "../text/span.ts";

/** What is wrong with a piece, and where in it: offsets count from its beginning. */
export interface Fault extends Span {
  /** As the end of "library.bib:120:3 ...". */
  readonly message: string;
  /** Set where it is no more than a LaTeX command that nobody knows: all of a file are told as one. */
  readonly command?: string;
}

/**
 * Texts that pieces define for those after them: as `@string` does, by their names in lower case; as a `@preamble` does with
 * commands, by their names with the backslash.
 */
export type Strings = ReadonlyMap<string, string>;

/** A stretch of a library file that is read by itself: one entry, or what stands for none. */
export interface ReadPiece {
  readonly entry: Entry | null;
  readonly faults: readonly Fault[];
  /** Whether its end was found: what follows has no say in how it reads. */
  readonly closed: boolean;
  readonly strings: Strings | null;
}

/** A piece that says only how far it stands from the one before, so that an edit above leaves it as it is. */
export interface Piece extends ReadPiece {
  /** Units from the end of the piece before, or from the beginning of the text. */
  readonly gap: number;
  readonly length: number;
  /** Line ends in the gap. */
  readonly gapLines: number;
  /** Line ends in the piece. */
  readonly lines: number;
}

/** How a format is read: the next piece at or after an offset, with its place; null where none begins any more. */
export type NextPiece = (text: string, from: number, strings: Strings) => (ReadPiece & Span) | null;
