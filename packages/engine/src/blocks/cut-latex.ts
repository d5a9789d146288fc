import { environmentEnds, passedOver, verbatimEnvironments } from "../mask/latex-environments.ts";
import { braceEnd } from "../mask/latex-scan.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";
import { isBlankLine, lineEnd } from "./line.ts";

/** How long a listing may be. */
const REACH = 40_000;
/** What may open a stretch that holds its blank lines. */
const opening = /\\begin\{|\\iffalse(?![A-Za-z])/;

/** LaTeX: the preamble is a block; math, listings and comments as environments hold their blank lines. */
export function cutLatex(text: string, start: number): Cut {
  const body = start === 0 ? text.indexOf("\\begin{document}") : -1;
  if (body > 0) return { end: body, reach: body + 16, opaque: true };
  // Without one the file is a chapter, until somebody types a preamble's end.
  let reach = start === 0 && body < 0 ? UNBOUNDED : 0;
  const ends = environmentEnds(text, REACH);
  let content = false;
  for (let line = start; line < text.length; ) {
    let end = lineEnd(text, line);
    const blank = isBlankLine(text, line, end);
    if (blank && content) return { end, reach: Math.max(reach, end), opaque: false };
    content ||= !blank;
    for (let at = text.slice(line, end).search(opening) + line; at >= line; ) {
      const { name, argument } = openedAt(text, at);
      if (name === passedOver || verbatimEnvironments.has(name)) {
        const close = ends(name, argument);
        reach = Math.max(reach, close < 0 ? argument + REACH : 0);
        if (close >= end) end = lineEnd(text, close);
      }
      const next = text.slice(at + 1, end).search(opening);
      at = next < 0 ? -1 : at + 1 + next;
    }
    line = end;
  }
  return { end: text.length, reach: UNBOUNDED, opaque: false };
}

/** What opens at an offset, and where it goes on after its name. */
function openedAt(text: string, at: number): { readonly name: string; readonly argument: number } {
  if (text.startsWith("\\iffalse", at)) return { name: passedOver, argument: at + passedOver.length + 1 };
  const open = at + "\\begin".length;
  const argument = braceEnd(text, open);
  return { name: text.slice(open + 1, argument - 1), argument };
}
