import { isDigit } from "../../text/characters.ts";
import { isKeyed } from "./entry-starts.ts";
import { isFieldName } from "./field-meaning.ts";
import { inLowerCase } from "./lower-case.ts";
import type { RawField } from "./raw-field.ts";
import { type RawPiece, readPiece } from "./scan-value.ts";
import { blanks, ends, isInvisible, lineEnd, look, note, type Scanner } from "./scanner.ts";
import { openPiece } from "./unclosed-values.ts";
import { upTo } from "./up-to.ts";

const SPACE = 0x20;
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
    note(scanner, { kind: "openingBrace" }, scanner.at);
    scanner.at += 1;
  }
  const keyStart = scanner.at;
  if (ends(scanner)) return { key: "", keyStart };
  const stop = keyEnd(text, keyStart);
  const end = text.charAt(stop) === "=" ? endWithEquals(text, keyStart, stop) : stop;
  const written = trimmed(text, keyStart, end);
  const isField = text.charAt(end) === "=";
  look(scanner, end);
  const key = isField ? (firstOfTwo.exec(written)?.[0] ?? "") : written;
  scanner.at = key === written ? end : keyStart + key.length;
  const bare = enclosed.exec(key)?.[1];
  if (bare !== undefined) return { key: bare, keyStart: keyStart + key.indexOf(bare) };
  const hasComma = text.charAt(end) === ",";
  return { key: hasComma ? key : key.replace(inPlaceOfComma, ""), keyStart };
}

