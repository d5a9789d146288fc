import { isCommonWord } from "../words/common-word.ts";
import { institutional } from "../words/institutions.ts";
import { particles } from "../words/name-words.ts";
import { isPlace } from "../words/places.ts";
import { joinsSentences } from "../words/sentence-words.ts";
import { dated } from "../words/things.ts";
import { wordSet } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";
import type { Name } from "./name.ts";
import { isNameWord } from "./name-word.ts";
import { othersLength } from "./others.ts";
import { type Token, tokenAt } from "./tokens.ts";

/**
 * A family name before the comma where a sentence begins with an author as lists print him: `Wendell, Alexander (1992)`.
 * Null where the word before the comma is an everyday one, `Overall, Welland (1992)`, or a place's.
 *
 * @param given the name read after the comma
 */
export function familyBefore(tokens: readonly Token[], given: Name): Name | null {
  const at = given.first - 2;
  if (at < 0) return null;
  const compound = compoundBefore(tokens, at, given);
  if (compound !== null) return compound;
  const family = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (family === undefined || tokens[at + 1]?.kind !== "comma" || (before !== undefined && before.text !== ".")) return null;
  if (!isNameWord(family) || family.kind !== "word" || given.text.split(" ").length > 2) return null;
  const word = family.text.toLowerCase();
  const everyday =
    isCommonWord(word) || isCommonWord(family.plain) || joinsSentences.has(word) || dated.has(word) || institutional.has(word);
  if (everyday || isAcronym(family.text) || /(?:ly|mente|ment|wise)$/.test(word) || isPlace(family.text)) return null;
  return { first: at, start: family.start, text: family.text };
}

/** A family of several words with a particle between them where a sentence begins so: `Viveiros de Castro, Eduardo (2010)`. */
function compoundBefore(tokens: readonly Token[], at: number, given: Name): Name | null {
  const [first, particle] = [tokens[0], tokens[1]];
  if (at < 2 || at > 4 || tokens[at + 1]?.kind !== "comma" || given.text.includes(" ")) return null;
  const isParted = particle !== undefined && !particle.capital && particles.has(particle.plain);
  if (first?.capital !== true || !isParted || !isNameWord(first) || !isNameWord(tokens[at]) || institutional.has(first.plain)) return null;
  const words = tokens.slice(0, at + 1);
  if (!words.every((token) => isNameWord(token) || particles.has(token.plain))) return null;
  return { first: 0, start: first.start, text: words.map(({ text }) => text).join(" ") };
}

/**
 * An office as catalogs print it, what it is of before the comma: `Mexico, Government of`, `Canada, Department of Finance of`.
 * Null where the words are none.
 *
 * @param end the last token
 */
export function officeBefore(tokens: readonly Token[], end: number): Name | null {
  if (!beforePlace.has(tokenAt(tokens, end)?.text ?? "")) return null;
  let at = end - 1;
  let office = false;
  while (at > 0 && tokens[at]?.kind === "word") {
    office ||= tokens[at]?.capital === true && institutional.has((tokens[at] as Token).plain);
    at -= 1;
  }
  if (!office || tokens[at]?.kind !== "comma" || !tokens[at + 1]?.capital) return null;
  let first = at;
  while (isNameWord(tokenAt(tokens, first - 1))) first -= 1;
  if (first === at) return null;
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
  return { first, start: (tokens[first] as Token).start, text: `${words(first, at)}, ${words(at + 1, end + 1)}` };
}

/** What an office ends with that stands after what it is of. */
const beforePlace = wordSet("of de du del des");

/** The tokens without the initials after families, where they end with such: `Lind, A. and Tan, B. C. (2011)` as `Lind and Tan`, `Lind, A. et al.` as `Lind et al.`. */
export function withoutInitials(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.length - 1;
  if (!followsFamily(tokens, last - othersLength(tokens, last, 0))) return tokens;
  return tokens.filter((token, at) => !(followsFamily(tokens, at) || (token.kind === "comma" && followsFamily(tokens, at + 1))));
}

/** Whether a token is an initial of a name that a comma sets off from its family. */
function followsFamily(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "initial") return false;
  if (tokens[at - 1]?.kind === "initial") return followsFamily(tokens, at - 1);
  const family = tokens[at - 2];
  return tokens[at - 1]?.kind === "comma" && family?.kind === "word" && isNameWord(family) && !isCommonWord(family.plain);
}
