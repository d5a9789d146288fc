import { environmentEnds, verbatimEnvironments } from "../mask/latex-environments.ts";
import { braceEnd } from "../mask/latex-scan.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";
import { isBlankLine, lineEnd } from "./line.ts";

/** How long a listing may be. */
const REACH = 40_000;
const BEGIN = "\\begin{";

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
    for (let at = text.slice(line, end).indexOf(BEGIN) + line; at >= line; ) {
      const argument = braceEnd(text, at + BEGIN.length - 1);
      const name = text.slice(at + BEGIN.length, argument - 1);
      if (verbatimEnvironments.has(name)) {
        const close = ends(name, argument);
        reach = Math.max(reach, close < 0 ? argument + REACH : 0);
        if (close >= end) end = lineEnd(text, close);
      }
      const next = text.slice(at + 1, end).indexOf(BEGIN);
      at = next < 0 ? -1 : at + 1 + next;
    }
    line = end;
  }
  return { end: text.length, reach: UNBOUNDED, opaque: false };
}
