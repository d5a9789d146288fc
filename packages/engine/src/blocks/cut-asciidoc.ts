import { verbatimMark } from "../mask/asciidoc-lines.ts";
import type { Cut } from "./cut.ts";
import { cutLines } from "./cut-lines.ts";
import { lineEnd } from "./line.ts";

/** AsciiDoc: a listing, a literal, a passthrough or a comment holds its blank lines; one that is never closed runs to the end. */
export function cutAsciidoc(text: string, start: number): Cut {
  return cutLines(text, start, (line, end) => {
    const mark = verbatimMark(text, line, end);
    return mark === null ? end : pastMark(text, end, mark);
  });
}

function pastMark(text: string, from: number, mark: string): number | null {
  for (let line = from; line < text.length; ) {
    const end = lineEnd(text, line);
    if (text.startsWith(mark, line) && verbatimMark(text, line, end) === mark) return end;
    line = end;
  }
  return null;
}
