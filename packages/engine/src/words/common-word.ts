import { prefixes } from "./leading-words.ts";
import { connectors } from "./name-words.ts";
import { neverAuthors } from "./never-authors.ts";
import { openers } from "./sentence-words.ts";

/** Whether a word, capitalized or not, is an everyday word of the languages we read, and so nobody's name by itself. */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return openers.has(lower) || prefixes.has(lower) || neverAuthors.has(lower) || connectors.has(lower);
}
