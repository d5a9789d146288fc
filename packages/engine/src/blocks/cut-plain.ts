import { isCapital } from "../text/characters.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";
import { isBlankLine, lineEnd } from "./line.ts";

/** A longer line is no line that somebody broke by hand, but a paragraph. */
const WRAPPED = 160;

/** Plain text: paragraphs end at a blank line, or where each is one long line that ends with a sentence. */
export function cutPlain(text: string, start: number): Cut {
  let content = false;
  for (let line = start; line < text.length; ) {
    const end = lineEnd(text, line);
    const blank = isBlankLine(text, line, end);
    if (blank && content) return { end, reach: end, opaque: false };
    content ||= !blank;
    if (end - line > WRAPPED && endsSentence(text, line, end) && isCapital(text.charCodeAt(end)))
      return { end, reach: end + 1, opaque: false };
    line = end;
  }
  return { end: text.length, reach: UNBOUNDED, opaque: false };
}

function endsSentence(text: string, line: number, end: number): boolean {
  let at = end - 1;
  while (at > line && (text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d || text.charCodeAt(at) === 0x20)) at -= 1;
  return '.?!:”"»'.includes(text.charAt(at));
}
