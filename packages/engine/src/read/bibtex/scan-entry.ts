import { isLetter, isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

/** One field of an entry as written: its name and the pieces of its value, joined by `#`. */
export interface RawField {
  readonly name: string;
  readonly value: readonly ({ readonly kind: "text"; readonly text: string } | { readonly kind: "name"; readonly text: string })[];
}

/** One `@type{key, field = value}` as written. */
export interface RawEntry extends Span {
  /** Lower case: `book`, `string`, `comment`, `preamble`. */
  readonly type: string;
  readonly key: string;
  readonly fields: readonly RawField[];
  /** What went wrong inside it, as the end of a sentence that names the entry; null where all is well. */
  readonly fault: string | null;
  /** Whether its closing brace was found. */
  readonly closed: boolean;
}

/** The next entry at or after `from`; null where none begins any more. An entry ends before the next `@type{` at the start of a line. */
export function nextEntry(text: string, from: number): RawEntry | null {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    const open = openingOf(text, at);
    if (open !== null) return scanEntry(text, at, open);
  }
  return null;
}

/** Where the brace of `@type {` stands, null where the sign opens no entry. */
function openingOf(text: string, at: number): number | null {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end === at + 1) return null;
  while (isSpace(text.charCodeAt(end)) && end - at < 200) end += 1;
  return text.charAt(end) === "{" || text.charAt(end) === "(" ? end : null;
}

function scanEntry(text: string, at: number, open: number): RawEntry {
  const type = text
    .slice(at + 1, open)
    .trim()
    .toLowerCase();
  const scanner = { text, at: open + 1, limit: nextStart(text, open + 1), close: text.charAt(open) === "{" ? "}" : ")" };
  if (type === "comment" || type === "preamble") {
    const end = groupEnd(text, open, scanner.limit);
    return { type, key: "", fields: [], fault: null, closed: end !== null, start: at, end: end ?? scanner.limit };
  }
  const key = type === "string" ? "" : readKey(scanner);
  const fields: RawField[] = [];
  let fault: string | null = null;
  let closed = false;
  let comma = type === "string";
  for (;;) {
    blanks(scanner);
    const sign = text.charAt(scanner.at);
    if (scanner.at >= scanner.limit) {
      fault ??= `is never closed; ${readUpTo(scanner)}`;
      break;
    }
    if (sign === scanner.close) {
      scanner.at += 1;
      closed = true;
      break;
    }
    if (sign === ",") {
      scanner.at += 1;
      comma = true;
      continue;
    }
    const field = readField(scanner);
    if (typeof field === "string") fault ??= field;
    else {
      if (!comma) fault ??= `has no comma before '${field.name}'; it was read all the same`;
      fields.push(field);
    }
    comma = false;
  }
  return { type, key, fields, fault, closed, start: at, end: Math.max(trimEnd(text, Math.min(scanner.at, scanner.limit)), open + 1) };
}

interface Scanner {
  readonly text: string;
  at: number;
  readonly limit: number;
  readonly close: string;
}

function readUpTo({ limit, text }: Scanner): string {
  return `read up to ${limit < text.length ? "the next entry" : "the end of the file"}`;
}

/** Where the next entry begins: a line that starts with `@word{`. */
function nextStart(text: string, from: number): number {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) {
    let before = at - 1;
    while (text.charAt(before) === " " || text.charAt(before) === "\t") before -= 1;
    const sign = text.charAt(before);
    if ((sign === "\n" || sign === "\r") && openingOf(text, at) !== null) return at;
  }
  return text.length;
}

/** Where a bracketed group ends; null where it is open up to the limit. */
function groupEnd(text: string, open: number, limit: number): number | null {
  let depth = 0;
  for (let at = open; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === "{" || sign === "(") depth += 1;
    else if ((sign === "}" || sign === ")") && --depth === 0) return at + 1;
  }
  return null;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function blanks(scanner: Scanner): void {
  while (scanner.at < scanner.limit && isSpace(scanner.text.charCodeAt(scanner.at))) scanner.at += 1;
}

/** The key runs to the first comma, or is the first of two words where that comma is missing; an entry may also begin with a field at once. */
function readKey(scanner: Scanner): string {
  blanks(scanner);
  let end = scanner.at;
  while (end < scanner.limit && !",=}\n\r".includes(scanner.text.charAt(end))) end += 1;
  const written = scanner.text.slice(scanner.at, end).trim();
  const key = scanner.text.charAt(end) === "=" ? (/^\S+(?=\s)/.exec(written)?.[0] ?? "") : written;
  scanner.at = key === written ? end : scanner.at + key.length;
  return key;
}

/** Reads `name = value`; a sentence's end says what is wrong. Always moves on. */
function readField(scanner: Scanner): RawField | string {
  const start = scanner.at;
  while (scanner.at < scanner.limit && !/[\s=,{}"#()]/.test(scanner.text.charAt(scanner.at))) scanner.at += 1;
  const name = scanner.text.slice(start, scanner.at).toLowerCase();
  blanks(scanner);
  if (name === "" || scanner.text.charAt(scanner.at) !== "=") {
    if (scanner.at === start) scanner.at += 1;
    return name === ""
      ? "has a stray character between its fields; the rest was read"
      : `has a field '${name}' without a value; the rest was read`;
  }
  scanner.at += 1;
  const value: RawField["value"][number][] = [];
  for (;;) {
    blanks(scanner);
    const piece = readPiece(scanner);
    if (piece === null) return `has a value of '${name}' that is never closed; ${readUpTo(scanner)}`;
    if (piece.text !== "" || piece.kind === "text") value.push(piece);
    blanks(scanner);
    if (scanner.text.charAt(scanner.at) !== "#") break;
    scanner.at += 1;
  }
  return { name, value };
}

function readPiece(scanner: Scanner): RawField["value"][number] | null {
  const { text, limit } = scanner;
  const opens = text.charAt(scanner.at);
  if (opens !== "{" && opens !== '"') {
    const start = scanner.at;
    while (scanner.at < limit && !/[\s,#}{"()]/.test(text.charAt(scanner.at))) scanner.at += 1;
    const word = text.slice(start, scanner.at);
    return /^\d+$/.test(word) ? { kind: "text", text: word } : { kind: "name", text: word };
  }
  let depth = 0;
  for (let at = scanner.at; at < limit; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    const closes = opens === "{" ? sign === "}" && depth === 0 : sign === '"' && depth <= 0 && at > scanner.at;
    if (!closes) continue;
    const value = text.slice(scanner.at + 1, at);
    scanner.at = at + 1;
    return { kind: "text", text: value };
  }
  scanner.at = limit;
  return null;
}
