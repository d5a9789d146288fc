import { rememberedText } from "../text/remembered.ts";
import { monthlike } from "../words/never-authors.ts";
import { openers } from "../words/sentence-words.ts";
import type { Authors } from "./authors.ts";
import { possessiveAtEnd } from "./possessive.ts";
import type { Token } from "./tokens.ts";

/** Whether a name is as well a word of dates or one that begins sentences: `May`, `Given`. In capitals it is an acronym, `UN`. */
export const isOrdinary: (name: string) => boolean = rememberedText((name) => {
  const word = name.toLowerCase();
  if (name === name.toUpperCase()) return false;
  return monthlike.has(word) || openers.has(word);
});

/** Such a word at the end of prose, right before a bracketed year, as the author that it may be: `laquelle May (1975)`, `Given (2004)`. */
export function ordinaryNameAtEnd(tokens: readonly Token[]): Authors | null {
  const { possessive, at, letters } = possessiveAtEnd(tokens, tokens.length - 1);
  const token = tokens[at];
  if (token === undefined || !token.capital) return null;
  const name = token.text.slice(0, token.text.length - letters);
  const { start } = token;
  return isOrdinary(name) ? { start, end: (tokens.at(-1) as Token).end, names: [name], etAl: false, possessive, first: at } : null;
}
