import { isDigit, isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { interrupts } from "./entry-starts.ts";
import { oddlyQuoted } from "./odd-quotes.ts";
import { pastedEnd } from "./pasted-entry.ts";
import { look, note, type Scanner } from "./scanner.ts";
import { upTo } from "./up-to.ts";

/** A piece of a value: text between braces or quotes and numbers, or the name of a string. */
export interface RawPiece extends Span {
  readonly kind: "text" | "name";
}

const QUOTE = 0x22;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** Reads one piece of a value; null where it is never closed, and then the scanner stays where it stands. */
export function readPiece(scanner: Scanner): RawPiece | null {
  const { text, at } = scanner;
  const opens = text.charCodeAt(at);
  if (opens !== OPEN && opens !== QUOTE) return readWord(scanner);
  const end = opens === OPEN ? bracesEnd(scanner) : quoteEnd(scanner, at + 1);
  if (end === null) return null;
  scanner.at = end + 1;
  return { kind: "text", start: at + 1, end };
}

function readWord(scanner: Scanner): RawPiece {
  const { text, at: start } = scanner;
  const quoted = oddlyQuoted(text, start);
  if (quoted !== null) {
    scanner.at = quoted.after;
    return { kind: "text", start: quoted.start, end: quoted.end };
  }
  scanner.at = endOfWord(text, start);
  moreWords.lastIndex = scanner.at;
  if (scanner.at > start && isSpace(text.charCodeAt(scanner.at)) && moreWords.test(text)) {
    scanner.at = moreWords.lastIndex;
    return { kind: "text", start, end: start + text.slice(start, scanner.at).trimEnd().length };
  }
  const isNumber = isDigit(text.charCodeAt(start)) && number.test(text.slice(start, scanner.at));
  return { kind: isNumber ? "text" : "name", start, end: scanner.at };
}

/** Words that go on after the first, up to a comma or the end of the line, in a value without braces; another field is none of them. */
const moreWords = /[ \t]{1,40}(?![A-Za-z][\w-]{0,40}\s{0,20}=)[^\s,#}{"%()][^,#}{"%\n\r]*/y;

const endOfWord = upTo(' ,#}{"()');
const number = /^\d+$/;

/**
 * Where the brace stands that closes the one at the scanner's place. To BibTeX a brace is one though a backslash stands before it; to other
 * programs that is one that is printed. Where the two differ, what follows tells.
 */
function bracesEnd(scanner: Scanner): number | null {
  const { text, at } = scanner;
  const counted = braceEnd(scanner, at + 1, true);
  if (counted === null) return braceEnd(scanner, at + 1, false);
  if (!goesOn(text, counted + 1) && (!hasEscaped(text.slice(at, counted)) || isFollowed(text, counted + 1))) return counted;
  const printed = braceEnd(scanner, at + 1, false);
  if (printed !== null && isFollowed(text, printed + 1)) return printed;
  return withWordsAfter(scanner, counted);
}

/** Whether what follows a value is what may: another field, or the end of the entry. */
function isFollowed(text: string, at: number): boolean {
  followed.lastIndex = at;
  return followed.test(text);
}

const followed = /\s{0,40}(?:,\s{0,40}(?:[A-Za-z][\w-]{0,40}\s{0,20}=|[}%]|$)|\}(?!,)|#)/y;

function hasEscaped(value: string): boolean {
  for (let at = value.indexOf("\\"); at >= 0; at = value.indexOf("\\", at + 2)) {
    const unit = value.charCodeAt(at + 1);
    if (unit === OPEN || unit === CLOSE) return true;
  }
  return false;
}

/** Where a value ends that goes on after its closing brace. */
function withWordsAfter(scanner: Scanner, first: number): number | null {
  const { text } = scanner;
  let end: number | null = first;
  while (end !== null && goesOn(text, end + 1)) {
    note(scanner, { kind: "closingBrace" }, end);
    end = braceEnd(scanner, end + 1, true);
  }
  return end ?? first;
}

function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === COMMA || unit === 0x0a || unit === 0x0d || unit === CLOSE) return false;
  wordsAfter.lastIndex = at;
  return wordsAfter.test(text);
}

