import { visible } from "../../text/characters.ts";
import { composed } from "../../text/composed.ts";
import { rememberedText } from "../../text/remembered.ts";
import { someWordBefore } from "../../text/words.ts";
import { becomesOfThings, becomesOfWorks, founded } from "../../words/what-becomes.ts";
import { pastRow } from "./said.ts";

/** How far after a year in brackets it may be told. */
const REACH = 48;

const told = new RegExp(`^\\s(?:\\p{Ll}+ly\\s)?(?:${becomesOfThings})(?!\\p{L})`, "u");
const toldOfEach = new RegExp(`^\\s(?:each|both|all|amb[oa]s|tous|toutes)\\s(?:[dl]eux\\s)?(?:${becomesOfThings})(?!\\p{L})`, "u");

/** Whether what follows is what becomes of things: `Heron Freight (1998) bought two ships`, `Heron (1998) and Lark (2004) each sank`. */
export function isToldOf(prose: string, after: number): boolean {
  if (told.test(prose.slice(after, after + REACH))) return true;
  const row = pastRow(prose, after);
  return toldOfEach.test(prose.slice(row, row + REACH));
}

const cited = new RegExp(
  `^\\s(?:is|are|was|were|has been|have been|es|son|fue|est|sont|fut)\\s(?:\\p{Ll}+\\s)?(?:${becomesOfWorks})(?!\\p{L})`,
  "u",
);

/** Whether what follows is what becomes of works: `Lind (1998) is often cited`. */
export function isCited(prose: string, after: number): boolean {
  return cited.test(visible(prose.slice(after, after + REACH)));
}

const begun = new RegExp(
  "^[\\s\\u0001]*(?:was|were|is|are|has been|had been|fue(?:ron)?|ha sido|fut|furent|a été|est) " +
    `(?:\\p{L}+ly )?(?:${founded})(?!\\p{L})`,
  "u",
);

/** Whether what follows says that the thing came into being or ended, as no author does: `The World Bank (1944) was founded`. */
export function isFounded(prose: string, after: number): boolean {
  return begun.test(prose.slice(after, after + REACH).normalize("NFC"));
}

const begins = "crea|creó|crearon|creaba|funda|fundó|fundaron|instala|instaló|instituye|instituyó|constituye|constituyó|criou|fundou";
const creating = "creación|fundación|criação|fundação|création|fondation|creation|founding|establishment";
const founding = new RegExp(
  `(?<!\\p{L})(?:se (?:${begins})` +
    `|(?:es|fue|foi|é|est|fut|was|were|is) (?:${founded})` +
    `|(?:${creating}) (?:del?|d[aeo]|du|of))` +
    "\\s(?:(?:the|el|la|los|las|les?|os?|as?)\\s)?(?:l['’])?$",
  "iu",
);
const lastFounding = new RegExp(`^(?:${begins}|${founded})$`, "u");
const ofFounding = new RegExp(`^(?:${begins}|${founded}|${creating})$`, "iu");
/** Whether a word may tell it: asked before what is looked for by so many words. */
const maySay = rememberedText((word) => ofFounding.test(composed(word)));
/** How many words before a name it may be told. */
const WORDS = 3;

/** Whether a word ends what tells that something came into being. */
export function endsFounding(word: string): boolean {
  return lastFounding.test(word);
}

/** Whether it is told before a name that it came into being: `se creó el Instituto de Lagos (1987)`, `the founding of the Lake Board (1944)`. */
export function isFoundedBefore(prose: string, start: number): boolean {
  if (!someWordBefore(prose, start, WORDS, maySay)) return false;
  return founding.test(visible(prose.slice(Math.max(0, start - REACH), start)).normalize("NFC"));
}
