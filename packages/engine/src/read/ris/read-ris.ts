import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, inBatches } from "../batch.ts";
import { conflictsIn } from "../conflicts.ts";
import { withMadeKeys } from "../made-keys.ts";
import { foreignPiece, type ReadPiece } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import { entryOf } from "./record-entry.ts";
import { nextRecord, type RawRecord } from "./scan-record.ts";

/** Reads a RIS file. RIS has no keys: a record without an `ID` that can serve as one is given one. */
export function* readRis(text: string, before: Before | null): Generator<void, Reading> {
  const foreign = foreignIn(text);
  const batches = foreign === null ? yield* readPieces(text, nextPiece, before) : [];
  const whole = isNothing(batches) ? nothing(text, foreign ?? "ris") : yield* withMadeKeys(batches);
  const read = yield* assemble(text, whole, before, conflictsIn(text));
  return { text, batches, ...read, cut: batches.at(-1)?.closed === false && !endsWell(text) };
}

function nextPiece(text: string, from: number): (ReadPiece & Span) | null {
  const record = nextRecord(text, from);
  if (record === null) return null;
  const { start, end, closed, reach } = record;
  const entry = entryOf(record);
  const what = wrongWith(record, entry);
  return { start, end, closed, reach, entry, faults: what === null ? [] : [{ start: 0, end: end - start, what }], strings: null };
}

function wrongWith({ lines, ended }: RawRecord, entry: Entry | null): ReadFault | null {
  // Lines after the end of a record, as Ovid writes them, are none.
  if (entry === null && !ended && lines[0]?.tag !== "TY") return null;
  if (entry === null && !ended && lines.length === 1) return { kind: "brokenOff" };
  if (entry === null) return { kind: "emptyRecord", id: lines.find(({ tag }) => tag === "ID")?.value ?? null };
  const title = entry.title.slice(0, 60);
  if (!ended) return { kind: "record", title, wrong: "noEnd" };
  return lines[0]?.tag === "TY" ? null : { kind: "record", title, wrong: "noBeginning" };
}

/** A file without records, though it is not empty, is no RIS. */
function nothing(text: string, format: "ris" | "nbib" | "refer" | "wos"): readonly Batch[] {
  if (text.trim() === "") return [];
  return inBatches([foreignPiece(text, format)]);
}

function isNothing(batches: readonly Batch[]): boolean {
  return batches.every(({ pieces }) => pieces.every(({ entry, faults }) => entry === null && faults.length === 0));
}

/** Another format in which databases tag lines, by how the file begins. */
function foreignIn(text: string): "nbib" | "refer" | "wos" | null {
  const begun = text.slice(0, 2000);
  if (/^\s*PMID- ?\d/.test(begun)) return "nbib";
  if (/^\s*%[\dA-Z] \S/.test(begun)) return "refer";
  return /^\s*(?:FN \S[^\r\n]*[\r\n]+VR |PT [A-Z][\r\n])/.test(begun) ? "wos" : null;
}

/** Whether the last line is `ER`, as some write it without its dash. */
function endsWell(text: string): boolean {
  return /(?:^|[\r\n])[ \t]*ER\s*$/i.test(text.slice(-200));
}
