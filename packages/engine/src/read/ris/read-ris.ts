import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, inBatches } from "../batch.ts";
import { withMadeKeys } from "../made-keys.ts";
import type { ReadPiece } from "../piece.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { entryOf } from "./record-entry.ts";
import { nextRecord, type RawRecord } from "./scan-record.ts";

/** Reads a RIS file. RIS has no keys: a record without an `ID` that can serve as one is given one. */
export function* readRis(text: string, before: Before | null): Generator<void, Reading> {
  const batches = yield* readPieces(text, nextPiece, before);
  const whole = batches.length === 0 ? nothing(text) : yield* withMadeKeys(batches);
  const read = yield* assemble(text, whole, before);
  return { text, batches, ...read, cut: batches.at(-1)?.closed === false && !endsWell(text) };
}

function nextPiece(text: string, from: number): (ReadPiece & Span) | null {
  const record = nextRecord(text, from);
  if (record === null) return null;
  const { start, end, closed } = record;
  const entry = entryOf(record);
  const message = wrongWith(record, entry);
  return { start, end, closed, entry, faults: message === null ? [] : [{ start: 0, end: end - start, message }], strings: null };
}

function wrongWith({ lines, ended }: RawRecord, entry: Entry | null): string | null {
  if (entry === null) return "a record names no author, title or year; it was left out.";
  const who = entry.title === "" ? "a record" : `record '${entry.title.slice(0, 60)}'`;
  if (!ended) return `${who} has no line 'ER  -' at its end; it was read up to the next one.`;
  return lines[0]?.tag === "TY" ? null : `${who} does not begin with a line 'TY  -'; it was read as a work of no type.`;
}

/** A file without records, though it is not empty, is no RIS. */
function nothing(text: string): readonly Batch[] {
  if (text.trim() === "") return [];
  const faults = [{ start: 0, end: text.length, message: "the file holds no RIS records; expected lines such as 'TY  - JOUR'." }];
  return inBatches([{ gap: 0, length: text.length, gapLines: 0, lines: 0, entry: null, faults, closed: true, strings: null }]);
}

/** Whether the last line is `ER`, as some write it without its dash. */
function endsWell(text: string): boolean {
  return /(?:^|[\r\n])[ \t]*ER\s*$/i.test(text.slice(-200));
}
