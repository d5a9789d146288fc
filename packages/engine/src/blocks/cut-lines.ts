import { type Cut, UNBOUNDED } from "./cut.ts";
import { isBlankLine, lineEnd } from "./line.ts";

/**
 * Cuts at the first blank line after content.
 *
 * @param past where that ends which a line opens and which holds its blank lines; the end of the line where it opens
 *   nothing, null where what it opens is never closed and so runs to the end of the text
 */
export function cutLines(text: string, start: number, past: (line: number, end: number) => number | null): Cut {
  let content = false;
  for (let line = start; line < text.length; ) {
    const end = lineEnd(text, line);
    if (isBlankLine(text, line, end)) {
      if (content) return { end, reach: end, opaque: false };
      line = end;
      continue;
    }
    content = true;
    const next = past(line, end);
    if (next === null) break;
    line = next;
  }
  return { end: text.length, reach: UNBOUNDED, opaque: false };
}
