import { isApostrophe, isCapital } from "../../text/characters.ts";
import { composed } from "../../text/composed.ts";
import { rememberedText } from "../../text/remembered.ts";
import { possessives } from "../../words/name-words.ts";
import { wordSet } from "../../words/word-set.ts";
import { isMaking } from "./dated-thing.ts";
import { isOffice } from "./in-office.ts";
import { isOrdinal } from "./one-of-several.ts";
import { shows } from "./shows.ts";
import { pleases } from "./titled-in-sentence.ts";
import { endsFounding } from "./what-becomes.ts";
import { isArt } from "./work-of-art.ts";

const genitives = wordSet("of de del di della dei von do da dos das du des");
const prepositions = wordSet(
  "on about at in by from to for through with without zu chez à au aux em en con sin dans sur avec sans por par pour pelo pela para",
);
const articles = wordSet(
  "the a an el la los las le les o os as un una une der die das dem den des im am vom zum zur ein eine einer einem eines einen",
);
const conjunctions = wordSet("and or y e o et ou u");
const beings = wordSet(
  "is are was were es son fue fueron est sont furent sido été foram são include includes included incluyen comptent remains siendo reste still todavía aún encore toujours",
);
const likening = wordSet("as like including como comme que dont them incluidos incluidas ellos ellas incluindo");
/** Before who says something, in a work or in court, and before what something is called. */
const saying = wordSet("do does did pace compare comparer comparar contrast re parte v called named dubbed eigene eigener");

/** What shows of the sign that stands before a name instead of a word. */
export function signOf(sign: number): number {
  if (sign === 0x2c) return shows.afterComma;
  if (sign === 0x2e) return shows.afterDot;
  if (sign === 0x3a || isApostrophe(sign)) return shows.afterColon;
  return sign === 0x29 || sign === 0x2014 ? shows.afterClose : 0;
}

/** What shows of the word right before a name. */
export const leadOf: (word: string) => number = rememberedText((printed) => {
  const word = composed(printed);
  const lower = word.toLowerCase();
  const tells = saying.has(lower) || [isMaking, isOffice, isOrdinal, pleases, endsFounding, isArt].some((isSo) => isSo(lower));
  return (
    (isCapital(word.charCodeAt(0)) ? shows.capital : 0) |
    (genitives.has(lower) ? shows.genitive : 0) |
    (prepositions.has(lower) ? shows.preposition : 0) |
    (articles.has(lower) ? shows.article : 0) |
    (conjunctions.has(lower) ? shows.conjunction : 0) |
    (beings.has(lower) ? shows.being : 0) |
    (likening.has(lower) ? shows.likening : 0) |
    (possessives.has(lower) ? shows.possessive : 0) |
    (tells ? shows.telling : 0)
  );
});
