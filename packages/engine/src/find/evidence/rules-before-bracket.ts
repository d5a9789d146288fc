import { isInstitution } from "../../words/institutions.ts";
import { isPlace } from "../../words/places.ts";
import { verbsOfReport, verbsOfSaying } from "../../words/verbs.ts";
import { isAcronym } from "../acronym.ts";
import type { Authors } from "../authors.ts";
import { isOfCourt } from "../court-case.ts";
import { isShown } from "../mention.ts";
import { isOrdinary } from "../ordinary-name.ts";
import { isNumbered, isThing, isThingly } from "../thing.ts";
import type { Year } from "../years.ts";
import { isAmongScholars } from "./among-scholars.ts";
import { hasArticleOfThings } from "./article-of-things.ts";
import { isAttributed } from "./attributed.ts";
import { isBesideThing } from "./beside-thing.ts";
import { isInSources } from "./column.ts";
import { isDatedThing, isMaker, isOwned } from "./dated-thing.ts";
import { isDefinite } from "./definite.ts";
import { isEponym, isEponymOf, isOfTurn } from "./eponym.ts";
import { isHolder } from "./holder.ts";
import { isInOffice } from "./in-office.ts";
import { isOfItalianNoun, withoutOf } from "./italian-noun.ts";
import { isTitleOfSomebody } from "./italic-title.ts";
import { isJudged, isJudgedFirst } from "./judged.ts";
import { fillsHeading, isListedWithMaker } from "./listed-work.ts";
import { isCount, isMeasured } from "./measure.ts";
import { isOfThought } from "./of-thought.ts";
import { isOfWork } from "./of-work.ts";
import { hasArticle, isCounted, isOneOf } from "./one-of-several.ts";
import { evidenceOfOrdinary } from "./ordinary.ts";
import { isOwnWork } from "./own-work.ts";
import { isDatedAsWork, isHisOrHers, isPersonal, isSaidBefore, isSomebody, isToldOfYear } from "./personal.ts";
import { placeBefore } from "./place-before.ts";
import { isSaidIn } from "./pointed.ts";
import { isToldNow } from "./present.ts";
import { isOneOfKind } from "./row-of-kind.ts";
import type { Rule } from "./rule.ts";
import { isSaid, pastRow } from "./said.ts";
import { evidenceOfSeveral, isOfSeveralYears } from "./several-years.ts";
import { isBesideQuoted, isTitledInSentence } from "./titled-in-sentence.ts";
import { isCited, isFounded, isToldOf } from "./what-becomes.ts";
import { isCalled, isToldAsArt, isWorkOfArt } from "./work-of-art.ts";
import { isYearly } from "./yearly-name.ts";

/** Names in running prose with a year in brackets after them, `Welsh (2004)`, as the rules ask of them. */
export interface BeforeBracket {
  readonly prose: string;
  readonly authors: Authors;
  readonly year: Year;
  /** Whether pages follow the year. */
  readonly paged: boolean;
  /** Where the first name begins, and where the bracket ends. */
  readonly start: number;
  readonly after: number;
  readonly names: readonly string[];
  readonly name: string;
  /** The words of the first name. */
  readonly words: readonly string[];
  readonly single: boolean;
}

/**
 * What speaks for a citation before a bracket and what against one, by rank: the first that holds decides. Things with their
 * date come before what makes them seem to say something, and verbs before what names look like by themselves.
 */
