import type { Entry } from "../library/entry.ts";
import type { Span } from "../text/span.ts";
import { heldIn } from "./held-in.ts";
import type { ReadFault } from "./read-fault.ts";

/** What is wrong with a piece, and where in it: offsets count from its beginning. */
export interface Fault extends Span {
  readonly what: ReadFault;
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
  /** How many units after it were looked at all the same; left out where none were. */
  readonly reach?: number;
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

/** Whether nothing is wrong with the entry of a piece itself: of what nobody knows in its values one is told for all of a file. */
export function isWhole({ faults }: ReadPiece): boolean {
  return faults.every(({ what: { kind } }) => kind === "commands" || kind === "noString");
}

/** Whether a piece holds entries of another format. */
export function isOfOther({ faults }: ReadPiece): boolean {
  return faults.some(({ what }) => what.kind === "otherFormat");
}

/** How a format is read: the next piece at or after an offset, with its place; null where none begins any more. */
export type NextPiece = (text: string, from: number, strings: Strings) => (ReadPiece & Span) | null;

/** The one piece of a file that holds nothing of a format. */
export function foreignPiece(text: string, format: Extract<ReadFault, { kind: "foreign" }>["format"]): Piece {
  const holds = heldIn(text);
  // What is told by its own name is not mistaken for another one.
  const isNamed = !["bibtex", "csl-json", "csl-yaml", "ris"].includes(format);
  const what =
    holds === null || holds === format || isNamed ? ({ kind: "foreign", format } as const) : ({ kind: "foreign", format, holds } as const);
  const faults: readonly Fault[] = [{ start: 0, end: text.length, what }];
  return { gap: 0, length: text.length, gapLines: 0, lines: 0, entry: null, faults, closed: true, strings: null };
}
