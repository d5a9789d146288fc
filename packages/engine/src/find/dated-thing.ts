import { SKIP, visible } from "../text/characters.ts";
import { wordBefore } from "../text/words.ts";
import { isAcronym } from "./acronym.ts";
import type { Authors } from "./authors.ts";
import type { Token } from "./tokens.ts";
import { connectors, institutional, prefixes } from "./words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Whose a work is, right before its title: `in his Leviathan (1651)`, `Its Nature and Origin (1922)`. No author stands there. */
const whose = set("its his her their my our your su sus mi mis son sa ses leur leurs mon ma mes seu seus sua suas meu minha");
/** What somebody does who brings out a work or a thing, right before its name: `she published Reeds (1937)`, `they launched Reed (1998)`. */
const making = set(
  "published wrote released directed composed painted authored recorded staged bought acquired founded built launched opened inaugurated " +
    "fundó lanzó compró construyó inauguró fonda lança acheta construisit inaugura publicó escribió dirigió compuso pintó publia écrivit " +
    "réalisa composa peignit publicou escreveu dirigiu compôs pintou",
);
/** What says that titles follow: `her novels are Reeds (1937)`. */
const listing =
  /(?<!\p{L})(?:novels?|plays?|poems?|films?|operas?|albums?|novelas?|poemas?|películas?|óperas?|romans?|pièces?|poèmes?) (?:are|were|is|was|includes?|included|son|fueron|es|incluyen|sont|furent|est)[\s:\u0001]*$/iu;
/** Of people who came into the world; the years of their names are those of it. */
const born = /(?<!\p{L})(?:born|naci(?:ó|eron)|nacid[oa]s?|nasc(?:eu|eram)|nascid[oa]s?|née?s?|naquit|naquirent)(?!\p{L})[^.!?]*$/iu;
/** A survey by its name, which has its years; a geological one is an office. */
const survey = /^(?:The )?(?:Encuesta|Enquête|Pesquisa|Inquérito)\s|(?<!Geological) Survey$/u;
/** Things that have numbers, right before a bracket with one. */
const numbered = set("flight train bus ferry car truck model route vuelo tren autobús coche modelo ruta vol navire voiture modèle");
/** What people do on a stage. */
const playing = /(?<!\p{L})(?:played|sang|danced|starred|cantó|bailó|interpretó|joua|chanta|dansa|interpréta)(?!\p{L})[^.!?]*$/u;
/** What is in brackets after a title in another language ends with one of these before a last name: `(An Hour of my Life, 1822)`. */
const withinTitles = set("of de du des del da do my the a la le les el los las");

/** An institution that a text dates earlier is more likely founded than cited: few print what old ones wrote by author and date. */
const FOUNDED = 1960;
/** Earlier works are cited by a family, and not by several words. */
const OLD = 1900;
/** How far back a sentence is asked whether it tells of births. */
const REACH = 160;

/**
 * Whether a year in brackets dates what is named before it, and no author's work: a title after whose it is or who brought it
 * out, in italics, or with a word that joins no names; an institution of old; somebody born.
 */
export function isDatedThing(prose: string, { names, etAl, start, end }: Authors, year: number): boolean {
  const [name = ""] = names;
  const words = names.flatMap((one) => one.split(" "));
  const before = wordBefore(prose, start, 16).toLowerCase();
  if (whose.has(before) || making.has(before) || listing.test(prose.slice(Math.max(0, start - 32), start))) return true;
  if (survey.test(name)) return true;
  if (words.some((word) => institutional.has(word.toLowerCase()) && !connectors.has(word.toLowerCase())))
    return names.length === 1 && year < FOUNDED;
  if (etAl || words.length < 2) return false;
  if (isInItalics(prose, start, end) || (names.length > 1 && words.some((word) => connectors.has(word)))) return true;
  return names.length === 1 && name.includes(" ") && born.test(prose.slice(Math.max(0, start - REACH), start).normalize("NFC"));
}

/** Whether one sign of emphasis stands at each end, as around a title. */
function isInItalics(prose: string, start: number, end: number): boolean {
  const isSign = (at: number): boolean => prose.charCodeAt(at) === SKIP;
  return isSign(start - 1) && !isSign(start - 2) && isSign(end) && !isSign(end + 1);
}

/**
 * Whether a bracket names what is before it otherwise: the number of a flight, `the flight (AC 2004)`, the place and year of a
 * part, `played Ophelia in *Hamlet* (Tarn, 1953)`.
 */
export function isNumberOrStage(prose: string, start: number, names: readonly string[]): boolean {
  if (prose.charAt(start - 1) !== "(" || names.length > 1) return false;
  if (names.every(isAcronym) && numbered.has(wordBefore(prose, start - 1, 16).toLowerCase())) return true;
  const italics = /\u0001\s$/.test(prose.slice(Math.max(0, start - 3), start - 1));
  return italics && playing.test(prose.slice(Math.max(0, start - REACH), start));
}

/**
 * Whether a bracket holds a title and its year, after the same title in another language: `Illusions Perdues (Lost
 * Illusions, 1843)`. One that begins with an article is a title wherever it stands, if it is old: the old are cited by a family.
 *
 * @param prefix the words of the bracket before the name
 */
export function isTitleInBrackets(
  prose: string,
  start: number,
  [name = "", ...others]: readonly string[],
  prefix: readonly Token[],
  year: number,
): boolean {
  const [first] = prefix;
  if (others.length > 0) return false;
  if (first === undefined && year < OLD && /^(?:The|An?|L[aeo]s?|El|Les|Une?|Os?|As?) \S+ \S/u.test(name)) return true;
  const isTitle =
    first === undefined
      ? year < OLD && name.includes(" ") && !/\p{Ll}(?: \p{Ll}| ?\.)|\p{Lu}\./u.test(name)
      : first.capital && !prefixes.has(first.plain) && withinTitles.has((prefix.at(-1) as Token).plain);
  const from = first?.start ?? start;
  if (!isTitle || prose.charAt(from - 1) !== "(") return false;
  return /(?<!\p{L})\p{Lu}\p{L}+[\s\u0001]*$/u.test(visible(prose.slice(Math.max(0, from - 32), from - 1)));
}
