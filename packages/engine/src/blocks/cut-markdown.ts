import { frontMatter } from "../mask/front-matter.ts";
import { closesFence, fenceAt } from "../mask/markdown-fences.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";
import { cutLines } from "./cut-lines.ts";
import { contentStart, lineEnd } from "./line.ts";

/** Markdown: a fence or a comment holds its blank lines; one that is never closed runs to the end, as it does when rendered. */
export function cutMarkdown(text: string, start: number): Cut {
  const front = start === 0 ? frontMatter(text) : null;
  if (front !== null) {
    // A last line that has no end yet may go on, and then close nothing.
    const ended = text.charCodeAt(front.end - 1) === 0x0a;
    return { end: front.end, reach: ended ? front.end : UNBOUNDED, opaque: true };
  }
  // A first line of dashes may yet open front matter, wherever its end is typed.
  const least = start === 0 && text.startsWith("---") ? UNBOUNDED : 0;
  const past = (line: number, end: number): number | null => {
    const fence = fenceAt(text, contentStart(text, line, end), end);
    return fence ? fenceEnd(text, end, fence) : pastComments(text, line, end);
  };
  return cutLines(text, start, past, least);
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
