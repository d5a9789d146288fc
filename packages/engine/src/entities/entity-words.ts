import { isApostrophe, isDash, isSpace, isWord, SKIP, visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

/** A word of prose, with the form it is looked up by. */
export interface ProseWord extends Span {
  readonly folded: string;
}

/** The words of a text: runs of letters, marks and digits, markup inside them left out. */
export function wordsOf(prose: string): readonly ProseWord[] {
  const words: ProseWord[] = [];
  for (let at = 0; at < prose.length; at += 1) {
    if (!isWord(prose.charCodeAt(at))) continue;
    const start = at;
    for (let next = at; isWord(prose.charCodeAt(next)); next = pastMarkup(prose, at)) at = next + 1;
    words.push({ start, end: at, folded: fold(visible(prose.slice(start, at))) });
  }
  return words;
}

/** The first unit at or after `at` that is no masked markup. */
function pastMarkup(prose: string, at: number): number {
  let next = at;
  while (prose.charCodeAt(next) === SKIP) next += 1;
  return next;
}

/** Whether two neighboring words may belong to one name: only blanks, markup, and the marks that stand inside names between them. */
export function adjoin(prose: string, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const unit = prose.charCodeAt(at);
    if (unit === 0x0a) lines += 1;
    if (!(isSpace(unit) || isDash(unit) || isApostrophe(unit) || unit === SKIP || unit === 0x2e || unit === 0x26 || unit === 0x2f))
      return false;
  }
  return lines < 2;
}
