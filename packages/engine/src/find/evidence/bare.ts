import { wordBefore } from "../../text/words.ts";
import { isInstitution } from "../../words/institutions.ts";
import { isPlace } from "../../words/places.ts";
import { dated } from "../../words/things.ts";
import { nounsInS, verbsOfOne, verbsOfSaying } from "../../words/verbs.ts";
import { written } from "../../words/works.ts";
import { isAcronym } from "../acronym.ts";
import type { Authors } from "../authors.ts";
import { isMarked } from "../locator.ts";
import type { Evidence } from "../mention.ts";
import type { Tail } from "../tail.ts";
import { isLaw, isNumberedOrMonth, isThing } from "../thing.ts";
import { isAmongScholars } from "./among-scholars.ts";
import { isBetweenDashes } from "./between-dashes.ts";
import { isAfterSources, isInSources } from "./column.ts";
import { isInOffice } from "./in-office.ts";
import { isJudged } from "./judged.ts";
import { isLedTo } from "./led-to.ts";
import { isOfWork } from "./of-work.ts";
import { isEdited } from "./personal.ts";
import { isPointedTo, isSaidIn, opensNote, opensNumbered } from "./pointed.ts";
import { isRanged } from "./ranged.ts";
import { firstSays, type Rule } from "./rule.ts";
import { isSaid } from "./said.ts";
import { isTakenUp } from "./taken-up.ts";
import { isCited } from "./what-becomes.ts";
import { isYearly } from "./yearly-name.ts";

/** Names and a year in bare prose, `Welsh 2004: 58`, as the rules ask of them. */
export interface Bare {
  readonly prose: string;
  readonly authors: Authors;
  readonly tail: Tail;
}

