import { isInstitution } from "../../words/institutions.ts";
import { isPlace } from "../../words/places.ts";
import { isShown } from "../mention.ts";
import { isThing, isThingly } from "../thing.ts";
import { isAmongScholars } from "./among-scholars.ts";
import { hasArticleOfThings } from "./article-of-things.ts";
import { isAttributed } from "./attributed.ts";
import { type BeforeBracket, says } from "./bracketed.ts";
import { isInSources } from "./column.ts";
import { isDatedThing } from "./dated-thing.ts";
import { isEponym, isEponymOf } from "./eponym.ts";
import { isHolder } from "./holder.ts";
import { isOfItalianNoun } from "./italian-noun.ts";
import { isJudged, isJudgedFirst } from "./judged.ts";
import { fillsHeading, fillsLine, isListedWithMaker } from "./listed-work.ts";
import { isOfThought } from "./of-thought.ts";
import { isOfWork } from "./of-work.ts";
import { isOnTheirWord } from "./on-their-word.ts";
import { hasArticle } from "./one-of-several.ts";
import { isDatedAsWork, isHisOrHers, isPersonal, isSaidBefore, isSomebody, isToldOfYear } from "./personal.ts";
import { isOfEvent, placeBefore } from "./place-before.ts";
import { isSaidIn } from "./pointed.ts";
import { isToldNow } from "./present.ts";
import type { Rule } from "./rule.ts";
import { rulesOfThings } from "./rules-of-things.ts";
import { evidenceOfSeveral, isOfSeveralYears } from "./several-years.ts";
import { shows } from "./shows.ts";
import { isFollowed, isTakenUp } from "./taken-up.ts";
import { isCited, isFounded } from "./what-becomes.ts";

/**
 * What speaks for a citation before a bracket and what against one, by rank: the first that holds decides. Things with their
 * date come before what makes them seem to say something, and verbs before what names look like by themselves.
 */
