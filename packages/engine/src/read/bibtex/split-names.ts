import { isSpace } from "../../text/characters.ts";

/** Splits at each place outside braces where `mark` says that something stands that parts: it returns where that ends, or -1. */
export function splitOutside(value: string, mark: (value: string, at: number) => number): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const end = mark(value, at);
      if (end < 0) continue;
      parts.push(value.slice(start, at));
      start = end;
      at = end - 1;
    }
  }
  if (start === 0) return [value];
  parts.push(value.slice(start));
  return parts;
}

/** Splits a list at each `and` outside braces. */
export function splitAnd(value: string): readonly string[] {
  if (/[{\\]|A[Nn][Dd]/.test(value)) return splitOutside(value, andAt);
  const parts: string[] = [];
  let start = 0;
  for (let at = value.indexOf("and"); at >= 0; at = value.indexOf("and", at + 3)) {
    if (andAt(value, at) < 0) continue;
    parts.push(value.slice(start, at));
    start = at + 3;
  }
  parts.push(value.slice(start));
  return parts;
}

/** The word `and`, between blanks or at an end. */
function andAt(value: string, at: number): number {
  const unit = value.charCodeAt(at);
  if ((unit | 0x20) !== 0x61 || (at > 0 && !isSpace(value.charCodeAt(at - 1)))) return -1;
  if ((value.charCodeAt(at + 1) | 0x20) !== 0x6e || (value.charCodeAt(at + 2) | 0x20) !== 0x64) return -1;
  return at + 3 === value.length || isSpace(value.charCodeAt(at + 3)) ? at + 3 : -1;
}

/** A comma parts the family from the given names. */
export function commaAt(value: string, at: number): number {
  return value.charCodeAt(at) === 0x2c ? at + 1 : -1;
}

/** Blanks and ties part the words of a name. */
export function blankAt(value: string, at: number): number {
  const unit = value.charCodeAt(at);
  return unit === 0x7e || isSpace(unit) ? at + 1 : -1;
}

/** A semicolon that ends no character reference, `&amp;`. */
export function semicolonAt(value: string, at: number): number {
  return value.charCodeAt(at) === 0x3b && !/&#?[A-Za-z\d]{2,8}$/.test(value.slice(Math.max(0, at - 10), at)) ? at + 1 : -1;
}

/** A sign for `and` between blanks: `&`, or `\&` of which the backslash stands before. */
export function ampersandAt(value: string, at: number): number {
  const blank = (offset: number): boolean => isSpace(value.charCodeAt(offset));
  return value.charCodeAt(at) === 0x26 && blank(at - 1) && blank(at + 1) ? at + 1 : -1;
}