/** What speaks for a citation without brackets, by rank: the first that holds decides. Any name may stand before a year. */
export const rulesOfBare: readonly Rule<Bare>[] = [
  { by: "a number or a month", when: ({ authors }) => isNumberedOrMonth(authors.names), says: "library" },
  { by: "a year of old", when: ({ tail: { year, locator } }) => locator === null && Number(year.text) < 1600, says: "library" },
  { by: "a law and its sections", when: ({ authors: { names } }) => names.every(isLaw), says: "library" },
  {
    by: "et al.",
    when: ({ authors }) => authors.etAl,
    // So early a year is a collector's number: `J. Lind et al. 1591`.
    says: ({ tail: { year } }) => (Number(year.text) < 1800 ? "library" : "form"),
  },
  {
    by: "an editor",
    when: ({ prose, authors: { start }, tail: { year } }) => isEdited(prose.slice(start, year.start)),
    says: "form",
  },
  {
    by: "marked pages",
    when: ({ prose, tail: { locator, year } }) => locator !== null && isMarked(prose, year.end, locator),
    says: "form",
  },
  { by: "a word that points", when: ({ prose, authors }) => isPointedTo(prose, authors.start), says: "doubt" },
  { by: "the beginning of a note", when: ({ prose, authors }) => opensNote(prose, authors.start), says: "doubt" },
  {
    by: "the beginning of a numbered line, and pages",
    when: ({ prose, authors: { names, start }, tail }) => tail.locator !== null && names.every(mayWrite) && opensNumbered(prose, start),
    says: "doubt",
  },
  {
    by: "a letter",
    when: ({ authors: { names }, tail: { year } }) => /^[a-h]$/.test(year.suffix ?? "") && year.text.length === 4 && names.every(mayWrite),
    says: "doubt",
  },
  {
    by: "what a figure is from",
    when: ({ prose, authors: { names, start } }) => names.every(mayBringOut) && isAfterSources(prose, start),
    says: "doubt",
  },
  { by: "places or acronyms", when: ({ authors: { names } }) => names.every(isPlace) || names.every(isAcronym), says: "library" },
  { by: "what is said in it", when: ({ prose, authors }) => isSaidIn(prose, authors.start), says: "doubt" },
  {
    by: "things, an article, an office",
    when: ({ prose, authors: { names, start } }) =>
      !names.every(mayWrite) || articled.test(prose.slice(Math.max(0, start - 5), start)) || isInOffice(prose, names[0] as string, start),
    says: "library",
  },
  {
    by: "words that lead to who said it",
    when: ({ prose, authors: { names, start }, tail }) => isLedTo(prose, start, tail.end, names.length > 1),
    says: "doubt",
  },
  {
    by: "from one to another",
    when: ({ prose, authors: { names, start }, tail }) => names.every(mayWrite) && isRanged(prose, start, tail.end),
    says: "doubt",
  },
  { by: "dashes as brackets", when: ({ prose, authors, tail }) => isBetweenDashes(prose, authors.start, tail.end), says: "doubt" },
  { by: "a column of sources", when: ({ prose, authors }) => isInSources(prose, authors.start), says: "doubt" },
  { by: "what is set beside it", when: ({ prose, authors }) => isCompared(prose, authors.start), says: "doubt" },
  { by: "what is in it", when: ({ prose, authors, tail }) => holds(prose, authors.start, tail), says: "doubt" },
  {
    by: "several in a cell of their own",
    when: ({ prose, authors, tail }) => authors.names.length > 1 && fillsCell(prose, authors.start, tail.end),
    says: "doubt",
  },
  { by: "a verb of saying", when: ({ prose, authors, tail }) => says(prose, authors, tail), says: "doubt" },
  { by: "what it does, too, or does not", when: ({ prose, authors, tail }) => doesSo(prose, authors, tail.end), says: "doubt" },
  { by: "what becomes of works", when: ({ prose, tail }) => isCited(prose, tail.end), says: "doubt" },
  { by: "what is thought of it", when: ({ prose, tail }) => isJudged(prose, tail.end), says: "doubt" },
  { by: "what is so in spite of it", when: ({ prose, tail }) => spite.test(prose.slice(tail.end, tail.end + 18)), says: "doubt" },
  { by: "a work or thought", when: ({ prose, authors }) => isOfWork(prose, authors.start), says: "doubt" },
  { by: "what those who write go on from", when: ({ prose, authors, tail }) => isTakenUp(prose, authors.start, tail.end), says: "doubt" },
  { by: "those who write", when: ({ prose, authors }) => isAmongScholars(prose, authors.start), says: "doubt" },
  { by: "whose work it is", when: ({ prose, authors, tail }) => authors.possessive && isOfWriter(prose, tail.end), says: "doubt" },
];

/** What is said of those who hold otherwise: `prices, Lind 2004 notwithstanding, rose`. */
const spite = /^\s(?:notwithstanding|excepted)(?!\p{L})/u;
const articled = /(?<!\p{L})[Tt]he\s$/u;

/** Whether somebody or some body may have brought out a figure, and it is none itself: `Source: Census 2010`. */
function mayBringOut(name: string): boolean {
  return !isPlace(name) && (!isThing(name) || isInstitution(name.split(" ")));
}

/** Whether a name may be an author's, and is none of those that a year tells apart. */
export function mayWrite(name: string): boolean {
  return !(
    isThing(name) ||
    isYearly(name) ||
    isPlace(name) ||
    isAcronym(name) ||
    isNumberedOrMonth([name]) ||
    /^(?:The|Los|Las|Les) /.test(name)
  );
}

/**
 * Whether a verb of saying follows, as one author does it, or as several do, of whom the last may stand here. Without brackets
 * what may be a noun is one of what is called by its year, `the Ford 2004 model`, `Ford 2004 signs stood`, but before what is said.
 */
function says(prose: string, { names, start }: Authors, { end }: Tail): boolean {
  const several = names.length > 1 || /(?:,|(?<!\p{L})(?:and|y|e|et|und))\s$/u.test(prose.slice(Math.max(0, start - 5), start));
  if (!isSaid(prose, end, several ? verbsOfSaying : verbsOfOne) || isKindBefore(prose, start)) return false;
  const [, word = ""] = beforeMore.exec(prose.slice(end, end + 32)) ?? [];
  return !nounsInS.has(word) || /(?<!\p{L})as\s$/u.test(prose.slice(Math.max(0, start - 4), start));
}

