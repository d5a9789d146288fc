import { months } from "../words/dates.ts";
import { isLeadingPhrase } from "../words/group-leads.ts";
import { prefixes } from "../words/leading-words.ts";
import { conjunctions, connectors, particles } from "../words/name-words.ts";
import { othersLength } from "./others.ts";
import type { Token } from "./tokens.ts";

/** Whether a name begins in lower case, as some write their own: `hooks`, `boyd`, `diSessa`. */
export function isSmallName(name: string): boolean {
  return /^\p{Ll}(?:[\p{Ll}\p{M}'’-]+|[\p{Ll}\p{M}]*\p{Lu}[\p{L}\p{M}]*)$/u.test(name);
}

/** A name in lower case and where it begins. */
export interface SmallName {
  readonly start: number;
  readonly text: string;
  readonly etAl: boolean;
}

/** The word in lower case that ends a group before its year, `(hooks 1984)`: only a library can tell that it is a name. */
export function smallNameAtEnd(tokens: readonly Token[]): SmallName | null {
  const last = tokens.length - (tokens.at(-1)?.kind === "comma" ? 2 : 1);
  const others = othersLength(tokens, last, 0);
  const token = tokens[last - others];
  if (token?.kind !== "word" || !isSmallName(token.text) || isJoining(token.plain)) return null;
  return { start: token.start, text: token.text, etAl: others > 0 };
}

/** Whether a word in lower case joins names or leads to one, and is none. */
export function isJoining(word: string): boolean {
  return [conjunctions, connectors, particles, prefixes, months].some((words) => words.has(word)) || isLeadingPhrase(word);
}
