import { visible } from "../text/characters.ts";
import { months } from "../words/dates.ts";
import { listMark } from "./list-mark.ts";

/**
 * What joins to what follows, so that no entry ends in it: `Tan, W., &`, `. En`, `. In:`, an opening bracket. A word in lower case
 * before a colon leads to an address, which a program may have left out: `Available in:`, `Disponible en:`.
 */
const joins = /(?:[&([]|(?<=\s)(?:and|y|e|et|und|(?:In|En|Em|Dans|IN|EN|EM|DANS):?))$/u;

/** What an entry may end in by a slip, though a line that was wrapped goes on after it. */
const parts = /[,–—‐-]$/u;

/** Whether what stands before goes on in the next line or paragraph, whatever that begins with. */
export function runsOn(before: string, next: string): boolean {
  const [open, text] = [visible(before).trimEnd(), visible(next).trimStart()];
  return joins.test(open) || (listMark(text) === 0 && isBracketed(open, text)) || isDay(open, text);
}

/** Whether a line that was wrapped at some width goes on in the next. */
export function wrapsOn(before: string, next: string): boolean {
  return parts.test(visible(before).trimEnd()) || runsOn(before, next);
}

/** Whether a bracket that opens in the one closes in the other: `[Working` / `paper]`. */
function isBracketed(open: string, text: string): boolean {
  const opening = /[([](?=[^()[\]]*$)/.exec(open)?.[0];
  return opening !== undefined && /^[^()[\]]*([)\]])/.exec(text)?.[1] === (opening === "(" ? ")" : "]");
}

/** Whether a day is parted from its month: `viewed 06` / `February 2015`. */
function isDay(open: string, text: string): boolean {
  const month = /^(\p{L}+)\.?,?\s(?:de\s)?\d{4}(?!\d)/u.exec(text)?.[1];
  return month !== undefined && months.has(month.toLowerCase()) && /(?<![\d.:/–-])\d{1,2}(?: de)?$/u.test(open);
}
