import { contentStart, isBlankLine, lineEnd } from "../blocks/line.ts";
import { hide, replace, skip, type Units } from "./units.ts";

/** Paragraph styles under which nothing is prose. */
const verbatim = new Set("source listing literal stem latexmath asciimath pass comment".split(" "));

/**
 * The mark of a line that opens, and again closes, what holds no prose: `----`, `....`, `++++`, `////`, or three
 * backticks; null for any other line.
 */
export function verbatimMark(text: string, line: number, end: number): string | null {
  const first = text.charCodeAt(line);
  if (first !== 0x2d && first !== 0x2e && first !== 0x2b && first !== 0x2f && first !== 0x60) return null;
  let at = line + 1;
  while (at < end && text.charCodeAt(at) === first) at += 1;
  if (first === 0x60 && at - line === 3) return "```";
  return at - line >= 4 && contentStart(text, at, end) === end ? text.slice(line, at) : null;
}

/** Masks what AsciiDoc says by whole lines: listings, comments, attributes, headings, block macros, delimiters. */
export function maskAsciidocLines(text: string, units: Units): void {
  let open: string | null = null;
  let literal = false;
  let fresh = true;
  let header = false;
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line);
    const mark = verbatimMark(text, line, end);
    if (open !== null || mark !== null) {
      hide(units, line, end);
      if (open === null) open = mark;
      else if (mark === open) open = null;
      literal = false;
    } else if (isBlankLine(text, line, end)) {
      literal = false;
      header = false;
    } else {
      literal ||= fresh && isLiteral(text, line, end);
      if (literal || header) hide(units, line, end);
      else maskLine(text, units, line, end);
      header ||= text.startsWith("= ", line);
      literal ||= isVerbatimStyle(text, line, end);
    }
    fresh = isBlankLine(text, line, end);
    line = end;
  }
}

/** Whether a paragraph is literal since its first line is indented, and no item of a list. */
function isLiteral(text: string, line: number, end: number): boolean {
  const first = contentStart(text, line, end);
  return (
    first > line &&
    first < end &&
    !/^(?:[*.-]{1,5}|\d{1,3}\.|[A-Za-z]\.|.{1,80}?:{2,4})\s/.test(text.slice(first, Math.min(end, first + 90)))
  );
}

function isVerbatimStyle(text: string, line: number, end: number): boolean {
  if (text.charCodeAt(line) !== 0x5b) return false;
  const style = /^\[([a-z]+)[\],%.#]/.exec(text.slice(line, Math.min(end, line + 24)));
  return style !== null && verbatim.has(style[1] as string) && !isBlankLine(text, end, lineEnd(text, end));
}

function maskLine(text: string, units: Units, line: number, end: number): void {
  const content = text.slice(line, Math.min(end, line + 400)).trimEnd();
  const heading = /^={1,6}(?=\s\S)/.exec(content)?.[0].length ?? 0;
  for (let at = line; at < line + heading; at += 1) replace(units, at, at + 1, "#");
  if (isMachinery(content)) hide(units, line, end);
  else if (/^(?:={4,}|\*{4,}|_{4,}|--|[|,:!]={3,}|'{3,}|<<<|\+)$/.test(content)) skip(units, line, end);
  else if (/^\.[^\s.]/.test(content)) skip(units, line, line + 1);
}

/** Whether a line is a comment, sets an attribute, or is a block macro. */
function isMachinery(line: string): boolean {
  return /^(?:\/\/|:!?\w[\w-]*!?:(?:\s|$)|\[(?!\[\[).*\]$|[a-z]\w*::[^\s[]*\[.*\]$)/.test(line);
}
