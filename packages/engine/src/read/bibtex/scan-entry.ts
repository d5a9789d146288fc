import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { isLeftOut, openingOf, skipGroup, startsEntry } from "./entry-starts.ts";
import { type RawPiece, readPiece } from "./scan-value.ts";

/** One field of an entry as written: its name, and the pieces of its value that `#` joins. */
export interface RawField {
  /** Lower case. It stands at `nameStart`, and ends before `nameEnd`. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly value: readonly RawPiece[];
  /** The span of the value with its braces or quotes, all pieces. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** One `@type{key, field = value}` as written. All offsets are the text's. */
export interface RawEntry extends Span {
  /** Lower case: `book`, `string`, `comment`, `preamble`. */
  readonly type: string;
  readonly key: string;
  readonly keyStart: number;
  readonly fields: readonly RawField[];
  /** What went wrong inside it, as the end of a sentence that names the entry; null where all is well. */
  readonly fault: string | null;
  /** Whether its closing brace was found. */
  readonly closed: boolean;
}

export interface Scanner {
  readonly text: string;
  at: number;
  readonly close: number;
}

/** The next entry at or after `from`; null where none begins any more. An entry ends before the next `@type{` at the start of a line. */
export function nextEntry(text: string, from: number): RawEntry | null {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    const open = isLeftOut(text, at) ? null : openingOf(text, at);
    if (open !== null) return scanEntry(text, at, open);
  }
  return null;
}

const BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const CLOSING_BRACKET = 0x29;
const PERCENT = 0x25;

function scanEntry(text: string, start: number, open: number): RawEntry {
  const type = text
    .slice(start + 1, open)
    .trim()
    .toLowerCase();
  const scanner: Scanner = { text, at: open + 1, close: text.charCodeAt(open) === BRACE ? CLOSING_BRACE : CLOSING_BRACKET };
  if (type === "comment") {
    const { end, closed } = skipGroup(text, open);
    return { type, key: "", keyStart: end, fields: [], fault: null, closed, start, end };
  }
  if (type === "preamble") return scanPreamble(scanner, start);
  const { key, keyStart } = type === "string" ? { key: "", keyStart: scanner.at } : readKey(scanner);
  const fields: RawField[] = [];
  const { fault, closed } = readFields(scanner, fields, type === "string");
  return { type, key, keyStart, fields, fault, closed, start, end: Math.max(trimEnd(text, scanner.at), open + 1) };
}

/** A preamble is one value without a name: LaTeX for the bibliography. */
function scanPreamble(scanner: Scanner, start: number): RawEntry {
  const { text } = scanner;
  const field = readValue(scanner, "preamble", scanner.at, scanner.at);
  blanks(scanner);
  const closed = text.charCodeAt(scanner.at) === scanner.close;
  if (closed) scanner.at += 1;
  const end = Math.max(trimEnd(text, scanner.at), start + 1);
  return { type: "preamble", key: "", keyStart: start, fields: typeof field === "string" ? [] : [field], fault: null, closed, start, end };
}

/** Reads fields up to the entry's closing brace, or to where the next entry begins. */
function readFields(scanner: Scanner, fields: RawField[], begun: boolean): { readonly fault: string | null; readonly closed: boolean } {
  const { text } = scanner;
  let fault: string | null = null;
  let comma = begun;
  for (;;) {
    blanks(scanner);
    if (ends(scanner)) return { fault: fault ?? `is never closed; ${readUpTo(scanner)}`, closed: false };
    const sign = text.charCodeAt(scanner.at);
    if (sign === scanner.close) {
      scanner.at += 1;
      if (!goesOn(scanner)) return { fault, closed: true };
      fault ??= "has a closing brace too many; the rest was read";
      continue;
    }
    if (sign === 0x2c) {
      scanner.at += 1;
      comma = true;
      continue;
    }
    const field = readField(scanner);
    if (typeof field === "string") fault ??= field;
    else {
      if (isBare(text, field)) fault ??= `has a value of '${field.name}' without braces; it was read up to the comma`;
      if (!comma) fault ??= `has no comma before '${field.name}'; it was read all the same`;
      fields.push(field);
    }
    comma = false;
  }
}

