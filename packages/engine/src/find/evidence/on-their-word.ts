import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { isInstitution, romanceHeads } from "../../words/institutions.ts";
import { according, agreeing, sending } from "../../words/leading-phrases.ts";
import { verbsOfView } from "../../words/verbs.ts";
import type { BeforeBracket } from "./bracketed.ts";

/** How far before a name it may be said. */
const REACH = 64;

/** After what leads only to who said something; *d’après* leads to what a film is made after as well, but where a sentence begins. */
const led = new RegExp(
  "(?<!\\p{L})(?:" +
    `(?!d['’]après)(?:${according}|${sending})|${agreeing}|(?<=(?:^|[.;:!?]\\s))d['’]après|laut|a(?:l decir| decir| juicio) de|en (?:opinión|palabras) de|` +
    "na (?:visão|opinião) de|aux yeux de|in the (?:words|view|opinion) of" +
    ")\\s$",
  "iu",
);
/** As somebody holds: `como señala`, `comme l’a noté`. */
const held = /(?<!\p{L})(?:como|comme|según|(?:tal )?y como)\s(?:l[oae]s?\s|l['’])?(?:ha(?:n|bían?)?\s|a(?:vait)?\s|ont\s)?(\p{L}+)\s$/iu;
/** Send the reader to a source at the beginning of a sentence, and to what is to be seen. */
const seen = /(?:^|[.;:!?(]\s?|\n)(?:see|ver|vea|voir)(?: also| también| aussi)?\s$/iu;
const article = /(?<!\p{L})(?:(?:the|el|la|los|las|le|les|o|a|os|as)\s|l['’])$/iu;

/** Its rulings, which are listed seldom, are dated so; those that audit write. */
const court = /(?<!\p{L})(?:Court|Corte|Cour|Tribunal)(?!.*(?:comptes|auditors|cuentas|contas))/iu;

/**
 * Whether a name of several words, which may be a thing's elsewhere, is that of who said something, by the words before it: `según Tan
 * Lind (2004)`, `comme le note Le Tan (2004)`. After an article, or where a reader is to see it, only an institution's is.
 */
export function isOnTheirWord({ prose, name, words, single, start }: BeforeBracket): boolean {
  if (!single || words.length === 1) return false;
  const before = singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start)));
  if (isLed(before, verbsOfView)) return true;
  const institution = !court.test(name) && (isInstitution(words) || romanceHeads.has((words[0] as string).toLowerCase()));
  const near = before.replace(article, "");
  return institution && (seen.test(near) || isLed(near, verbsOfView));
}

/**
 * Whether words end with those that say by whom it is so, and a blank.
 *
 * @param verbs what somebody does who says so
 */
export function isLed(before: string, verbs: ReadonlySet<string>): boolean {
  return led.test(before) || verbs.has(held.exec(before)?.[1]?.toLowerCase() ?? "");
}
