import { indentedEnd, isIndented } from "../blocks/indented-code.ts";
import { contentStart, isBlankLine, lineEnd } from "../blocks/line.ts";
import { hide, type Units } from "./units.ts";

/** Hides the indented code of a block: what stands four blanks from the margin after one of its blank lines. */
export function hideIndented(text: string, units: Units): void {
  let content = false;
  let blank = false;
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line);
    if (isBlankLine(text, line, end)) blank = content;
    else if (blank && isIndented(text, line) && contentStart(text, line, end) < end) {
      const last = indentedEnd(text, line);
      hide(units, line, last);
      line = last;
      continue;
    } else [content, blank] = [true, false];
    line = end;
  }
}
