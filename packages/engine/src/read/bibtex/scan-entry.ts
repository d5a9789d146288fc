import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { ScanFault } from "../read-fault.ts";
import { goesOn } from "./after-closing.ts";
import { isLeftOut, openingOf, skipGroup } from "./entry-starts.ts";
import { inLowerCase } from "./lower-case.ts";
import { isOddlyQuoted } from "./odd-quotes.ts";
import type { RawField } from "./raw-field.ts";
import { readField, readKey, readValue } from "./scan-field.ts";
import { blanks, ends, isAtEnd, note, type Scanner } from "./scanner.ts";
import { cutShort } from "./unclosed-values.ts";

/** One `@type{key, field = value}` as written. All offsets are the text's. */
export interface RawEntry extends Span {
  /** Lower case: `book`, `string`, `comment`, `preamble`. */
  readonly type: string;
  readonly key: string;
  readonly keyStart: number;
  readonly fields: readonly RawField[];
  /** What went wrong inside it first; null where all is well. */
  readonly fault: ScanFault | null;
  /** Where that stands; where the entry begins if it is about all of it. */
  readonly faultAt: number;
  /** Whether its closing brace was found. */
  readonly closed: boolean;
  /** Whether nothing that follows it has a say in how it reads. */
  readonly settled: boolean;
  /** How many units after it were looked at all the same. */
  readonly reach: number;
}

/** The next entry at or after `from`; null where none begins any more. An entry ends before the next `@type{` at the start of a line. */
export function nextEntry(text: string, from: number): RawEntry | null {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    const entry = entryAt(text, at);
    if (entry !== null) return entry;
  }
  return null;
}

/** The entry that begins with the `@` at `at`; null where none does. */
export function entryAt(text: string, at: number): RawEntry | null {
  const open = isLeftOut(text, at) ? null : openingOf(text, at);
  return open === null ? null : scanEntry(text, at, open);
}

const BRACE = 0x7b;
const QUOTE = 0x22;
const CLOSING_BRACE = 0x7d;
const CLOSING_BRACKET = 0x29;
const COMMA = 0x2c;
/** What some write for a comma. */
const SEMICOLON = 0x3b;

function scanEntry(text: string, start: number, open: number): RawEntry {
  const type = inLowerCase(text.slice(start + 1, open).trim());
  const close = text.charCodeAt(open) === BRACE ? CLOSING_BRACE : CLOSING_BRACKET;
  const scanner: Scanner = { text, at: open + 1, close, fault: null, faultAt: start, unclosed: 0, seen: 0, looked: 0 };
  if (type === "comment") {
    const { end, closed } = skipGroup(text, open);
    return { type, key: "", keyStart: end, fields: [], fault: null, faultAt: start, closed, settled: closed, reach: 0, start, end };
  }
  if (type === "preamble") return scanPreamble(scanner, start);
  const { key, keyStart } = type === "string" ? { key: "", keyStart: scanner.at } : readKey(scanner);
  const fields: RawField[] = [];
  const closed = readFields(scanner, fields, start, type === "string");
  if (type === "" && fields.length > 0) note(scanner, { kind: "noType" }, start);
  return entryOf(scanner, { type, key, keyStart, start, closed, fields });
}

/** An entry, with how far it goes: what stands after it and had a say in how it reads is part of it. Copied by hand, as there are many. */
function entryOf(scanner: Scanner, begun: Omit<RawEntry, "end" | "fault" | "faultAt" | "settled" | "reach">): RawEntry {
  const { text, at, seen, looked, fault, faultAt } = scanner;
  const { type, key, keyStart, start, closed, fields } = begun;
  const end = Math.max(trimEnd(text, Math.max(at, seen)), start + 1);
  const reach = Math.max(0, looked - end);
  return { type, key, keyStart, fields, fault, faultAt, closed, settled: closed && seen === 0, reach, start, end };
}