/** Whether a value is several words that nothing holds together. */
function isBare(text: string, { value }: RawField): boolean {
  const [only] = value;
  if (only === undefined || value.length > 1 || only.kind === "name" || text.charCodeAt(only.start - 1) === BRACE) return false;
  return text.charCodeAt(only.start - 1) !== 0x22 && only.text.includes(" ");
}

/** Whether fields follow a closing brace, so that it closed nothing. */
function goesOn({ text, at }: Scanner): boolean {
  furtherField.lastIndex = at;
  return furtherField.test(text);
}

const furtherField = /,\s{0,40}[A-Za-z][\w-]{0,40}\s{0,20}=\s{0,20}[{"\w]/y;

function ends({ text, at }: Scanner): boolean {
  return at >= text.length || (text.charCodeAt(at) === 0x40 && startsEntry(text, at));
}

function readUpTo({ at, text }: Scanner): string {
  return `read up to ${at < text.length ? "the next entry" : "the end of the file"}`;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}

/** Passes over white space, and what stands after a percent sign, which is how people leave out a field. */
function blanks(scanner: Scanner): void {
  const { text } = scanner;
  for (;;) {
    const unit = text.charCodeAt(scanner.at);
    if (unit === 0x20 || unit === 0x0a || isSpace(unit)) scanner.at += 1;
    else if (unit === PERCENT) scanner.at = lineEnd(text, scanner.at);
    else return;
  }
}

/** The key runs to the first comma, or is the first of two words where that comma is missing; an entry may also begin with a field at once. */
function readKey(scanner: Scanner): { readonly key: string; readonly keyStart: number } {
  blanks(scanner);
  const { text } = scanner;
  const keyStart = scanner.at;
  if (ends(scanner)) return { key: "", keyStart };
  nextKeyEnd.lastIndex = keyStart;
  const end = nextKeyEnd.test(text) ? nextKeyEnd.lastIndex - 1 : text.length;
  const written = text.slice(keyStart, end).trim();
  const key = text.charAt(end) === "=" ? (firstOfTwo.exec(written)?.[0] ?? "") : written;
  scanner.at = key === written ? end : keyStart + key.length;
  return { key, keyStart };
}

const nextKeyEnd = /[,=}\n\r]/g;
const firstOfTwo = /^\S+(?=\s)/;

/** Reads `name = value`; a sentence's end says what is wrong. Always moves on. */
function readField(scanner: Scanner): RawField | string {
  const { text, at: nameStart } = scanner;
  fieldName.lastIndex = nameStart;
  fieldName.test(text);
  scanner.at = fieldName.lastIndex;
  const nameEnd = scanner.at;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  blanks(scanner);
  if (name === "" || text.charCodeAt(scanner.at) !== 0x3d) {
    if (scanner.at === nameStart) scanner.at += 1;
    return name === ""
      ? "has a stray character between its fields; the rest was read"
      : `has a field '${name}' without a value; the rest was read`;
  }
  scanner.at += 1;
  return readValue(scanner, name, nameStart, nameEnd);
}

const fieldName = /[^\s=,{}"#()]*/y;

function readValue(scanner: Scanner, name: string, nameStart: number, nameEnd: number): RawField | string {
  const value: RawPiece[] = [];
  blanks(scanner);
  const valueStart = scanner.at;
  for (;;) {
    const piece = readPiece(scanner);
    if (piece === null) return `has a value of '${name}' that is never closed; ${readUpTo(scanner)}`;
    if (piece.text !== "" || piece.kind === "text") value.push(piece);
    const valueEnd = scanner.at;
    blanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== 0x23) return { name, nameStart, nameEnd, value, valueStart, valueEnd };
    scanner.at += 1;
    blanks(scanner);
  }
}
