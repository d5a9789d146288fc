import { rememberedText } from "../../text/remembered.ts";
import { isLeadingPhrase } from "../../words/group-leads.ts";
import { contrasting, prefixes } from "../../words/leading-words.ts";
import { conjunctions } from "../../words/name-words.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { isLed } from "./on-their-word.ts";
import { isSaidIn } from "./pointed.ts";

/** How many words a phrase has at most, and all that stand before a name. */
const LONGEST = 6;
const MOST = 16;

/**
 * Whether words before a name in a group lead to a source: they are nothing but phrases that do, `see, for example`, `entre otros`,
 * or end with one that names who says it whatever else they tell, `the method described in`, `les bonnets décrits par`.
 *
 * @param prefix the words, a blank between
 */
export const leadsToSource: (prefix: string) => boolean = rememberedText((prefix) => {
  const words = prefix.split(" ");
  return isOfPhrases(words) || isLed(`${prefix} `, verbsOfSaying) || isSaidIn(`${prefix} `, prefix.length + 1);
});

/** Whether words fall into phrases, each of which begins where another ends. */
function isOfPhrases(words: readonly string[]): boolean {
  if (words.length > MOST) return false;
  const ends = new Set([0]);
  for (const start of ends) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST); end += 1)
      if (!ends.has(end) && isPhrase(words.slice(start, end))) ends.add(end);
  }
  return ends.has(words.length);
}

/** Whether words are one such phrase or one such word. */
function isPhrase(words: readonly string[]): boolean {
  const [first = "", ...more] = words;
  return (
    (more.length === 0 && (prefixes.has(first) || conjunctions.has(first) || contrasting.has(first))) || isLeadingPhrase(words.join(" "))
  );
}