/** Whether the kind of a thing stands right before, which is called by a name and a year: `la campagne Lind 2002 parla`. */
function isKindBefore(prose: string, start: number): boolean {
  return dated.has(wordBefore(prose, start, 16));
}

/** A word in `-s` before more than what somebody says or points to. */
const beforeMore =
  /^\s(\p{Ll}+s)\s(?!["“‘«]|(?:that|the|an?|how|why|what|whether|this|these|those|it|its|his|her|their|no|not)\s|out(?!\p{L})|(?<=calls\s)for\s|(?<=(?:points|turns)\s)to\s|(?<=takes\s)(?:issue|up)\s)/u;

/** Whether a reader is to read it, or to set something beside it: `read Stein 1994`, `compare with Stein 1994`, `comparar con Stein 1994`. */
function isCompared(prose: string, start: number): boolean {
  return /(?:^|[.;:,]\s)(?:[Rr]ead|[Ll]ea|[Ll]isez|[Ll]ire) $|(?<!\p{L})(?:[Cc]ompar(?:e|ar|er)|[Cc]ontrast(?:ar)?) (?:with|to|con|avec|à) $|(?<!\p{L})(?:leer|releer|lire|relire) (?:juntos |ensemble |en paralelo )?(?:a )?$/u.test(
    prose.slice(Math.max(0, start - 24), start),
  );
}

/** Whether names and a year are all that a cell of a table holds. */
function fillsCell(prose: string, start: number, end: number): boolean {
  return /\|\s*$/.test(prose.slice(Math.max(0, start - 8), start)) && /^\s*\|/.test(prose.slice(end, end + 8));
}

/** Whether something is said to be in it, or pages end the clause after a preposition: `The rest is in Stein 1994`, `from Stein 1994, 11.` */
function holds(prose: string, start: number, { end, locator }: Tail): boolean {
  const before = prose.slice(Math.max(0, start - 8), start);
  if (/(?<!\p{L})(?:is|are)\sin\s$/u.test(before)) return true;
  return locator !== null && /(?<!\p{L})(?:in|from|of|by|with)\s$/u.test(before) && /^[.;]/.test(prose.slice(end, end + 1));
}

/**
 * Whether a clause takes up the verb of the one before, which has a year, in brackets where but one is named: `Welland (1988)
 * disagrees; Stein 1994 does not.`, or leaves it out: `As Stein 1994 showed for lakes and Tan 2001 for forests, …`.
 */
function doesSo(prose: string, { names, start }: Authors, end: number): boolean {
  const before = prose.slice(Math.max(0, start - 64), start);
  if ((names.length > 1 ? /\d{4}[^.!?]*;\s$/ : /\(\d{4}[^.!?]*;\s$/).test(before))
    return /^,?\s(?:do|does|did)(?:\snot)?\s?[.;,]/.test(prose.slice(end, end + 12));
  const [, verb = "", preposition = ""] = left.exec(before) ?? [];
  return verbsOfSaying.has(verb) && prose.startsWith(` ${preposition} `, end);
}

/** After what somebody showed of one thing, and before who showed it of another. */
const left = /\d{4}[a-z]?\s(\p{Ll}+)(?:\s(?:it|so|as much))?\s(for|in|on|of|with|about|from)\s[^.;:()\d]{2,40}(?:,|\s(?:and|but|or))\s$/u;

/** Whether what somebody wrote follows the year: `Lind’s 1997 article`. */
function isOfWriter(prose: string, yearEnd: number): boolean {
  return ofWriter.test(prose.slice(yearEnd, yearEnd + 32));
}

const ofWriter = new RegExp(`^\\s(?:\\p{Ll}+\\s)?(?:${written})s?(?!\\p{L})`, "u");

/** What the writing says of a name and a year in bare prose: mostly only a library tells. */
export function evidenceBare(prose: string, authors: Authors, tail: Tail): Evidence {
  return firstSays(rulesOfBare, { prose, authors, tail }) ?? "library";
}