/** A key that stands in braces or quotes, as that of a value does. */
const enclosed = /^["{]\s{0,20}([^\s{}"](?:[^{}"]*[^\s{}"])?)\s{0,20}["}]$/;

/** What somebody typed for the comma after a key. */
const inPlaceOfComma = /[;，、]$/;

/** The text between two offsets without blanks and signs that nobody sees at its end. */
function trimmed(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && isInvisible(text.charCodeAt(last - 1))) last -= 1;
  return text.slice(start, last).trim();
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
  if (isQuote(text.charCodeAt(nameStart)) && inQuotes(text, nameStart)) return readQuoted(scanner);
  scanner.at = endOfName(text, nameStart);
  look(scanner, scanner.at);
  // Some write a colon for the sign of equality.
  const colon = text.charCodeAt(scanner.at - 1) === COLON && /^\s{0,20}[{"]/.test(text.slice(scanner.at, scanner.at + 21));
  const nameEnd = colon ? scanner.at - 1 : scanner.at;
  const name = inLowerCase(isInvisible(text.charCodeAt(nameEnd - 1)) ? trimmed(text, nameStart, nameEnd) : text.slice(nameStart, nameEnd));
  if (colon) {
    note(scanner, { kind: "otherEquals", field: name, sign: ":" }, nameStart);
    return readValue(scanner, name, nameStart, nameEnd);
  }
  blanks(scanner);
  const signAt = scanner.at;
  if (name !== "" && skipEquals(scanner)) {
    if (scanner.at > signAt + 1) note(scanner, { kind: "otherEquals", field: name, sign: text.slice(signAt, scanner.at) }, nameStart);
    return readValue(scanner, name, nameStart, nameEnd);
  }
  if (beginsEntry(scanner, nameStart, nameEnd)) return null;
  if (text.charCodeAt(nameStart - 1) !== QUOTE && isBeforeValue(text, scanner.at, name)) {
    note(scanner, { kind: "noEquals", field: name }, nameStart);
    return readValue(scanner, name, nameStart, nameEnd);
  }
  if (skipRemark(scanner, nameStart)) return null;
  if (scanner.at === nameStart) scanner.at += 1;
  note(scanner, /[\p{L}\d]/u.test(name) ? { kind: "noValue", field: name } : { kind: "stray" }, nameStart);
  return null;
}

/** Reads a field whose name stands in quotes, as in JSON: `"year": 2004`. */
function readQuoted(scanner: Scanner): RawField | null {
  const { text, at: nameStart } = scanner;
  const nameEnd = quotedName.lastIndex;
  const name = inLowerCase(text.slice(nameStart + 1, nameEnd - 1));
  scanner.at = nameEnd;
  note(scanner, { kind: "stray" }, nameStart);
  blanks(scanner);
  if (!skipEquals(scanner)) scanner.at += 1;
  return readValue(scanner, name, nameStart, nameEnd);
}

function isQuote(unit: number): boolean {
  return unit === QUOTE || unit === 0x27;
}

function inQuotes(text: string, at: number): boolean {
  named.lastIndex = at;
  if (!named.test(text)) return false;
  quotedName.lastIndex = at;
  return quotedName.test(text);
}

const quotedName = /(["'])[A-Za-z][\w-]{0,40}\1/y;
const named = /["'][\w-]{1,41}["']\s{0,20}(?:=|:\s{0,20}["'{\d])/y;

/** Passes over the sign of equality, and what people write for it: `==`, `= =`, `:=`, `=>`. */
function skipEquals(scanner: Scanner): boolean {
  const { text } = scanner;
  const isAssigned = text.charCodeAt(scanner.at) === COLON && text.charCodeAt(scanner.at + 1) === EQUALS;
  if (!isAssigned && text.charCodeAt(scanner.at) !== EQUALS) return false;
  scanner.at += isAssigned ? 2 : 1;
  const sign = text.charCodeAt(scanner.at);
  const opens = sign === SPACE ? text.charCodeAt(scanner.at + 1) : sign;
  if (opens === OPEN || opens === QUOTE) return true;
  equalsAgain.lastIndex = scanner.at;
  if (equalsAgain.test(text)) scanner.at = equalsAgain.lastIndex;
  return true;
}

const equalsAgain = />?(?:[ \t]{0,9}=){1,9}|>/y;

/** Whether the sign of equality is missing between a field that people know and its value. */
function isBeforeValue(text: string, at: number, name: string): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== OPEN && unit !== QUOTE) {
    if (!isDigit(unit)) return false;
    numberAlone.lastIndex = at;
    if (!numberAlone.test(text)) return false;
  }
  return isFieldName(name);
}

const numberAlone = /\d{1,9}[ \t]{0,20}(?:[,}\n\r]|$)/y;

/** Passes over a line between fields that somebody left out as in other languages, by `//` or `#`. */
function skipRemark(scanner: Scanner, start: number): boolean {
  const { text } = scanner;
  const sign = remark.exec(text.slice(start, start + 2))?.[0];
  if (sign === undefined || !/[\n\r][ \t]*$/.test(text.slice(Math.max(0, start - 80), start))) return false;
  scanner.at = lineEnd(text, start);
  note(scanner, { kind: "remark", sign }, start);
  return true;
}

const remark = /^(?:\/\/|#)/;

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

/** Reads what is assigned to a field, from behind its sign of equality; null where nothing is. */
export function readValue(scanner: Scanner, name: string, nameStart: number, nameEnd: number): RawField | null {
  blanks(scanner);
  const valueStart = scanner.at;
  // An entry that is half typed: what begins here is the next one.
  if (ends(scanner)) {
    note(scanner, { kind: "noValue", field: name }, nameStart);
    return null;
  }
  const { text } = scanner;
  let piece = readPiece(scanner) ?? openPiece(scanner, name);
  let valueEnd = scanner.at;
  blanks(scanner);
  if (piece !== null && text.charCodeAt(scanner.at) !== HASH && isBetweenSigns(text, piece, valueStart, valueEnd))
    return { name, nameStart, nameEnd, valueStart, valueEnd, pieces: null };
  // An array that grows takes room for many.
  const found: RawPiece[] = piece !== null && saysAnything(piece) ? [piece] : [];
  let sign = scanner.at;
  while (piece !== null) {
    const isJoined = text.charCodeAt(scanner.at) === HASH;
    if (isJoined) sign = scanner.at;
    if (!saysAnything(piece) && (isJoined || found.length > 0)) note(scanner, { kind: "noPiece", field: name }, sign);
    if (!isJoined) return { name, nameStart, nameEnd, valueStart, valueEnd, pieces: found };
    scanner.at += 1;
    blanks(scanner);
    piece = readPiece(scanner) ?? openPiece(scanner, name);
    if (piece !== null && saysAnything(piece)) found.push(piece);
    valueEnd = scanner.at;
    blanks(scanner);
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
