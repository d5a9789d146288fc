import { isApostrophe, isDash, isSpace, isWord, SKIP, visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { rememberedText } from "../text/remembered.ts";
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
  return folded(prose.slice(start, end));
}

const folded = rememberedText((word) => fold(visible(word)));

/** The first unit at or after `at` that is no masked markup. */
function pastMarkup(prose: string, at: number): number {
  let next = at;
  while (prose.charCodeAt(next) === SKIP) next += 1;
  return next;
}

/**
 * What stands between two neighboring words: what may stand inside any name, blanks, markup, hyphens and the like; besides it a
 * mark that parts names, unless a name has one itself; or what no name has.
 */
export type Between = "joined" | "marked" | "parted";

export function between(prose: string, from: number, to: number): Between {
  if (to - from > MOST_BETWEEN) return "parted";
  let lines = 0;
  let found: Between = "joined";
  for (let at = from; at < to; at += 1) {
    const unit = prose.charCodeAt(at);
    if (unit === 0x0a) lines += 1;
    if (isSpace(unit) || isDash(unit) || isApostrophe(unit) || unit === SKIP || unit === 0x2e || unit === 0x26 || unit === 0x2f) continue;
    if (!isMark(unit)) return "parted";
    found = "marked";
  }
  return lines < 2 ? found : "parted";
}

/** A comma, a colon, a semicolon, a bracket or a quotation mark. */
function isMark(unit: number): boolean {
  return ',:;()"“”„«»'.includes(String.fromCharCode(unit));
}
