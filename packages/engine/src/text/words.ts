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
