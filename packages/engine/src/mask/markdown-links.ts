import type { Brackets } from "../text/brackets.ts";
import { hide, skip, type Units } from "./units.ts";

/**
 * Masks a link so that only its words remain: `[Pape 1997](https://...)` and `[Pape 1997][1]` read `Pape 1997`. So do marked
 * words, `[so]{.smallcaps}`. The marks of footnotes read as nothing; images are hidden, but for the captions of figures. A
 * bracket that is none of these, as in `[@key]` or `[see Pape 1997]`, stays.
 */
export function maskLink(text: string, units: Units, at: number, brackets: Brackets): number {
  const image = text.charCodeAt(at) === 0x21;
  const open = image ? at + 1 : at;
  if (text.charCodeAt(open) !== 0x5b) return at + 1;
  const close = brackets.get(open);
  if (close === undefined) return open + 1;
  if (text.charCodeAt(open + 1) === 0x5e) return footnoteMark(text, units, open, close);
  if (text.charCodeAt(open - 1) === 0x5e) {
    hide(units, open - 1, open + 1);
    hide(units, close, close + 1);
    return open + 1;
  }
  const definition = definitionEnd(text, open, close);
  if (definition > 0) {
    hide(units, open, definition);
    return definition;
  }
  const end = linkEnd(text, open, close, brackets);
  if (end === null) return open + 1;
  if (image && !isFigure(text, at, end)) {
    hide(units, at, end);
    return end;
  }
  skip(units, at, open + 1);
  skip(units, close, end);
  return open + 1;
}

function footnoteMark(text: string, units: Units, open: number, close: number): number {
  const end = text.charAt(close + 1) === ":" ? close + 2 : close + 1;
  skip(units, open, end);
  return end;
}

/** End of the line that tells where a link leads, `[1]: https://... "title"`; 0 where a bracket begins none. */
function definitionEnd(text: string, open: number, close: number): number {
  if (text.charCodeAt(close + 1) !== 0x3a || !/(?:^|\n) {0,3}$/.test(open < 4 ? text.slice(0, open) : text.slice(open - 4, open))) return 0;
  const found = /^\]:[ \t]+\S+(?:[ \t]+["'(][^\n]*)?[ \t]*(?=\r?\n|$)/.exec(text.slice(close, close + 600));
  return found ? close + found[0].length : 0;
}

/** Where what follows the words of a link ends: its address, its label, the attributes of marked words; null where it is no link. */
function linkEnd(text: string, open: number, close: number, brackets: Brackets): number | null {
  const next = text.charCodeAt(close + 1);
  if (next === 0x7b) return /^\{[.#=\w]/.test(text.slice(close + 1, close + 3)) ? close + 1 : null;
  const end = next === 0x28 || next === 0x5b ? brackets.get(close + 1) : undefined;
  if (end === undefined) return null;
  // Two brackets of citations side by side are no link.
  if (next === 0x5b && /@|\d{4}/.test(text.slice(close + 1, Math.min(end, close + 200)))) return null;
  return next === 0x5b && text.slice(open, Math.min(close, open + 500)).includes("@") ? null : end + 1;
}

/** Whether an image stands alone on its line, as a figure does: then its words are its caption. */
function isFigure(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(end, end + 400);
  return /(?:^|\n)[ \t]*$/.test(at < 4 ? `\n${before}` : before) && /^(?:\{[^{}\n]*\})?[ \t]*\r?(?:\n|$)/.test(after);
}
