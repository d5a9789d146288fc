import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import { joinsWords } from "./initials.ts";

/** How many words at the end of a name an acronym may leave out: `CEPAL` stops before `y el Caribe`. */
const LEFT = 2;
/** So many words that give letters are enough to count. */
const ENOUGH = 4;

/** How an acronym is made of a name. */
export interface Making {
  /** Whether it has letters of each word; of all before a small word and what that joins, `y el Caribe`; or leaves others out at the end. */
  readonly of: "all" | "before joint" | "beginning";
  /** How many words give it letters, four at most. */
  readonly words: number;
}

/**
 * Whether an acronym is made of the beginnings of an institution's words, in their order, as many are in Spanish and
 * Portuguese: `Sectur` of `Secretaría de Turismo`, `CEPAL` of `Comisión Económica para América Latina y el Caribe`. Small
 * words may give letters or none, the others at least one.
 */
export function abbreviates(acronym: string, name: string): boolean {
  return name.includes(" ") ? makingOf(acronym, name) !== null : keepsCapitals(acronym, name);
}

/** How an acronym is made of the beginnings of the words of a name; null where it is not. */
export function makingOf(acronym: string, name: string): Making | null {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, "");
  const words = wordsOf(fold(name.replace(/(?<!\p{L})[ld]['’ʼ]/giu, " ")));
  return letters.length > 2 && words.length > 1 && words.length < 20 ? making(letters, words) : null;
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

/** How the letters are beginnings of the words, two of which at least give some. */
function making(letters: string, words: readonly string[]): Making | null {
  /** How many words, four at most, gave the letters up to each place; -1 where no words give just these. */
  let given = [0, ...new Array<number>(letters.length).fill(-1)];
  const telling = words.filter((word) => !joinsWords(word)).length;
  let passed = 0;
  let found: Making | null = null;
  for (const [number, word] of words.entries()) {
    const next = joinsWords(word) ? [...given] : new Array<number>(letters.length + 1).fill(-1);
    for (const [at, used] of given.entries()) {
      if (used < 0) continue;
      for (let end = at; letters.charAt(end) !== "" && letters.charAt(end) === word.charAt(end - at); end += 1)
        next[end + 1] = Math.max(next[end + 1] as number, Math.min(ENOUGH, used + 1));
    }
    given = next;
    if (!joinsWords(word)) passed += 1;
    const used = given[letters.length] as number;
    if (used < 2 || telling - passed > LEFT) continue;
    if (passed === telling) return { of: "all", words: used };
    if (joinsWords(words[number + 1] as string)) found = { of: "before joint", words: used };
    found ??= { of: "beginning", words: used };
  }
  return found;
}
