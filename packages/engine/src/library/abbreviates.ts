import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import { joinsWords } from "./initials.ts";

/** How many words at the end of a name an acronym may leave out: `CEPAL` stops before `y el Caribe`. */
const LEFT = 2;

/**
 * Whether an acronym is made of the beginnings of an institution's words, in their order, as many are in Spanish and
 * Portuguese: `Sectur` of `Secretaría de Turismo`, `CEPAL` of `Comisión Económica para América Latina y el Caribe`. Small
 * words may give letters or none, the others at least one.
 */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, "");
  if (!name.includes(" ")) return keepsCapitals(acronym, name);
  const words = wordsOf(fold(name.replace(/(?<!\p{L})[ld]['’ʼ]/giu, " ")));
  return letters.length > 2 && words.length > 1 && words.length < 20 && fits(letters, words);
}

/** Whether an acronym has the capitals of a name in one word, two at least, and of its other letters some: `PwC` of `PricewaterhouseCoopers`. */
function keepsCapitals(acronym: string, name: string): boolean {
  const capitals = name.replace(/\P{Lu}/gu, "");
  if (capitals.length < 2 || capitals.length === name.length || capitals !== acronym.replace(/\P{Lu}/gu, "")) return false;
  let at = 0;
  for (const letter of acronym) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return acronym.length < name.length;
}

/** Whether the letters are beginnings of the words, two of which at least give some. */
function fits(letters: string, words: readonly string[]): boolean {
  /** How many words, two at most, gave the letters up to each place; -1 where no words give just these. */
  let given = [0, ...new Array<number>(letters.length).fill(-1)];
  const telling = words.filter((word) => !joinsWords(word)).length;
  let passed = 0;
  for (const word of words) {
    const next = joinsWords(word) ? [...given] : new Array<number>(letters.length + 1).fill(-1);
    for (const [at, used] of given.entries()) {
      if (used < 0) continue;
      for (let end = at; letters.charAt(end) !== "" && letters.charAt(end) === word.charAt(end - at); end += 1)
        next[end + 1] = Math.max(next[end + 1] as number, Math.min(2, used + 1));
    }
    given = next;
    if (!joinsWords(word)) passed += 1;
    if (given[letters.length] === 2 && telling - passed <= LEFT) return true;
  }
  return false;
}
