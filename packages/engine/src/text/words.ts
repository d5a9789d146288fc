import { isBlank, isLetter, isWord } from "./characters.ts";

/** The runs of letters, marks and digits of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isWord(text.charCodeAt(at))) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}

/** The letters right before an offset, blanks and markup between, as far as they reach back; empty where none stand there. */
export function wordBefore(prose: string, at: number, reach: number): string {
  const floor = Math.max(0, at - reach);
  let end = at;
  while (end > floor && isBlank(prose.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > floor && isLetter(prose.charCodeAt(start - 1))) start -= 1;
  return prose.slice(start, end);
}

/** How long a word may be, with the signs beside it. */
const LONGEST = 48;

/**
 * Whether one of the last words before an offset is so, whatever signs stand between: to ask a few words costs less than an expression of
 * many words which is looked for at every letter.
 *
 * @param most how many words are asked
 */
export function someWordBefore(prose: string, at: number, most: number, isSo: (word: string) => boolean): boolean {
  const floor = Math.max(0, at - most * LONGEST);
  let end = at;
  for (let words = 0; words < most; words += 1) {
    while (end > floor && !isLetter(prose.charCodeAt(end - 1))) end -= 1;
    let start = end;
    while (start > floor && isLetter(prose.charCodeAt(start - 1))) start -= 1;
    if (start === end) return false;
    if (isSo(prose.slice(start, end))) return true;
    end = start;
  }
  return false;
}

/** The same of the words after an offset. */
export function someWordAfter(prose: string, at: number, most: number, isSo: (word: string) => boolean): boolean {
  const limit = Math.min(prose.length, at + most * LONGEST);
  let start = at;
  for (let words = 0; words < most; words += 1) {
    while (start < limit && !isLetter(prose.charCodeAt(start))) start += 1;
    let end = start;
    while (end < limit && isLetter(prose.charCodeAt(end))) end += 1;
    if (start === end) return false;
    if (isSo(prose.slice(start, end))) return true;
    start = end;
  }
  return false;
}
