import { conjunctions, moreAuthors, possessives } from "../words/name-words.ts";
import { wordSet } from "../words/word-set.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** `al.` after `et`, with its dot or without, and the forms that it is short for. */
export const latin: ReadonlySet<string> = wordSet("al ál alii alia");
const beforeLatin = wordSet("et & and");

/**
 * How many tokens at the end say that there are more authors: `et al.`, `y otros`, `and her colleagues`, `et de ses collègues`, `u. a.`.
 *
 * @param mark how many units of the last token are a possessive's
 */
export function othersLength(tokens: readonly Token[], at: number, mark: number): number {
  const word = plainAt(tokens, at);
  const last = mark > 0 ? word.slice(0, -mark) : word;
  if (last === ".") return dottedLength(tokens, at);
  // `et.al.`
  if (last === "etal") return tokens[at - 1]?.kind === "comma" ? 2 : 1;
  // Some bibliographies leave the *et* out: `Lind, Tan, al. 2004`.
  if (tokenAt(tokens, at)?.text === "al." && tokenAt(tokens, at - 1)?.kind === "comma") return 2;
  const more = moreAuthors.has(last);
  const conjunction = more && possessives.has(plainAt(tokens, at - 1)) ? at - (plainAt(tokens, at - 2) === "de" ? 3 : 2) : at - 1;
  const joined = more ? conjunctions : latin.has(last) ? beforeLatin : null;
  if (!joined?.has(plainAt(tokens, conjunction))) return 0;
  return at - conjunction + (tokenAt(tokens, conjunction - 1)?.kind === "comma" ? 2 : 1);
}

/** The same where a dot stands by itself: of `u. a.`; after a blank, as some typesetting leaves it, `et al . (2015)`, or after `et alii.`, `et collab.` */
function dottedLength(tokens: readonly Token[], at: number): number {
  const before = plainAt(tokens, at - 1);
  if (before === "a" && tokens[at - 2]?.text === "." && tokens[at - 3]?.text === "u") return 4;
  if (!latin.has(before) && !moreAuthors.has(before)) return 0;
  const length = othersLength(tokens, at - 1, 0);
  return length > 0 ? length + 1 : 0;
}

/** The text by which a token is looked up; empty where there is none. */
function plainAt(tokens: readonly Token[], at: number): string {
  return tokenAt(tokens, at)?.plain ?? "";
}