/** Words after a closing brace, and another one at the end of a field: `{Open} roads},`. */
const wordsAfter = /[ \t]{0,40}[^\s,}#"%={(\\@][^\n\r{}=]{0,400}\}[ \t]{0,40}(?:,|[\n\r]\s{0,20}\})/y;

function braceEnd(scanner: Scanner, from: number, counted: boolean): number | null {
  const { text } = scanner;
  const pasted = { count: 0 };
  let depth = 0;
  for (let at = next(text, from); at < text.length; at = next(text, at + 1)) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) depth += 1;
    else if (unit === CLOSE) {
      if (depth === 0) return closed(scanner, at, pasted.count);
      depth -= 1;
    } else if (unit === BACKSLASH) {
      const closes = counted && text.charCodeAt(at + 1) === CLOSE && depth === 0 && closesValue(text, at + 2);
      if (!counted || text.charCodeAt(at + 1) === BACKSLASH || (depth === 0 && text.charCodeAt(at + 1) === CLOSE && !closes)) at += 1;
    } else if (unit === 0x40 && interrupts(text, at)) {
      const end = pastedEnd(scanner, at, pasted);
      if (end === null) return null;
      at = end;
    }
  }
  return lookedAt(scanner, text.length);
}

/** The sign that closes a value. One that has entries in it is closed only where the entry goes on as it may: else it is never closed. */
function closed(scanner: Scanner, at: number, pasted: number): number | null {
  look(scanner, at);
  return pasted === 0 || isFollowed(scanner.text, at + 1) ? at : null;
}

/** Whether another field begins after a brace: `C:\papers\}, year = 2004` ends a path, though `\}` is a brace that is printed. */
function closesValue(text: string, at: number): boolean {
  furtherField.lastIndex = at;
  return furtherField.test(text);
}

const furtherField = /\s{0,40}(?:,\s{0,40}[A-Za-z][\w-]{0,40}\s{0,20}=\s{0,20}[{"\w]|,?\s{0,40}\}(?:$|[\n\r]))/y;

/** Where the quote stands that closes a value: the first outside braces that no other field's value opens with. */
function quoteEnd(scanner: Scanner, from: number): number | null {
  const { text } = scanner;
  const pasted = { count: 0 };
  let [depth, inner] = [0, false];
  for (let at = next(text, from); at < text.length; at = next(text, at + 1)) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      if (depth > 0) continue;
      if (opensField(text, from, at)) return lookedAt(scanner, at);
      if (endsQuote(text, at + 1)) return withInner(scanner, inner, closed(scanner, at, pasted.count));
      inner = true;
    } else if (unit === OPEN) depth += 1;
    else if (unit === CLOSE) depth -= 1;
    else if (unit === BACKSLASH) at += 1;
    else if (interrupts(text, at)) {
      const end = pastedEnd(scanner, at, pasted);
      if (end === null) return null;
      at = end;
    }
  }
  return lookedAt(scanner, text.length);
}

/** The end of a value, once it is told that quotes stand in it which to BibTeX end it. */
function withInner(scanner: Scanner, inner: boolean, end: number | null): number | null {
  if (inner && end !== null) note(scanner, { kind: "innerQuotes" }, scanner.at);
  return end;
}

/** Remembers how far the end of a value was looked for that is never closed. */
function lookedAt(scanner: Scanner, at: number): null {
  look(scanner, at);
  return null;
}

/** Whether a quote opens the value of another field, on a line of its own: that before it was never closed. */
function opensField(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x20) before -= 1;
  return text.charCodeAt(before) === 0x3d && fieldBefore.test(text.slice(Math.max(from, at - 80), at));
}

const fieldBefore = /,[ \t]{0,20}[\n\r]\s{0,20}[A-Za-z][\w-]{0,40}[ \t]{0,20}=[ \t]{0,20}$/;

/** Whether what follows a quote shows that it closes a value, and is not one that somebody prints: `"The "best" roads"`. */
function endsQuote(text: string, at: number): boolean {
  if (text.charCodeAt(at) === COMMA) return true;
  afterQuote.lastIndex = at;
  return afterQuote.test(text);
}

const afterQuote = /[ \t]{0,40}(?:$|[\n\r,#})%]|[A-Za-z][\w-]{0,40}\s{0,20}=)/y;

/** The next sign that counts in a value. */
const next = upTo('{}\\"@');
