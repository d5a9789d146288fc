import { isDigit, SKIP, visible } from "../../text/characters.ts";
import { wordBefore } from "../../text/words.ts";
import { prefixes } from "../../words/leading-words.ts";
import { press } from "../../words/press.ts";
import { numbered } from "../../words/things.ts";
import { wordSet } from "../../words/word-set.ts";
import { isAcronym } from "../acronym.ts";
import type { Token } from "../tokens.ts";
import { followsArt } from "./work-of-art.ts";

/** What people do on a stage. */
const playing = /(?<!\p{L})(?:played|sang|danced|starred|cantó|bailó|interpretó|joua|chanta|dansa|interpréta)(?!\p{L})[^.!?]*$/u;
/** What is in brackets after a title in another language ends with one of these before a last name: `(An Hour of my Life, 1822)`. */
const withinTitles = wordSet("of de du des del da do my the a la le les el los las");
/** Earlier works are cited by a family, and not by several words. */
const OLD = 1900;
/** How far back a sentence is asked whether it tells of a stage. */
const REACH = 160;

/** A meeting or a contest by its name, up to a bracket. */
const meeting =
  /(?<!\p{L})(?:Conferences?|Symposium|Congress|Workshop|Colloquium|Summit|Championships?|Games|Cup|Simp[óo]sio|Congres[os]o?|Coloquio|Colóquio|Seminari?o|Encuentro|Encontro|Jornadas|Cumbre|Cúpula|Copa|Conferencia|Conferência|Colloque|Congrès|Conférence|Sommet|Rencontres|Tagung|Kongress|Konferenz)\s[^.;:()[\]"“”]*$/u;

/** A report of laws with its volume and pages, up to the bracket with the court and the year: `12 F. Supp. 2d 345 (S.D.N.Y. 1987)`. */
const reported =
  /(?<![\p{L}\p{N}])\d{1,4}\s(?:[A-Z]\.\s?){1,3}(?:(?:[A-Z]\p{Ll}*|\dd|\dth)\.?\s?){0,3}\s\d{1,5}(?:,\s\d{1,5}(?:[-–]\d{1,5})?)?\s$/u;
/** A section of a code, up to the bracket with who brought it out: `Tarn Code Ann. §51.803 (Reed 2009)`. */
const codified = /§{1,2}\s?[\d.:-]+\s$/u;
/** How far before a bracket it may begin. */
const REPORT = 48;

/** Whether a name has the capitals at both ends that a series of meetings is called by: `LKC`, `LakeSys`. */
function isShort(name: string): boolean {
  return isAcronym(name) || /^\p{Lu}\S*\p{Lu}s?$/u.test(name);
}

/**
 * Whether a bracket names what is before it otherwise: the number of a flight, `the flight (AC 2004)`, a meeting in
 * short, `Conference on Lakes (LKC 2004)`, the court after a report of laws, the place and year of a part, `played Ophelia in *Hamlet* (Tarn, 1953)`.
 */
export function isNumberOrStage(prose: string, start: number, names: readonly string[]): boolean {
  if (prose.charAt(start - 1) !== "(" || names.length > 1) return false;
  if (isDigit(prose.charCodeAt(start - 3))) {
    const before = visible(prose.slice(Math.max(0, start - REPORT), start - 1));
    if (reported.test(before) || codified.test(before)) return true;
  }
  // A comma before the year is that of a citation: `(LKC, 2004)`.
  const short = names.every(isShort) && /^[^\s,]+\s\d/.test(prose.slice(start, start + 24));
  if (short && meeting.test(visible(prose.slice(Math.max(0, start - REACH), start - 1)))) return true;
  if (names.every(isAcronym) && numbered.has(wordBefore(prose, start - 1, 16).toLowerCase())) return true;
  if (followsArt(prose, start)) return true;
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
  if (first === undefined && name.includes(" ") && isTranslated(prose, start, name)) return true;
  if (!isTitle || prose.charAt(from - 1) !== "(") return false;
  return /(?<!\p{L})\p{Lu}\p{L}+[\s\u0001]*$/u.test(visible(prose.slice(Math.max(0, from - 32), from - 1)));
}

/** A title that begins with an article of English, or with one of the languages beside it, up to the bracket that has it in another language. */
const inEnglish = /(?<!\p{L})(?:The|An?)\s(?:(?:\p{Lu}[\p{L}’'-]*|of|the|and|in|to|for|a|\d+)\s){0,6}\p{Lu}[\p{L}’'-]*\s\($/u;
const inOther = /(?<!\p{L})(?:Les?|L[ao]s?|El|Une?|Una|Il|Gli|I|Die|Das|Der|Os?|As?|Uma?)\s(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+\s\($/u;
/** The same of what is in brackets; *La*, *Le* and *El* begin families as well, of which none has so many words. */
const other = /^(?:(?:Les|Los|Las|Une?|Una|Gli|Os|As|Uma) |(?:L[ae]|El|Il|Die|Das|Der|L['’]\S+|O|A) \S+ )\S/u;
const english = /^(?:The|An?) \S/;

const papers = /^The (?:Atlantic|Economist|Hill|Independent|Intercept|Lancet|Nation|New Yorker)$/;

/** Whether an English name is a paper's: `The Harbor Times`. */
function isPaper(name: string): boolean {
  return papers.test(name) || name.split(" ").some((word) => press.has(word));
}

/**
 * Whether a name in a bracket is the same title in another language as the one before it: `The Lovers (Les Amants, 1959)`, both in italics,
 * or after a title that ends with a sign while the sentence goes on, `in Ready? (Three Ferries, 1950) and`.
 */
function isTranslated(prose: string, start: number, name: string): boolean {
  const open = prose.charCodeAt(start - 1) === SKIP ? start - 2 : start - 1;
  if (prose.charAt(open) !== "(") return false;
  const near = prose.slice(Math.max(0, open - 64), open + 1);
  if (open < start - 1 && /\u0001\s\($/.test(near)) return true;
  if ("?!".includes(prose.charAt(open - 2)) && /\p{L}[?!]\s\($/u.test(near))
    return /^[^()]{3,60}\)\s\p{Ll}/u.test(prose.slice(start, start + 64));
  if (other.test(name)) return inEnglish.test(visible(near));
  return english.test(name) && !isPaper(name) && inOther.test(visible(near));
}
