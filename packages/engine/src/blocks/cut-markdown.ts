import { frontMatter } from "../mask/front-matter.ts";
import { closesFence, fenceAt } from "../mask/markdown-fences.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";
import { cutLines } from "./cut-lines.ts";
import { indentedEnd, isAtMargin, isIndented } from "./indented-code.ts";
import { contentLine, contentStart, lineEnd } from "./line.ts";

/**
 * Markdown: a fence or a comment holds its blank lines; one that is never closed runs to the end, as it does when rendered. What
 * is indented after a paragraph and is code belongs to its block, since only what stands before tells it from a list's item.
 */
export function cutMarkdown(text: string, start: number): Cut {
  const front = start === 0 ? frontMatter(text) : null;
  if (front !== null) {
    // A last line that has no end yet may go on, and then close nothing.
    const ended = text.charCodeAt(front.end - 1) === 0x0a;
    return { end: front.end, reach: ended ? front.end : UNBOUNDED, opaque: true };
  }
  const past = (line: number, end: number): number | null => {
    const fence = fenceAt(text, contentStart(text, line, end), end);
    return fence ? fenceEnd(text, end, fence) : pastComments(text, line, end);
  };
  const cut = cutLines(text, start, past);
  // A first line of dashes may yet open front matter, wherever its end is typed.
  return start === 0 && text.startsWith("---") ? { ...cut, reach: UNBOUNDED } : withCode(text, start, cut);
}

/** A block with the indented code after it, if there is some; such code at the beginning of a text is a block by itself. */
function withCode(text: string, start: number, cut: Cut): Cut {
  const first = start === 0 ? contentLine(text, 0) : 0;
  if (start === 0 && isIndented(text, first)) return { end: indentedEnd(text, first), reach: UNBOUNDED, opaque: true };
  if (cut.reach === UNBOUNDED) return cut;
  const next = contentLine(text, cut.end);
  const code = isIndented(text, next) && isAtMargin(text, start, cut.end);
  const end = code ? indentedEnd(text, next) : cut.end;
  // A line of blanks may yet get its end or more, so that all was looked at up to a sign.
  return { ...cut, end, reach: contentStart(text, end, text.length) + 1 };
}

function fenceEnd(text: string, from: number, fence: NonNullable<ReturnType<typeof fenceAt>>): number | null {
  for (let line = from; line < text.length; ) {
    const end = lineEnd(text, line);
    if (closesFence(fenceAt(text, contentStart(text, line, end), end), fence)) return end;
    line = end;
  }
  return null;
}

/** The end of the line in which the comments that begin in a line end; null where one is never closed. */
function pastComments(text: string, line: number, lineStop: number): number | null {
  let end = lineStop;
  for (let at = text.slice(line, end).indexOf("<!--") + line; at >= line; ) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) return null;
    if (close >= end) end = lineEnd(text, close);
    const next = text.slice(close, end).indexOf("<!--");
    at = next < 0 ? -1 : close + next;
  }
  return end;
}
