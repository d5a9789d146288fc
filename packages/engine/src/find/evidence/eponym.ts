import { visible } from "../../text/characters.ts";
import { rememberedText } from "../../text/remembered.ts";
import { someWordAfter } from "../../text/words.ts";
import { thoughts } from "../../words/thoughts.ts";
import { eponymous, eponymousOf, works } from "../../words/works.ts";

/** How far after a name and year the word may stand. */
const REACH = 32;
const thoughtOf = new RegExp(`(?<!\\p{L})(?:${eponymousOf})s?\\sd[aeiou]\\s$`, "iu");

/** Whether a tool of thought is called by who stands next, in languages that say so with a preposition: `la prueba de Lind (1969)`. */
export function isEponymOf(prose: string, start: number): boolean {
  if (!/d[aeiou]\s/.test(prose.slice(Math.max(0, start - 3), start))) return false;
  return thoughtOf.test(prose.slice(Math.max(0, start - REACH), start).normalize("NFC"));
}

/** What is thought before and after somebody. */
const turned = new RegExp(`^\\s(?:\\p{Ll}+\\s)?(?:${works}|${thoughts}|literature|picture|scholarship)s?(?!\\p{L})`, "u");

/** Whether what was thought before or after somebody wrote is told, `the pre-Lind (1962) picture`, and not what was before or after a thing: `post-Katrina (2005) rents`. */
export function isOfTurn(prose: string, end: number): boolean {
  return turned.test(visible(prose.slice(end, end + REACH)).replace(/\s+/gu, " "));
}

/** What is called by who thought of it: `the Lind (1993) rule`. */
const thought = new RegExp(
  `^(?:-(?:type|style|like|based|inspired))?\\s(?:(?!(?:the|an?|its?|his|her|their|and|or)\\s)\\p{L}+\\s)?(?:${works}|${eponymous})s?(?!\\p{L})`,
  "u",
);

const word = new RegExp(`^(?:${works}|${eponymous})s?$`, "u");
/** How many words after a name it may stand, and whether a word may be one: few are, so that the rest is asked of few. */
const WORDS = 3;
const mayBeCalled = rememberedText((printed) => word.test(printed));

/** Whether a name and year are those of a thought or a work: `the Lind (1993) rule`, `the Lind (1993) paper`, `a Lind (1993)-type model`. */
export function isEponym(prose: string, end: number): boolean {
  if (!someWordAfter(prose, end, WORDS, mayBeCalled)) return false;
  return thought.test(visible(prose.slice(end, end + REACH)).replace(/\s+/gu, " "));
}