export const rulesBeforeBracket: readonly Rule<BeforeBracket>[] = [
  // What a name is by its own words, whatever stands around it.
  { by: "words of a thing", when: ({ names }) => names.some((one) => one.includes(" ") && isThing(one)), says: "library" },
  { by: "a court's case", when: ({ names, prose, start, after }) => isOfCourt(names, prose, start, after), says: "library" },
  { by: "a measure", when: ({ prose, year }) => isMeasured(prose, year.end), says: "library" },
  { by: "a count", when: ({ prose, year, names }) => isCount(prose, year.end, names.every(isPlace)), says: "library" },
  { by: "an everyday word", when: ({ single, authors, name }) => single && !authors.etAl && isOrdinary(name), says: evidenceOfOrdinary },
  {
    by: "a thing after an article",
    when: ({ names, prose, start }) => names.every(isThing) && hasArticle(prose, start),
    says: "library",
  },
  // What only citations have.
  {
    by: "pages or a letter",
    when: ({ prose, paged, year, after }) => paged || year.suffix !== null || pagesNext.test(prose.slice(after, after + 8)),
    says: "form",
  },
  // Somebody or something that is told of by what it is.
  {
    by: "an office, or those who write",
    when: ({ single, prose, name, start }) => single && (isInOffice(prose, name, start) || isOwnWork(prose, name, start)),
    says: (about) => (says(about) ? "elsewhere" : "library"),
  },
  { by: "a number", when: ({ words }) => isNumbered(words), says: "library" },
  { by: "a number in words before it", when: ({ single, prose, start }) => single && isCounted(prose, start), says: "library" },
  {
    by: "an indefinite article",
    when: ({ single, prose, words, start, after }) => single && isOneOf(prose, words, start, after),
    says: "library",
  },
  {
    by: "a kind of art before it",
    when: (about) => (about.single || !says(about)) && isWorkOfArt(about.prose, about.start),
    says: "library",
  },
  {
    by: "what it is told to be, or called",
    when: ({ single, authors, words, prose, start, after }) =>
      single &&
      !authors.etAl &&
      words.length > 1 &&
      !isInstitution(words) &&
      (isToldAsArt(prose, start, after) || isCalled(prose, start, after)),
    says: "library",
  },
  {
    by: "a title in italics and whose it is",
    when: ({ single, authors, prose, year, after }) => single && !authors.etAl && isTitleOfSomebody(prose, year.start, after),
    says: "library",
  },
  // An acronym may be an institution's, which writes, or a treaty's, of which others do.
  { by: "acronyms", when: ({ names }) => names.every(isAcronym), says: (about) => (isSource(about) ? "doubt" : "library") },
  { by: "a word that a year tells apart", when: ({ single, name }) => single && isYearly(name), says: "library" },
  {
    by: "what comes before or after it",
    when: ({ prose, start }) => prose.charCodeAt(start - 1) === DASH && !/\s/.test(prose.charAt(start - 2)),
    says: ({ prose, names, after }) => (isOfTurn(prose, after) && !names.every(isPlace) ? "doubt" : "library"),
  },
  // What the verb tells: things sink, authors argue; of countries newspapers say that they do.
  { by: "what becomes of things", when: ({ prose, after }) => isToldOf(prose, after), says: "library" },
  {
    by: "a thing beside it",
    when: ({ single, prose, start, after }) => single && isBesideThing(prose, start, after) && !isOfWork(prose, start),
    says: "library",
  },
  {
    by: "places",
    when: ({ names }) => names.every((one) => isPlace(withoutOf(one)) || isAcronym(one)),
    says: (about) => (says(about) && placeBefore(about.prose, about.start) !== "library" ? "doubt" : "library"),
  },
  { by: "the definite article", when: isDefinite, says: "library" },
  { by: "whose it is", when: ({ single, words, prose, start }) => single && words.length > 1 && isOwned(prose, start), says: "library" },
  {
    by: "who made it",
    when: ({ single, name, words, prose, start, after }) =>
      (single && name.includes("s ") && made.test(name) && !isInstitution(words) && !isSaid(prose, after, verbsOfReport)) ||
      isMaker(prose, start),
    says: "library",
  },
  {
    by: "those who win or play, or things of a kind",
    when: ({ prose, start, after }) => isOneOfKind(prose, start, after),
    says: "library",
  },
  {
    by: "what it won or whom it pleases, a title in quotes beside it",
    when: (about) => {
      const { single, authors, words, prose, start } = about;
      if (!single || authors.etAl || isInstitution(words)) return false;
      return isTitledInSentence(prose, words, start) || (isBesideQuoted(prose, start) && !says(about));
    },
    says: "library",
  },
  { by: "a verb of saying", when: says, says: "form" },
  // Without such a verb a thing is but dated.
  { by: "a word of a thing", when: ({ names }) => names.every(isThing), says: "library" },
  { by: "what dates things", when: ({ prose, authors, year }) => isDatedThing(prose, authors, Number(year.text)), says: "library" },
  {
    by: "an item or a heading of its own",
    when: ({ single, words, prose, start, year, after }) =>
      single &&
      !isInstitution(words) &&
      (isListedWithMaker(prose, start, year.end, after) || (words.length > 1 && fillsHeading(prose, start, after))),
    says: "library",
  },
  {
    by: "what a noun is of, in Italian",
    when: ({ single, name, prose, start }) => single && isOfItalianNoun(prose, name, start),
    says: "library",
  },
  { by: "an article of things", when: ({ prose, authors, after }) => hasArticleOfThings(prose, authors, after), says: "library" },
  // Things have no colleagues.
  { by: "several authors or a possessive", when: ({ single, authors }) => authors.etAl || authors.possessive || !single, says: "form" },
  // One name that may be anybody's or a thing's.
  { by: "what somebody thought of", when: ({ prose, start, after }) => isEponym(prose, after) || isEponymOf(prose, start), says: "doubt" },
  { by: "a person's name", when: ({ prose, start, year, name }) => isPersonal(prose, start, year, name), says: "form" },
  {
    by: "a family that has a place in it, by whom it is so",
    when: ({ single, prose, name, start }) => single && isHolder(prose, name, start),
    says: "doubt",
  },
  { by: "a name as of a thing", when: ({ name, words }) => !isInstitution(words) && isThingly(name, words), says: "library" },
  { by: "what was founded", when: ({ prose, after }) => isFounded(prose, after), says: "library" },
  // What only somebody who writes is or has.
  { by: "what becomes of works", when: ({ prose, after }) => isCited(prose, after), says: "form" },
  { by: "what is thought of it", when: ({ prose, after }) => isJudged(prose, after), says: "form" },
  { by: "whether it is right", when: ({ prose, start, after }) => isJudgedFirst(prose, start, after), says: "doubt" },
  {
    by: "a thought that it does something with",
    when: ({ prose, start, after }) => isOfThought(prose, after) && isShown(placeBefore(prose, start)),
    says: "doubt",
  },
  {
    by: "the present tense",
    when: ({ prose, name, words, start, after }) =>
      !(isInstitution(words) || articled.test(name) || hasArticle(prose, start)) &&
      isToldNow(prose, after) &&
      placeBefore(prose, start) !== "library",
    says: "doubt",
  },
  { by: "a date of works", when: ({ prose, year, after }) => isDatedAsWork(prose, year, after), says: "form" },
  { by: "a work or thought", when: ({ prose, start }) => isOfWork(prose, start), says: "form" },
  { by: "what is said by it or in it", when: ({ prose, start }) => isSaidIn(prose, start), says: "form" },
  { by: "those who write", when: ({ prose, start }) => isAmongScholars(prose, start), says: "form" },
  { by: "somebody", when: ({ prose, after }) => isSomebody(prose, after), says: "form" },
  {
    by: "somebody, who may be another",
    when: ({ prose, words, start, after }) => isHisOrHers(prose, after) && (words.length > 1 || !isShown(placeBefore(prose, start))),
    says: ({ prose, start }) => (placeBefore(prose, start) === "library" ? "library" : "doubt"),
  },
  {
    by: "several years",
    when: ({ prose, words, start, year }) => words.length === 1 && isOfSeveralYears(prose, start, year),
    says: ({ prose, start, year }) => evidenceOfSeveral(prose, start, year),
  },
  { by: "a year said before", when: ({ prose, start, year }) => isSaidBefore(prose, start, year), says: "form" },
  {
    by: "who is asked",
    when: ({ prose, words, start, after }) => words.length > 1 && isAttributed(prose, { start, end: after }),
    says: "doubt",
  },
  { by: "a column of sources", when: ({ prose, start }) => isInSources(prose, start), says: "doubt" },
  { by: "another year said before", when: ({ prose, start }) => isToldOfYear(prose, start), says: "doubt" },
];

const DASH = 0x2d;

/** A name with whose it is: `Lind’s Marea`. */
const made = /\p{L}['’]s \p{Lu}/u;

/** Pages that stand outside the bracket: `Lind (2004), p. 12`. */
const pagesNext = /^,? (?:pp?|págs?|ch|chap|cap|S)\. ?\d/u;

/** A name with an article, as things have one: `Le Concorde`. */
const articled = /^(?:(?:El|Le|Les|Los) |L['’])\p{Lu}/u;

/** Whether a verb of saying follows. */
function says({ prose, after }: BeforeBracket): boolean {
  return isSaid(prose, after, verbsOfSaying);
}

/** Whether an acronym is a source's, by what it does, alone or with others, or by what stands around it. */
function isSource({ prose, start, after }: BeforeBracket): boolean {
  return isSaid(prose, pastRow(prose, after), verbsOfReport) || isAttributed(prose, { start, end: after });
}
