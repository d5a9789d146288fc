import { isWord } from "./characters.ts";

/** The runs of letters, marks and digits of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    // Past the end the unit is no number, and so no word's.
    if (isWord(text.charCodeAt(at))) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  return words;
}