export const rulesBeforeBracket: readonly Rule<BeforeBracket>[] = [
  ...rulesOfThings,
  { by: "a verb of saying", when: says, says: "form" },
  // Without such a verb a thing is but dated.
  { by: "a word of a thing", when: ({ names }) => names.every(isThing), says: "library" },
  {
    by: "what dates things",
    at:
      shows.possessive |
      shows.telling |
      shows.being |
      shows.spaced |
      shows.several |
      shows.afterColon |
      shows.genitive |
      shows.article |
      shows.institution,
    when: ({ prose, authors, year }) => isDatedThing(prose, authors, Number(year.text)),
    says: "library",
  },
  {
    by: "an item or a heading of its own",
    at: shows.more | shows.lineEnds,
    when: ({ single, words, prose, start, year, after }) =>
      single &&
      !isInstitution(words) &&
      (isListedWithMaker(prose, start, year.end, after) ||
        fillsLine(prose, start, year.start - 1, after) ||
        (words.length > 1 && fillsHeading(prose, start, after))),
    says: "library",
  },
  {
    by: "what a noun is of, in Italian",
    at: shows.spaced,
    when: ({ single, name, prose, start }) => single && isOfItalianNoun(prose, name, start),
    says: "library",
  },
  {
    by: "an article of things",
    at: shows.spaced | shows.genitive | shows.preposition | shows.article,
    when: ({ prose, authors, after }) => hasArticleOfThings(prose, authors, after),
    says: "library",
  },
  {
    by: "who won, or to whom it happened",
    at: shows.several,
    when: ({ single, prose, start, authors }) => !single && !authors.possessive && isOfEvent(prose, start),
    says: "library",
  },
  // Things have no colleagues.
  { by: "several authors or a possessive", when: ({ single, authors }) => authors.etAl || authors.possessive || !single, says: "form" },
  // One name that may be anybody's or a thing's.
  {
    by: "what somebody thought of",
    at: shows.goesOn | shows.genitive,
    when: ({ prose, start, after }) => isEponym(prose, after) || isEponymOf(prose, start),
    says: "doubt",
  },
  { by: "a person's name", when: ({ prose, start, year, name }) => isPersonal(prose, start, year, name), says: "form" },
  {
    by: "a family that has a place in it, by whom it is so",
    at: shows.spaced,
    when: ({ single, prose, name, start }) => single && isHolder(prose, name, start),
    says: (about) => {
      const isPlaceName = isPlace(about.words.at(-1) as string) && !isInstitution(about.words);
      return !isPlaceName && isOnTheirWord(about) ? "form" : "doubt";
    },
  },
  {
    by: "a name as of a thing",
    at: shows.spaced,
    when: ({ name, words }) => !isInstitution(words) && isThingly(name, words),
    says: "library",
  },
  { by: "what was founded", at: shows.goesOn, when: ({ prose, after }) => isFounded(prose, after), says: "library" },
  // What only somebody who writes is or has.
  { by: "what becomes of works", at: shows.goesOn, when: ({ prose, after }) => isCited(prose, after), says: "form" },
  { by: "what is thought of it", at: shows.goesOn, when: ({ prose, after }) => isJudged(prose, after), says: "form" },
  { by: "whether it is right", at: shows.being, when: ({ prose, start, after }) => isJudgedFirst(prose, start, after), says: "doubt" },
  {
    by: "a thought that it does something with",
    at: shows.goesOn,
    when: ({ prose, start, after }) => isOfThought(prose, after) && placeBefore(prose, start) !== "library",
    says: "doubt",
  },
  {
    by: "the present tense",
    at: shows.goesOn | shows.comma,
    when: ({ prose, name, words, start, after }) =>
      !(isInstitution(words) || articled.test(name) || hasArticle(prose, start)) &&
      isToldNow(prose, after) &&
      placeBefore(prose, start) !== "library",
    says: "doubt",
  },
  { by: "a date of works", at: shows.odd, when: ({ prose, year, after }) => isDatedAsWork(prose, year, after), says: "form" },
  {
    by: "a work or thought",
    at: shows.genitive | shows.preposition | shows.being | shows.afterColon,
    when: ({ prose, start }) => isOfWork(prose, start),
    says: "form",
  },
  {
    by: "what is said by it or in it",
    at: shows.preposition | shows.telling,
    when: ({ prose, start }) => isSaidIn(prose, start),
    says: "form",
  },
  { by: "those who write", when: ({ prose, start }) => isAmongScholars(prose, start), says: "form" },
  { by: "whom those who write follow", at: shows.comma, when: ({ prose, start, after }) => isFollowed(prose, start, after), says: "form" },
  {
    by: "what those who write go on from",
    at: shows.comma,
    when: ({ prose, start, after }) => isTakenUp(prose, start, after),
    says: "doubt",
  },
  { by: "somebody", when: ({ prose, after }) => isSomebody(prose, after), says: "form" },
  {
    by: "somebody, who may be another",
    when: ({ prose, words, start, after }) => isHisOrHers(prose, after) && (words.length > 1 || !isShown(placeBefore(prose, start))),
    says: ({ prose, start }) => (placeBefore(prose, start) === "library" ? "library" : "doubt"),
  },
  {
    by: "several years",
    at: shows.more,
    when: ({ prose, words, start, year }) => words.length === 1 && isOfSeveralYears(prose, start, year),
    says: ({ prose, start, year }) => evidenceOfSeveral(prose, start, year),
  },
  {
    by: "for whom it is so, between commas",
    at: shows.comma,
    when: ({ prose, start, after }) =>
      prose.charAt(after) === "," && /,\s(?:for|para|pour)\s$/u.test(prose.slice(Math.max(0, start - 8), start)),
    says: "doubt",
  },
  { by: "a year said before", when: ({ prose, start, year }) => isSaidBefore(prose, start, year), says: "form" },
  { by: "on whose word it is", at: shows.spaced, when: isOnTheirWord, says: "form" },
  {
    by: "who is asked",
    at: shows.spaced,
    when: ({ prose, words, start, after }) => words.length > 1 && isAttributed(prose, { start, end: after }),
    says: "doubt",
  },
  { by: "a column of sources", when: ({ prose, start }) => isInSources(prose, start), says: "doubt" },
  { by: "another year said before", when: ({ prose, start }) => isToldOfYear(prose, start), says: "doubt" },
];

/** A name with an article, as things have one: `Le Concorde`, `The Great Wave`. */
const articled = /^(?:(?:The|El|Le|Les|Los) |L['’])\p{Lu}/u;
