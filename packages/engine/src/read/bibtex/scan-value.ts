import { startsEntry } from "./entry-starts.ts";
import type { Scanner } from "./scanner.ts";

/** A piece of a value: text between braces or quotes and numbers, or the name of a string. `start` is where its first character stands. */
export interface RawPiece {
  readonly kind: "text" | "name";
  readonly text: string;
  readonly start: number;
}

/** Reads one piece of a value; null where it is never closed, and then up to where the next entry begins. */
export function readPiece(scanner: Scanner): RawPiece | null {
  const { text, at } = scanner;
  const opens = text.charCodeAt(at);
  if (opens !== 0x7b && opens !== 0x22) return readWord(scanner);
  const end = opens === 0x7b ? braceEnd(scanner) : quoteEnd(scanner);
  if (end === null) return null;
  scanner.at = end + 1;
  return { kind: "text", text: text.slice(at + 1, end), start: at + 1 };
}

function readWord(scanner: Scanner): RawPiece {
  const { text, at: start } = scanner;
  word.lastIndex = start;
  word.test(text);
  scanner.at = word.lastIndex;
  moreWords.lastIndex = scanner.at;
  if (scanner.at > start && moreWords.test(text)) {
    scanner.at = moreWords.lastIndex;
    return { kind: "text", text: text.slice(start, scanner.at).trim(), start };
  }
  const written = text.slice(start, scanner.at);
  return { kind: number.test(written) ? "text" : "name", text: written, start };
}

/** Words that go on after the first, up to a comma or the end of the line, in a value without braces; another field is none of them. */
const moreWords = /[ \t]{1,40}(?![A-Za-z][\w-]{0,40}\s{0,20}=)[^\s,#}{"%()][^,#}{"%\n\r]*/y;

const word = /[^\s,#}{"()]*/y;
const number = /^\d+$/;

/** Where the brace stands that closes the one at the scanner's place. */
function braceEnd(scanner: Scanner): number | null {
  const { text } = scanner;
  let depth = 0;
  for (let at = next(text, scanner.at + 1); at < text.length; at = next(text, at + 1)) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (unit === 0x5c) {
      if (depth > 0 || text.charCodeAt(at + 1) !== 0x7d || !closesValue(text, at + 2)) at += 1;
    } else if (unit === 0x40 && startsEntry(text, at)) return unclosed(scanner, at);
  }
  return unclosed(scanner, text.length);
}

/** Where the quote stands that closes the one at the scanner's place: the first outside braces. */
function quoteEnd(scanner: Scanner): number | null {
  const { text } = scanner;
  let depth = 0;
  for (let at = next(text, scanner.at + 1); at < text.length; at = next(text, at + 1)) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      if (depth <= 0 && endsQuote(text, at + 1)) return at;
    } else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth -= 1;
    else if (unit === 0x5c) at += 1;
    else if (startsEntry(text, at)) return unclosed(scanner, at);
  }
  return unclosed(scanner, text.length);
}

/** Whether what follows a quote shows that it closes a value, and is not one that somebody prints: `"The "best" roads"`. */
function endsQuote(text: string, at: number): boolean {
  afterQuote.lastIndex = at;
  return afterQuote.test(text);
}

const afterQuote = /[ \t]{0,40}(?:$|[\n\r,#})%]|[A-Za-z][\w-]{0,40}\s{0,20}=)/y;

function unclosed(scanner: Scanner, at: number): null {
  scanner.at = at;
  return null;
}

/** The next sign that counts in a value. */
function next(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b || unit === 0x7d || unit === 0x5c || unit === 0x22 || unit === 0x40) break;
  }
  return at;
}

/** Whether another field begins after a brace: `C:\papers\}, year = 2004` ends a path, though `\}` is a brace that is printed. */
function closesValue(text: string, at: number): boolean {
  furtherField.lastIndex = at;
  return furtherField.test(text);
}

const furtherField = /\s{0,40},\s{0,40}[A-Za-z][\w-]{0,40}\s{0,20}=\s{0,20}[{"\w]/y;
