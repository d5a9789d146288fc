import type { Entry, Reading } from "../../library/entry.ts";
import type { Span } from "../../text/span.ts";
import { assemble } from "../assemble.ts";
import { type Batch, batchOf } from "../batch.ts";
import { conflictsIn } from "../conflicts.ts";
import { withMadeKeys } from "../made-keys.ts";
import { isPage, withoutTags } from "../page.ts";
import { foreignPiece, isOfOther, type ReadPiece } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { type Before, readPieces } from "../read-pieces.ts";
import type { RawRecord } from "./raw-record.ts";
import { entryOf } from "./record-entry.ts";
import { nextRecord } from "./scan-record.ts";
import { cslTypeOf, typeIn } from "./types.ts";

/**
 * Reads a RIS file. RIS has no keys: a record without an `ID` that can serve as one is given one. Of a page of the web the records are read which
 * it shows.
 */
export function* readRis(given: string, earlier: Before | null): Generator<void, Reading> {
  const text = isPage(given) ? withoutTags(given) : given;
  // What a host knows is of the page and not of its text.
  const before = earlier !== null && (text !== given || isPage(earlier.text)) ? { ...earlier, same: null } : earlier;
  const foreign = foreignIn(text);
  const batches = foreign === null ? yield* readPieces(text, nextPiece, before) : [];
  const whole = isNothing(batches) ? nothing(given, foreign ?? "ris") : yield* withMadeKeys(batches);
  const read = yield* assemble(text, whole, before, conflictsIn(text));
  return { text, batches, ...read, cut: batches.at(-1)?.closed === false && !endsWell(text) };
}

function nextPiece(text: string, from: number): (ReadPiece & Span) | null {
  const record = nextRecord(text, from);
  if (record === null) return null;
  if ("other" in record) {
    const { start, end, other } = record;
    return {
      start,
      end,
      closed: true,
      entry: null,
      faults: [{ start: 0, end: 1, what: { kind: "otherFormat", format: other } }],
      strings: null,
    };
  }
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
  if (lines[0]?.tag !== "TY") return { kind: "record", title, wrong: "noBeginning" };
  const type = typeIn(lines);
  return cslTypeOf(type) === null ? { kind: "noSuchType", title, type } : null;
}

/** A file without records, though it is not empty, is no RIS. */
function nothing(text: string, format: "ris" | "nbib" | "refer" | "wos"): readonly Batch[] {
  if (text.trim() === "") return [];
  return [batchOf([foreignPiece(text, format)])];
}

function isNothing(batches: readonly Batch[]): boolean {
  return batches.every(({ pieces }) => pieces.every((piece) => piece.entry === null && (piece.faults.length === 0 || isOfOther(piece))));
}

/** Another format in which databases tag lines, by how the file begins, where no record of RIS follows. */
function foreignIn(text: string): "nbib" | "refer" | "wos" | null {
  const begun = text.slice(0, 2000);
  if (/^TY {1,3}- /m.test(text)) return null;
  if (/^\s*PMID- ?\d/.test(begun)) return "nbib";
  if (/^\s*%[\dA-Z] \S/.test(begun)) return "refer";
  return /^\s*(?:FN \S[^\r\n]*[\r\n]+VR |PT [A-Z][\r\n])/.test(begun) ? "wos" : null;
}

/** Whether the last line is `ER`, as some write it without its dash. */
function endsWell(text: string): boolean {
  return /(?:^|[\r\n])[ \t]*ER\s*$/i.test(text.slice(-200));
}
