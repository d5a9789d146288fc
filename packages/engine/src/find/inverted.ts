import { isAcronym } from "./acronym.ts";
import { isNameWord, type Name } from "./name.ts";
import { isPlace } from "./places.ts";
import type { Token } from "./tokens.ts";
import { dated, institutional, isCommonWord, joinsSentences } from "./words.ts";

/**
 * A family name before the comma where a sentence begins with an author as lists print him: `Wendell, Alexander (1992)`.
 * Null where the word before the comma is an everyday one, `Overall, Welland (1992)`, or a place's.
 *
 * @param given the name read after the comma
 */
export function familyBefore(tokens: readonly Token[], given: Name): Name | null {
  const at = given.first - 2;
  const family = tokens[at];
  const before = tokens[at - 1];
  if (family === undefined || tokens[at + 1]?.kind !== "comma" || (before !== undefined && before.text !== ".")) return null;
  if (!isNameWord(family) || family.kind !== "word" || given.text.split(" ").length > 2) return null;
  const word = family.text.toLowerCase();
  const everyday = isCommonWord(word) || joinsSentences.has(word) || dated.has(word) || institutional.has(word);
  if (everyday || isAcronym(family.text) || /(?:ly|mente|ment|wise)$/.test(word) || isPlace(family.text)) return null;
  return { first: at, start: family.start, text: family.text };
}
