import { isApostrophe, isDash, isSpace, isWord, SKIP, visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

/** How many units may stand between two words of one name. */
export const MOST_BETWEEN = 6;

/** The words of a text in order: runs of letters, marks and digits, markup inside them left out. */
export function wordSpans(prose: string): readonly Span[] {
  const words: Span[] = [];
  for (let word = nextWord(prose, 0, prose.length); word !== null; word = nextWord(prose, word.end, prose.length)) words.push(word);
  return words;
}

/** The first word that begins between two offsets; null where none does. */
export function nextWord(prose: string, from: number, limit: number): Span | null {
  for (let start = from; start < limit; start += 1) {
    if (isWord(prose.charCodeAt(start))) return { start, end: wordEnd(prose, start) };
  }
  return null;
}

/** Where the word that begins at an offset ends. */
export function wordEnd(prose: string, start: number): number {
  let end = start;
  for (let next = start; isWord(prose.charCodeAt(next)); ) {
    end = next + 1;
    next = prose.charCodeAt(end) === SKIP ? pastMarkup(prose, end) : end;
  }
  return end;
}

/** The form by which a word is looked up. */
export function foldedWord(prose: string, { start, end }: Span): string {
  return fold(visible(prose.slice(start, end)));
}

/** The first unit at or after `at` that is no masked markup. */
function pastMarkup(prose: string, at: number): number {
  let next = at;
  while (prose.charCodeAt(next) === SKIP) next += 1;
  return next;
}

/** Whether two neighboring words may belong to one name: only blanks, markup, and the marks that stand inside names between them. */
export function adjoin(prose: string, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const unit = prose.charCodeAt(at);
    if (unit === 0x0a) lines += 1;
    if (!(isSpace(unit) || isDash(unit) || isApostrophe(unit) || unit === SKIP || unit === 0x2e || unit === 0x26 || unit === 0x2f))
      return false;
  }
  return lines < 2;
}
