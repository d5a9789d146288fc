import { contentLine, contentStart, isBlankLine, lineEnd } from "./line.ts";

/** Marks under which a paragraph of its own stands indented: of a list, a note, a definition, an admonition. */
const holdsParagraphs = /^\s*(?:[-+*:~]\s|\(?(?:\d{1,9}|[a-zA-Z]|[ivxlcdm]{1,7}|[#@][\w-]{0,40})[.)](?:\s|$)|\[\^|[!?=]{3}\+?\s+\S)/;
/** How much of a line may hold such a mark. */
const MARK = 64;

/** Whether a line begins with four blanks or a tab, as indented code does. */
export function isIndented(text: string, line: number): boolean {
  for (let at = line; at < line + 4; at += 1) {
    if (text.charCodeAt(at) === 0x09) return true;
    if (text.charCodeAt(at) !== 0x20) return false;
  }
  return true;
}

/** Where the indented lines from `line` on end, blank ones between them included. */
export function indentedEnd(text: string, line: number): number {
  let end = line;
  for (let at = line; at < text.length; ) {
    const next = lineEnd(text, at);
    const blank = isBlankLine(text, at, next);
    if (!blank && !isIndented(text, at)) break;
    if (!blank) end = next;
    at = next;
  }
  return end;
}

/**
 * Whether what is indented after a paragraph is code: it begins at the margin, which ends every list before it, and no line
 * of it begins one. Otherwise the indented lines may go on with a list's item.
 */
export function isAtMargin(text: string, start: number, end: number): boolean {
  const first = contentLine(text, start);
  if (contentStart(text, first, end) > first) return false;
  for (let line = first; line < end; line = lineEnd(text, line)) {
    if (holdsParagraphs.test(text.slice(line, Math.min(lineEnd(text, line), line + MARK)))) return false;
  }
  return true;
}
