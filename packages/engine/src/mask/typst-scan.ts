import { UNBOUNDED } from "../blocks/cut.ts";
import { contentStart, isBlankLine, lineEnd } from "../blocks/line.ts";
import { nextOf } from "../text/next-of.ts";
import { codeAt } from "./typst-code.ts";
import type { Open, Tell } from "./typst-parts.ts";
import { wordsAt } from "./typst-words.ts";

const wordSigns = /[\\`$/#<*_~=[\]\n]/g;
const codeSigns = /["`/()[\]{}\n;]/g;

/**
 * Goes through Typst from `start` to the end of a paragraph, words and code each by their own rules, and tells what is not
 * prose. Code holds blank lines as long as what follows them is indented or closes something.
 */
export function scanTypst(text: string, start: number, tell: Tell): { readonly end: number; readonly reach: number } {
  const open: Open = [];
  for (let at = contentStart(text, start, text.length); at < text.length; ) {
    const inner = open.at(-1);
    const inWords = inner === undefined || inner.mode === "words";
    const sign = nextOf(inWords ? wordSigns : codeSigns, text, at);
    if (!inWords && sign > at) tell(at, sign, inner.part ?? "hidden");
    if (sign === text.length) break;
    if (text.charCodeAt(sign) !== 0x0a) {
      at = inWords ? wordsAt(text, sign, open, tell) : codeAt(text, sign, open, tell);
      continue;
    }
    at = sign + 1;
    if (open.at(-1)?.mode === "statement") open.pop();
    const end = lineEnd(text, at);
    if (at === text.length || !isBlankLine(text, at, end)) continue;
    if (open.at(-1)?.inCode !== true) return { end, reach: end };
    const next = contentStart(text, end, text.length);
    if (!goesOn(text, next)) return { end, reach: next + 1 };
    at = next;
  }
  return { end: text.length, reach: UNBOUNDED };
}

/** Whether what stands at `at` is indented, or closes something. */
function goesOn(text: string, at: number): boolean {
  return at < text.length && (/[)\]}]/.test(text.charAt(at)) || text.charCodeAt(at - 1) !== 0x0a);
}
