import { opensLiteral } from "../mask/rst-literal.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";
import { contentLine, contentStart, isBlankLine, lineEnd } from "./line.ts";

/** reStructuredText: what is indented under `::`, under a directive of code or in a comment holds its blank lines. */
export function cutRst(text: string, start: number): Cut {
  let content = false;
  let edge = -1;
  for (let line = start; line < text.length; ) {
    const end = lineEnd(text, line);
    if (isBlankLine(text, line, end)) {
      if (content && edge < 0) return { end, reach: end, opaque: false };
      line = contentLine(text, end);
      const first = contentStart(text, line, text.length);
      if (content && line < text.length && first - line <= edge) return { end, reach: first + 1, opaque: false };
      continue;
    }
    content = true;
    if (contentStart(text, line, end) - line <= edge) edge = -1;
    if (edge < 0) edge = opensLiteral(text, line, end);
    line = end;
  }
  return { end: text.length, reach: UNBOUNDED, opaque: false };
}
