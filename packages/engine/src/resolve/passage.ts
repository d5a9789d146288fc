import { isBlank, isCapital, isDigit, isLetter, isSpace, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** How long a quotation may be, and the sentence that leads into it. */
const QUOTATION = 1500;
const SENTENCE = 500;

const opens: Readonly<Record<string, string>> = { "”": "“", "»": "«", '"': '"', "’": "‘" };

/** What is said before an offset: the sentence, with the quotation that ends it left out. */
export interface Passage extends Span {
  /** The quotation that stands between the sentence's own words and its end; empty where there is none. */
  readonly quoted: Span;
}

/**
 * The sentence that ends at `end`. A quotation right before it belongs to the sentence that leads into it, however many
 * sentences are quoted; one that stands as a sentence of its own, to the sentence before. A sentence that a page break
 * cuts in two goes on over the blank line.
 */
export function passageBefore(prose: string, end: number): Passage {
  const limit = Math.max(0, end - QUOTATION);
  let last = end;
  while (last > limit && isBlank(prose.charCodeAt(last - 1))) last -= 1;
  const opener = opens[prose.charAt(last - 1)];
  const from = opener === undefined ? -1 : prose.slice(limit, last - 1).lastIndexOf(opener);
  const quoted = from >= 0 ? { start: limit + from, end: last } : { start: end, end };
  const farthest = Math.max(0, quoted.start - SENTENCE);
  let start = quoted.start;
  while (start > farthest && !beginsSentence(prose, start)) start -= 1;
  const alone = quoted.start < quoted.end && visible(prose.slice(start, quoted.start)).trim() === "";
  if (alone && start > farthest && prose.charAt(start - 1) !== "\n") {
    do start -= 1;
    while (start > farthest && !beginsSentence(prose, start));
  }
  return { start, end, quoted };
}

/** Whether a sentence begins at or right after `at`: what stands before ends one, or ends the paragraph. */
function beginsSentence(prose: string, at: number): boolean {
  if (prose.charCodeAt(at - 1) === 0x0a) return endsParagraph(prose, at);
  if (!isSpace(prose.charCodeAt(at))) return false;
  let last = at - 1;
  while (last > 0 && '\u0001)]”»"’*'.includes(prose.charAt(last))) last -= 1;
  const sign = prose.charAt(last);
  if (!".?!".includes(sign) || sign === "") return false;
  let next = at;
  while (next < prose.length && (isBlank(prose.charCodeAt(next)) || '“«"‘([¿¡'.includes(prose.charAt(next)))) next += 1;
  const unit = prose.charCodeAt(next);
  return (isCapital(unit) || isDigit(unit)) && !(sign === "." && isAbbreviation(prose, last));
}

/** A blank line ends the paragraph, unless the text before it breaks off and the text after it goes on in lower case. */
function endsParagraph(prose: string, at: number): boolean {
  const blank = /\n[^\S\n]*\n$/.test(prose.slice(Math.max(0, at - 80), at));
  if (!blank) return false;
  const before = visible(prose.slice(Math.max(0, at - 80), at))
    .trimEnd()
    .slice(-1);
  const after = visible(prose.slice(at, at + 20))
    .trimStart()
    .charCodeAt(0);
  return !(/[\p{Ll},;–—-]/u.test(before) && isLetter(after) && !isCapital(after));
}

/** Initials and short forms whose dot ends no sentence: `Robert O. Keohane`, `U.S.`, `et al.`, `Dr.`. */
function isAbbreviation(prose: string, dot: number): boolean {
  const word = /[\p{L}.]+$/u.exec(visible(prose.slice(Math.max(0, dot - 12), dot)))?.[0] ?? "";
  return /^(?:\p{L}|(?:\p{L}\.)+\p{L}|al|dr|mr|mrs|ms|prof|gen|sr|sra|st|vs|cf|pp?|vol|no|jr)$/iu.test(word);
}
