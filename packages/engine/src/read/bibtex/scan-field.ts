import { isDigit } from "../../text/characters.ts";
import { isKeyed } from "./entry-starts.ts";
import { isFieldName } from "./field-meaning.ts";
import { inLowerCase } from "./lower-case.ts";
import type { RawField } from "./raw-field.ts";
import { type RawPiece, readPiece } from "./scan-value.ts";
import { blanks, ends, look, note, type Scanner } from "./scanner.ts";
import { openPiece } from "./unclosed-values.ts";
import { upTo } from "./up-to.ts";

const EQUALS = 0x3d;
const COLON = 0x3a;
const HASH = 0x23;
const OPEN = 0x7b;
const QUOTE = 0x22;

/** The key runs to the first comma, or is the first of two words where that comma is missing; an entry may also begin with a field at once. */
export function readKey(scanner: Scanner): { readonly key: string; readonly keyStart: number } {
  blanks(scanner);
  const { text } = scanner;
  if (opensAgain(text, scanner.at)) {
    scanner.at += 1;
    note(scanner, { kind: "openingBrace" });
  }
  const keyStart = scanner.at;
  if (ends(scanner)) return { key: "", keyStart };
  const stop = keyEnd(text, keyStart);
  const end = text.charAt(stop) === "=" ? endWithEquals(text, keyStart, stop) : stop;
  const written = text.slice(keyStart, end).trim();
  const isField = text.charAt(end) === "=";
  look(scanner, end);
  const key = isField ? (firstOfTwo.exec(written)?.[0] ?? "") : written;
  scanner.at = key === written ? end : keyStart + key.length;
  return { key, keyStart };
}

const firstOfTwo = /^\S+(?=\s)/;

/** Whether a second brace stands where the key begins, and none closes it within the key. */
function opensAgain(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPEN && !closedGroup(text, at);
}

function keyEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN && closedGroup(text, at)) at = group.lastIndex - 1;
    else if (unit === 0x2c || unit === EQUALS || unit === 0x7d || unit === 0x0a || unit === 0x0d) return at;
  }
  return text.length;
}

/**
 * Where a key ends that goes on with a sign of equality, as those of programs that make keys of addresses do, `doc?id=12`, and to BibTeX any may: no blank
 * stands in it, a comma ends it, and before the sign there is no field that people know, `year=2004,`. Else the sign is a field's.
 */
function endWithEquals(text: string, start: number, equals: number): number {
  withEquals.lastIndex = equals;
  if (!withEquals.test(text)) return equals;
  const before = text.slice(start, equals);
  return /\s/.test(before) || isFieldName(inLowerCase(before)) ? equals : withEquals.lastIndex;
}

const withEquals = /=[^\s,{}"#%]{0,100}(?=\s{0,20},)/y;

/** Keys that programs make hold LaTeX, too: `O{\textquoteright}Hara2004`. */
const group = /\{[^,={}\n\r]{0,100}\}/y;

function closedGroup(text: string, at: number): boolean {
  group.lastIndex = at;
  return group.test(text);
}

/** Reads `name = value`; null where there is none, and what is wrong is noted. Always moves on. */
export function readField(scanner: Scanner): RawField | null {
  const { text, at: nameStart } = scanner;
  scanner.at = endOfName(text, nameStart);
  look(scanner, scanner.at);
  // Some write a colon for the sign of equality.
  const colon = text.charCodeAt(scanner.at - 1) === COLON && /^\s{0,20}[{"]/.test(text.slice(scanner.at, scanner.at + 21));
  const nameEnd = colon ? scanner.at - 1 : scanner.at;
  const name = inLowerCase(text.slice(nameStart, nameEnd));
  if (colon) return readValue(scanner, name, nameStart, nameEnd);
  blanks(scanner);
  if (name !== "" && text.charCodeAt(scanner.at) === EQUALS) {
    while (text.charCodeAt(scanner.at) === EQUALS) scanner.at += 1;
    return readValue(scanner, name, nameStart, nameEnd);
  }
  if (beginsEntry(scanner, nameStart, nameEnd)) return null;
  if (scanner.at === nameStart) scanner.at += 1;
  note(scanner, name === "" ? { kind: "stray" } : { kind: "noValue", field: name });
  return null;
}

/** Scopus numbers the fields of a kind: `funding_text 1`. */
function endOfName(text: string, from: number): number {
  const end = endOfWord(text, from);
  if (!isDigit(text.charCodeAt(end + 1))) return end;
  numbered.lastIndex = end;
  return numbered.test(text) ? numbered.lastIndex : end;
}

const endOfWord = upTo(' =,{}"#()');
const numbered = / \d{1,2}(?= ?=)/y;

/** Whether a new entry begins in what looked like a name, as where one was cut off amid a line: then the scanner stands at it. */
function beginsEntry(scanner: Scanner, start: number, end: number): boolean {
  const sign = scanner.text.slice(start, end).lastIndexOf("@");
  if (sign < 0 || !isKeyed(scanner.text, start + sign)) return false;
  scanner.at = start + sign;
  return true;
}

export function readValue(scanner: Scanner, name: string, nameStart: number, nameEnd: number): RawField | null {
  blanks(scanner);
  const valueStart = scanner.at;
  // An entry that is half typed: what begins here is the next one.
  if (ends(scanner)) {
    note(scanner, { kind: "noValue", field: name });
    return null;
  }
  const { text } = scanner;
  let piece = readPiece(scanner) ?? openPiece(scanner, name);
  // An array that grows takes room for many.
  const found: RawPiece[] = piece !== null && saysAnything(piece) ? [piece] : [];
  while (piece !== null) {
    const valueEnd = scanner.at;
    blanks(scanner);
    if (text.charCodeAt(scanner.at) !== HASH) {
      const pieces = found.length === 1 && isBetweenSigns(text, piece, valueStart, valueEnd) ? null : found;
      return { name, nameStart, nameEnd, valueStart, valueEnd, pieces };
    }
    scanner.at += 1;
    blanks(scanner);
    piece = readPiece(scanner) ?? openPiece(scanner, name);
    if (piece !== null && saysAnything(piece)) found.push(piece);
  }
  return null;
}

function isBetweenSigns(text: string, { start, end }: RawPiece, valueStart: number, valueEnd: number): boolean {
  const sign = text.charCodeAt(valueStart);
  return (sign === OPEN || sign === QUOTE) && start === valueStart + 1 && end === valueEnd - 1;
}

function saysAnything({ kind, start, end }: RawPiece): boolean {
  return kind === "text" || end > start;
}
