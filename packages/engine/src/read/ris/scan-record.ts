import { isLineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { isMark } from "../conflicts.ts";
import { type OtherFormat, otherFormatAt } from "../other-format.ts";
import { recordOnLine } from "./one-line-record.ts";
import type { RawRecord, RisLine } from "./raw-record.ts";
import { cslTypeOf } from "./types.ts";

/** A tag with the lines of its value. */
interface OpenLine {
  readonly tag: string;
  readonly parts: string[];
}

interface TaggedLine extends RisLine {
  readonly start: number;
  /** Where the dash of the tag ends. */
  readonly dash: number;
  /** Whether a record begins in which no blanks stand about the dashes. */
  readonly isTight: boolean;
}

/**
 * The next record at or after `from`, or entries of another format that stand before it; null where none begins any more. A record ends at its
 * `ER` or before the next `TY`.
 */
export function nextRecord(text: string, from: number): RawRecord | Others | null {
  const isHere = from === 0 || isLineEnd(text.charCodeAt(from - 1)) || beginsRecord(text, from);
  const alone = isHere ? recordOnLine(text, from) : null;
  if (alone !== null) return alone;
  let at = isHere ? from : nextLine(text, lineEnd(text, from));
  for (let stop = lineEnd(text, at); at < text.length; at = nextLine(text, stop), stop = lineEnd(text, at)) {
    const line = taggedLine(text, at, stop);
    if (line !== null && line.tag !== "ER") return recordOnLine(text, line.start) ?? scanRecord(text, line);
    const other = line === null ? otherFormatAt(text, at, "ris") : null;
    if (other !== null) return { start: at, end: endOfOthers(text, stop), other };
  }
  return null;
}

/** Entries of another format. */
export interface Others extends Span {
  readonly other: OtherFormat;
}

/** Where the last line with words ends before the next line that begins a record. */
function endOfOthers(text: string, first: number): number {
  let end = first;
  for (let at = nextLine(text, first); at < text.length && !beginsRecord(text, at); at = nextLine(text, lineEnd(text, at)))
    end = Math.max(end, trimEnd(text, at, lineEnd(text, at)));
  return Math.min(end, text.length);
}

/** Whether a record begins at once after the line that ends one: `ER  - TY  - BOOK`. */
function beginsRecord(text: string, at: number): boolean {
  return /^[ \t]{0,20}TY {1,3}-/.test(text.slice(at, at + 26));
}

function scanRecord(text: string, first: TaggedLine): RawRecord {
  const open: OpenLine[] = [];
  const { start, isTight } = first;
  let end = start;
  let looked = start;
  for (let [at, stop] = [start, lineEnd(text, start)]; at < text.length; at = nextLine(text, stop), stop = lineEnd(text, at)) {
    const line = taggedLine(text, at, stop, isTight);
    if (line?.tag === "ER") {
      const after = goesOn(text, line, stop);
      looked = after.looked;
      const closed = text.charAt(line.dash - 1).toUpperCase() !== "R";
      const reach = Math.max(0, looked - line.dash);
      if (!after.isText) return { start, end: line.dash, lines: joined(open), closed, ended: true, reach };
    }
    if (line?.tag === "TY" && at > start && open.at(-1)?.tag !== "TY") break;
    const joint = at > start || line?.tag !== "TY" ? jointIn(text, at, stop) : null;
    const trimmed = trimEnd(text, at, joint ?? stop);
    if (trimmed === at || isMark(text, at)) continue;
    end = trimmed;
    if (line !== null && line.tag !== "ER") open.push({ tag: line.tag, parts: [text.slice(line.dash, trimmed).trim()] });
    else addTo(open, text.slice(at, trimmed).replace(quoted, "").trim());
    if (joint !== null) break;
  }
  return { start, end, lines: joined(open), closed: false, ended: false, reach: Math.max(0, looked - end) };
}

/** Where a record begins at the end of a line, as where a file was cut off and another one was joined to it; null where none does. */
function jointIn(text: string, at: number, stop: number): number | null {
  const last = text.slice(Math.max(at, stop - 20), stop);
  const joint = last.indexOf("TY  - ");
  return joint > 0 && /^TY {2}- [A-Z]{3,8}\s*$/.test(last.slice(joint)) ? stop - last.length + joint : null;
}

/** The signs that mail puts before lines of a text that it quotes. */
const quoted = /^[ \t]*>[> \t]*/;

/**
 * Whether an `ER` stands within a text and ends nothing, as in an abstract that speaks of RIS: another one follows before any `TY`, and what stands
 * between them names no work, or words follow its own dash. And how far it was looked.
 */
function goesOn(text: string, { value }: TaggedLine, end: number): { readonly isText: boolean; readonly looked: number } {
  if (beginsRecord(value, 0)) return { isText: false, looked: end };
  const isWorded = /\p{L}/u.test(value);
  let isAnything = false;
  for (let [at, stop] = [end, end]; stop < text.length; ) {
    at = nextLine(text, stop);
    stop = lineEnd(text, at);
    const tag = taggedLine(text, at, stop)?.tag;
    if (tag === "ER") return { isText: isAnything, looked: stop };
    if (tag === "TY" || (!isWorded && naming.has(tag ?? ""))) return { isText: false, looked: stop };
    isAnything ||= trimEnd(text, at, stop) > at;
  }
  return { isText: false, looked: text.length };
}

/** Tags of which one at least a record has that names a work. */
const naming: ReadonlySet<string> = new Set("TI T1 CT BT AU A1 A2 ED PY Y1 DA".split(" "));

function joined(open: readonly OpenLine[]): readonly RisLine[] {
  return open.map(({ tag, parts }) => ({ tag, value: parts.join(" ").trim() }));
}

/** A line without a tag goes on with the one before; of keywords it is the next. */
function addTo(open: OpenLine[], more: string): void {
  const last = open.at(-1);
  if (last?.tag === "KW") open.push({ tag: "KW", parts: [more] });
  else last?.parts.push(more);
}

/**
 * A line that begins with a tag: `TY  - JOUR`, `ty -JOUR`, `ER`. A tag and two blanks begin one whatever the letters; with
 * fewer, words of a text might do so as well, and the tag must be one in use; with none about the dash, as in `T2-weighted`, only a line
 * that says nothing but a type which RIS has is one, and what follows in its record.
 */
function taggedLine(text: string, at: number, stop: number, isTight = false): TaggedLine | null {
  let start = at;
  while (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 0x3e) start += 1;
  const tag = text.slice(start, start + 2).toUpperCase();
  if (!/^[A-Z][A-Z0-9]$/.test(tag)) return null;
  let dash = start + 2;
  while (isBlank(text.charCodeAt(dash)) && dash - start < 8) dash += 1;
  const blanks = dash - start - 2;
  if (tag === "TY" && dash >= stop && isLastLine(text, stop)) return { tag, value: "", start, dash: start + 2, isTight };
  if (tag === "ER" && dash >= stop) return { tag, value: "", start, dash: start + 2, isTight };
  const isDash = dashes.has(text.charAt(dash));
  if (!isDash || (blanks < 2 && !tags.has(tag))) return null;
  const value = text.slice(dash + 1, stop).trim();
  const hasNone = blanks === 0 && dash + 1 < stop && !isBlank(text.charCodeAt(dash + 1));
  const begins = hasNone && tag === "TY" && typeAlone.test(value) && cslTypeOf(value) !== null;
  return hasNone && !isTight && !begins ? null : { tag, value, start, dash: dash + 1, isTight: begins };
}

const typeAlone = /^[A-Z]{3,8}$/;

/** The hyphen, and what word processors and pages put in its place. */
const dashes: ReadonlySet<string> = new Set("-–—‐‑−");

/** Whether nothing follows a line, so that a record which begins in it is cut off there. */
function isLastLine(text: string, stop: number): boolean {
  return text.length - stop < 20 && text.slice(stop).trim() === "";
}

const tags: ReadonlySet<string> = new Set(
  (
    "TY ER A1 A2 A3 A4 A5 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 " +
    "LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2"
  ).split(" "),
);

/** Blanks within a line, the signs that feed a printer, and the byte-order marks that some programs put before each record. */
function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0b || unit === 0x0c || unit === 0xa0 || unit === 0xfeff;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the line after a line end begins. */
function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
