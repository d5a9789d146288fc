import { SKIP } from "../../text/characters.ts";
import { composed } from "../../text/composed.ts";
import { rememberedText } from "../../text/remembered.ts";
import { someWordBefore, wordBefore } from "../../text/words.ts";
import { art } from "../../words/before-things.ts";
import { isInstitution } from "../../words/institutions.ts";
import { madeBy } from "../../words/made-by.ts";
import { connectors, possessives } from "../../words/name-words.ts";
import { anyOf, wordSet } from "../../words/word-set.ts";
import type { Authors } from "../authors.ts";
import { isFoundedBefore } from "./what-becomes.ts";

/** What somebody does who brings out a work or a thing, right before its name: `she published Reeds (1937)`, `they launched Reed (1998)`. */
const making = wordSet(
  "published wrote released directed composed painted authored recorded staged bought acquired founded built launched opened inaugurated " +
    "fundó lanzó compró construyó inauguró fonda lança acheta construisit inaugura publicó escribió dirigió compuso pintó publia écrivit " +
    "réalisa composa peignit publicou escreveu dirigiu compôs pintou",
);
/** Whether a word says that somebody brings out what is named next. */
export function isMaking(word: string): boolean {
  return making.has(word);
}

const list = "are|were|is|was|includes?|included|son|fueron|es|incluyen|sont|furent|est";
/** What says that titles follow: `her novels are Reeds (1937)`. */
const listing = new RegExp(
  `(?<!\\p{L})(?:${anyOf(`${art} play poema ópera pièce poème`)}s?|(?:film|screen|stage|television|TV) (?:roles?|credits|appearances|work)) (?:${list})[\\s:\\u0001]*$`,
  "iu",
);
/** Whether a word may say so, or a sign stands there: it is asked before what is looked for by so many words. */
const mayList = rememberedText((word) => word === "" || new RegExp(`^(?:${list})$`, "u").test(word));

/** Of people who came into the world; the years of their names are those of it. */
const born = /(?<!\p{L})(?:born|naci(?:ó|eron)|nacid[oa]s?|nasc(?:eu|eram)|nascid[oa]s?|née?s?|naquit|naquirent)(?!\p{L})[^.!?]*$/iu;
/** A survey by its name, which has its years; a geological one is an office. */
const survey = /^(?:The )?(?:Encuesta|Enquête|Pesquisa|Inquérito)\s|(?<!Geological) Survey$/u;

/** An institution that a text dates earlier is more likely founded than cited: few print what old ones wrote by author and date. */
const FOUNDED = 1960;
/** How far back a sentence is asked whether it tells of births. */
const REACH = 160;

/**
 * Whether a year in brackets dates what is named before it, and no author's work: a title after whose it is or who brought it
 * out, in italics, or with a word that joins no names; an institution of old; somebody born.
 */
export function isDatedThing(prose: string, { names, etAl, start, end }: Authors, year: number): boolean {
  const [name = ""] = names;
  const before = wordBefore(prose, start, 16).toLowerCase();
  if (
    isOwned(prose, start) ||
    isFoundedBefore(prose, start) ||
    (isMaking(before) && !isAside(prose, start, before)) ||
    (mayList(before) && listing.test(prose.slice(Math.max(0, start - 32), start)))
  )
    return true;
  if (survey.test(name)) return true;
  const words = names.flatMap((one) => one.split(" "));
  if (isInstitution(words)) return names.length === 1 && year < FOUNDED;
  if (etAl || words.length < 2) return false;
  if (isInItalics(prose, start, end) || (names.length > 1 && words.some((word) => connectors.has(word)))) return true;
  return names.length === 1 && name.includes(" ") && born.test(prose.slice(Math.max(0, start - REACH), start).normalize("NFC"));
}

/** Whether a word before a name says whose it is, as of works and never of who wrote them: `Our Common Tarn (1987)`, `in his Leviathan (1651)`. */
export function isOwned(prose: string, start: number): boolean {
  return possessives.has(wordBefore(prose, start, 16).toLowerCase());
}

const maker = new RegExp(`(?<!\\p{L})(?:${madeBy})\\s$`, "iu");
/** Whether a word may tell of making, before who made it. */
const mayMake = rememberedText((word) => ["by", "por", "par", "de"].some((by) => maker.test(`${composed(word)} ${by} `)));

/** Whether those are named who made or began something, whose year it is: `founded by Lind and Tan (1975)`, `the mural by Lind (1937)`. */
export function isMaker(prose: string, start: number): boolean {
  if (!"yreioan".includes(prose.charAt(start - 2))) return false;
  if (!someWordBefore(prose, start, 2, mayMake)) return false;
  return maker.test(prose.slice(Math.max(0, start - 24), start).normalize("NFC"));
}

/** Whether the verb before a name is what the one who is named does: `…, wrote Lind (1963), …`. */
function isAside(prose: string, start: number, verb: string): boolean {
  return /[,”"»’'][\s\u0001]*$/.test(prose.slice(Math.max(0, start - verb.length - 8), start).replace(/\s*\p{L}+\s*$/u, ""));
}

/** Whether one sign of emphasis stands at each end, as around a title. */
function isInItalics(prose: string, start: number, end: number): boolean {
  const isSign = (at: number): boolean => prose.charCodeAt(at) === SKIP;
  return isSign(start - 1) && !isSign(start - 2) && isSign(end) && !isSign(end + 1);
}
