import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { ScanFault } from "../read-fault.ts";
import { isLeftOut, openingOf, skipGroup } from "./entry-starts.ts";
import { type RawField, readField, readKey, readValue } from "./scan-field.ts";
import { blanks, ends, isAtEnd, type Scanner } from "./scanner.ts";

/** One `@type{key, field = value}` as written. All offsets are the text's. */
export interface RawEntry extends Span {
  /** Lower case: `book`, `string`, `comment`, `preamble`. */
  readonly type: string;
  readonly key: string;
  readonly keyStart: number;
  readonly fields: readonly RawField[];
  /** What went wrong inside it first; null where all is well. */
  readonly fault: ScanFault | null;
  /** Whether its closing brace was found. */
  readonly closed: boolean;
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
  return { type: "preamble", key: "", keyStart: start, fields: "kind" in field ? [] : [field], fault: null, closed, start, end };
}

/** Reads fields up to the entry's closing brace, or to where the next entry begins. */
function readFields(scanner: Scanner, fields: RawField[], begun: boolean): { readonly fault: ScanFault | null; readonly closed: boolean } {
  const { text } = scanner;
  let fault: ScanFault | null = null;
  let comma = begun;
  for (;;) {
    blanks(scanner);
    if (ends(scanner)) return { fault: fault ?? { kind: "neverClosed", atEnd: isAtEnd(scanner) }, closed: false };
    const sign = text.charCodeAt(scanner.at);
    if (sign === scanner.close) {
      scanner.at += 1;
      if (!goesOn(scanner)) return { fault, closed: true };
      fault ??= { kind: "closingBrace" };
      continue;
    }
    if (sign === 0x2c) {
      scanner.at += 1;
      comma = true;
      continue;
    }
    const field = readField(scanner);
    if ("kind" in field) fault ??= field;
    else {
      if (isBare(text, field)) fault ??= { kind: "bareValue", field: field.name };
      if (!comma) fault ??= { kind: "noComma", field: field.name };
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

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
