import { isLetter, isSpace } from "../../text/characters.ts";
import { art } from "../../words/before-things.ts";
import { anyOf } from "../../words/word-set.ts";

const kinds = new RegExp(`(?<!\\p{L})${anyOf(art)}\\s(?:\\p{Lu}\\p{Ll}+\\s)?$`, "iu");

/** Whether the kind of a work of art stands right before its title, or before a word that the title begins with: `the film Sin Puerto (2009) follows`. */
export function isWorkOfArt(prose: string, start: number): boolean {
  // Right before it stands a letter, of the kind or of a word of the title.
  return (
    isSpace(prose.charCodeAt(start - 1)) && isLetter(prose.charCodeAt(start - 2)) && kinds.test(prose.slice(Math.max(0, start - 24), start))
  );
}
