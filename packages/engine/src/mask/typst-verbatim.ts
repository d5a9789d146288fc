import { isBlankLine, lineEnd } from "../blocks/line.ts";

/** How far math may reach. */
const REACH = 2000;

/** End of the raw text whose backquotes begin at `at`, `at` where it is none: three and more hold blank lines, and may never be closed. */
export function rawEnd(text: string, at: number): number {
  let from = at;
  while (text.charCodeAt(from) === 0x60) from += 1;
  const width = from - at;
  if (width === 2) return from;
  if (width === 1) return closeIn(text, from, "`") ?? at;
  const close = text.indexOf("`".repeat(width), from);
  return close < 0 ? text.length : close + width;
}

/** End of the math that the dollar at `at` begins; `at` where it is not closed in its paragraph. */
export function mathEnd(text: string, at: number): number {
  for (let end = closeIn(text, at + 1, "$"); end !== null; end = closeIn(text, end, "$")) {
    if (text.charCodeAt(end - 2) !== 0x5c) return end;
  }
  return at;
}

/** Where the next mark ends that is not behind a blank line. */
function closeIn(text: string, from: number, mark: string): number | null {
  const window = text.slice(from, from + REACH);
  const close = window.indexOf(mark);
  return close < 0 || /\n[ \t\r]*\n/.test(window.slice(0, close)) ? null : from + close + 1;
}

/** End of the comment that the slash at `at` begins, nested ones within it; `at` where it begins none. */
export function commentEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 0x2f) return restOfLine(text, at);
  if (next !== 0x2a) return at;
  let depth = 1;
  const marks = /\/\*|\*\//g;
  marks.lastIndex = at + 2;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

function restOfLine(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 ? text.length : newline;
}

/** End of the string that the quote at `at` begins; at the end of its paragraph where it is never closed. */
export function stringEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x22) return end + 1;
    if (unit === 0x5c) end += 1;
    else if (unit === 0x0a && isBlankLine(text, end + 1, lineEnd(text, end + 1))) return end;
  }
  return text.length;
}
