import { isSpace } from "../../text/characters.ts";
import { wordBefore } from "../../text/words.ts";
import { wordSet } from "../../words/word-set.ts";

const ordinals = wordSet("first second third fourth fifth annual latest");

/** Whether a word tells which of several something is. */
export function isOrdinal(word: string): boolean {
  return ordinals.has(word);
}

/** Whether a number in words stands before a name, which has several then: `the first Biennial Assessment (2014) found`. */
export function isCounted(prose: string, start: number): boolean {
  return isSpace(prose.charCodeAt(start - 1)) && isOrdinal(wordBefore(prose, start - 1, 8));
}

/** Whether an English article makes several words one thing of a kind: `A Heron Sea (1996) was found`. Of those of other languages most are prepositions, too. */
export function isOneOf(prose: string, words: readonly string[], start: number, after: number): boolean {
  return (
    words.length > 1 &&
    /(?<!\p{L})[Aa]\s$/u.test(prose.slice(Math.max(0, start - 3), start)) &&
    /^\s(?:was|is|had|has|that|which|with|from|by|for|at|of|on|in|and|to)\s/.test(prose.slice(after, after + 8))
  );
}

/** Whether an article or another capitalized word stands right before a name: `the Treaty (2007) holds`. */
export function hasArticle(prose: string, start: number): boolean {
  return /(?:\p{Lu}\p{L}+|(?<!\p{L})(?:the|la|el|le|l['’]))\s*$/u.test(prose.slice(Math.max(0, start - 24), start));
}