/** A preamble is one value without a name: LaTeX for the bibliography. */
function scanPreamble(scanner: Scanner, start: number): RawEntry {
  const { text, at } = scanner;
  const field = readValue(scanner, "preamble", at, at);
  blanks(scanner);
  const closed = text.charCodeAt(scanner.at) === scanner.close;
  if (closed) scanner.at += 1;
  const fields = field === null ? [] : [field];
  if (!closed && !skipGroup(text, at - 1).closed) note(scanner, { kind: "neverClosed", atEnd: isAtEnd(scanner) }, start);
  return entryOf(scanner, { type: "preamble", key: "", keyStart: start, start, closed, fields });
}

/** Reads fields up to the entry's closing brace, or to where the next entry begins; whether the brace was found. */
function readFields(scanner: Scanner, fields: RawField[], start: number, begun: boolean): boolean {
  const { text } = scanner;
  let comma = begun;
  for (;;) {
    blanks(scanner);
    const sign = text.charCodeAt(scanner.at);
    if (ends(scanner)) {
      const last = fields.at(-1);
      const shorter = last === undefined ? null : cutShort(scanner, last);
      if (shorter === null) {
        // Worse than a stray sign, of which it may be the cause.
        if (last !== undefined && scanner.fault?.kind === "stray") scanner.fault = null;
        note(scanner, { kind: "neverClosed", atEnd: isAtEnd(scanner) }, start);
        return false;
      }
      fields[fields.length - 1] = shorter;
      comma = true;
    } else if (isClosing(scanner, sign, start)) {
      const at = scanner.at;
      scanner.at += 1;
      if (!goesOn(scanner)) return true;
      note(scanner, { kind: "closingBrace" }, at);
    } else if (sign === COMMA) {
      scanner.at += 1;
      comma = true;
    } else if (sign === SEMICOLON) {
      scanner.at += 1;
    } else if (!isMark(sign) || !skipMarks(scanner)) {
      const field = readField(scanner);
      if (field !== null) {
        noteOddities(scanner, field, comma);
        fields.push(field);
      }
      comma = false;
    }
  }
}

/** Whether the sign closes the entry; also the other of the two does where nothing of the entry follows it. */
function isClosing(scanner: Scanner, sign: number, start: number): boolean {
  if (sign === scanner.close) return true;
  if (sign !== CLOSING_BRACE && sign !== CLOSING_BRACKET) return false;
  const after = { ...scanner, at: scanner.at + 1 };
  blanks(after);
  if (!ends(after)) return false;
  scanner.seen = Math.max(scanner.seen, after.at);
  note(scanner, { kind: "otherSign" }, start);
  return true;
}

/** Whether a sign may begin what `skipMarks` passes over: `<`, `=`, `>` or `|`. */
function isMark(sign: number): boolean {
  return (sign >= 0x3c && sign <= 0x3e) || sign === 0x7c;
}

/** Passes over the lines that git puts about two versions of a text that it could not merge. */
function skipMarks(scanner: Scanner): boolean {
  mergeMarks.lastIndex = scanner.at;
  if (!mergeMarks.test(scanner.text)) return false;
  note(scanner, { kind: "merge" }, scanner.at);
  scanner.at = mergeMarks.lastIndex;
  return true;
}

const mergeMarks = /(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])[^\n\r]*/y;

function noteOddities(scanner: Scanner, field: RawField, comma: boolean): void {
  const { name, nameStart, valueStart, pieces } = field;
  if (!comma) note(scanner, { kind: "noComma", field: name }, nameStart);
  if (pieces === null) return;
  if (pieces.length === 0) note(scanner, { kind: "noValue", field: name }, nameStart);
  const only = pieces[0];
  if (only === undefined || pieces.length > 1 || only.kind === "name") return;
  const before = scanner.text.charCodeAt(only.start - 1);
  if (before === BRACE || before === QUOTE) return;
  if (isOddlyQuoted(scanner.text, only.start)) note(scanner, { kind: "oddQuotes", field: name }, valueStart);
  else if (scanner.text.slice(only.start, only.end).includes(" ")) note(scanner, { kind: "bareValue", field: name }, valueStart);
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
