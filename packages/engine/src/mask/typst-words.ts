import { isSpace, isWord } from "../text/characters.ts";
import { expressionEnd } from "./typst-expression.ts";
import { closed, type Open, opened, type Part, type Tell } from "./typst-parts.ts";
import { commentEnd, mathEnd, rawEnd } from "./typst-verbatim.ts";

/** Goes on in words at a sign, and returns where to go on. */
export function wordsAt(text: string, at: number, open: Open, tell: Tell): number {
  switch (text.charCodeAt(at)) {
    case 0x23: // #
      return expressionEnd(text, at, open, tell);
    case 0x5b: // [
      return opened(open, at, { mode: "words", part: null, tail: false }, tell);
    case 0x5d: // ]
      return closed(text, open, at, tell);
    case 0x5c: // backslash
      tell(at, at + 1, "skipped");
      return isSpace(text.charCodeAt(at + 1)) ? at + 1 : at + 2;
    case 0x60: // `
      return told(at, rawEnd(text, at), "hidden", tell);
    case 0x24: // $
      return told(at, mathEnd(text, at), "hidden", tell);
    case 0x2f: // /
      return text.charCodeAt(at - 1) === 0x3a ? addressEnd(text, at) : told(at, commentEnd(text, at), "hidden", tell);
    case 0x3c: // <
      return told(at, labelEnd(text, at), "skipped", tell);
    case 0x3d: // =
      return told(at, headingEnd(text, at), "heading", tell);
    case 0x7e: // ~
      return told(at, at + 1, "blank", tell);
    case 0x2a: // *
      return told(at, at + 1, "skipped", tell);
    default: // _
      return told(at, isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)) ? at : at + 1, "skipped", tell);
  }
}

/** Tells of a stretch, and returns its end; of none, and returns what follows its sign. */
function told(start: number, end: number, part: Part, tell: Tell): number {
  if (end === start) return start + 1;
  tell(start, end, part);
  return end;
}

/** Past the rest of `https://...`, in which no sign is markup. */
function addressEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !/[\s[\]"<>]/.test(text.charAt(end))) end += 1;
  return end;
}

function labelEnd(text: string, at: number): number {
  return at + (/^<[\p{L}\p{N}_.:-]{1,80}>/u.exec(text.slice(at, at + 82))?.[0].length ?? 0);
}

/** End of the signs that make a line a heading. */
function headingEnd(text: string, at: number): number {
  const begins = /(?:^|\n)[ \t]*$/.test(at < 8 ? text.slice(0, at) : text.slice(at - 8, at));
  return begins ? at + (/^={1,6}(?=[ \t])/.exec(text.slice(at, at + 8))?.[0].length ?? 0) : at;
}
