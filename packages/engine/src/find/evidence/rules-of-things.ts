import { isInstitution } from "../../words/institutions.ts";
import { isPlace } from "../../words/places.ts";
import { verbsOfReport } from "../../words/verbs.ts";
import { isAcronym } from "../acronym.ts";
import { isOfCourt } from "../court-case.ts";
import { isOrdinary } from "../ordinary-name.ts";
import { isNumbered, isThing } from "../thing.ts";
import { isAgreedAt } from "./agreed-at.ts";
import { isAttributed } from "./attributed.ts";
import { isBesideThing } from "./beside-thing.ts";
import { type BeforeBracket, says } from "./bracketed.ts";
import { isHeadOfColumn } from "./column.ts";
import { isMaker, isOwned } from "./dated-thing.ts";
import { isDefinite } from "./definite.ts";
import { isOfTurn } from "./eponym.ts";
import { isInOffice } from "./in-office.ts";
import { withoutOf } from "./italian-noun.ts";
import { endsTitle, isInItalics, isTitleOfSomebody } from "./italic-title.ts";
import { isCount, isMeasured } from "./measure.ts";
import { possessorBefore } from "./of-somebody.ts";
import { isOfWork } from "./of-work.ts";
import { hasArticle, isCounted, isOneOf } from "./one-of-several.ts";
import { evidenceOfOrdinary } from "./ordinary.ts";
import { isOwnWork } from "./own-work.ts";
import { isWonAt, placeBefore } from "./place-before.ts";
import { isOneOfKind } from "./row-of-kind.ts";
import type { Rule } from "./rule.ts";
import { isSaid } from "./said.ts";
import { shows } from "./shows.ts";
import { isSource } from "./source-acronym.ts";
import { isStudiedAt } from "./studied-at.ts";
import { isBesideQuoted, isTitledInSentence } from "./titled-in-sentence.ts";
import { isCited, isToldOf } from "./what-becomes.ts";
import { isWhere } from "./where.ts";
import { isCalled, isOfOeuvre, isOwnArt, isToldAsArt, isWorkOfArt } from "./work-of-art.ts";
import { isYearly } from "./yearly-name.ts";

/** What a name before a bracket is told to be by its own words, and by what is around it: mostly a thing with its date. These are asked before verbs. */
export const rulesOfThings: readonly Rule<BeforeBracket>[] = [
  // What a name is by its own words, whatever stands around it.
  {
    by: "words of a thing",
    at: shows.spaced,
    when: ({ names }) => names.some((one) => one.includes(" ") && isThing(one)),
    says: "library",
  },
  {
    by: "a court's case",
    at: shows.spaced | shows.afterDot | shows.odd | shows.telling,
    when: ({ names, prose, start, after }) => isOfCourt(names, prose, start, after),
    says: "library",
  },
  { by: "the head of a column", at: shows.gap, when: ({ prose, start, after }) => isHeadOfColumn(prose, start, after), says: "library" },
  { by: "a measure", at: shows.more, when: ({ prose, year }) => isMeasured(prose, year.end), says: "library" },
  { by: "a count", at: shows.more, when: ({ prose, year, names }) => isCount(prose, year.end, names.every(isPlace)), says: "library" },
  { by: "an everyday word", when: ({ single, authors, name }) => single && !authors.etAl && isOrdinary(name), says: evidenceOfOrdinary },
  {
    by: "a thing after an article",
    when: ({ names, prose, start }) => names.every(isThing) && hasArticle(prose, start),
    says: "library",
  },
  {
    by: "whose work is on it",
    at: shows.genitive | shows.preposition | shows.article,
    when: ({ single, prose, start }) => single && possessorBefore(prose, start) !== null,
    says: "doubt",
  },
  // What only citations have.
  {
    by: "pages or a letter",
    when: ({ prose, names, paged, year, start, after }) =>
      (paged && !(names.every(isPlace) && shares.test(prose.slice(year.end, year.end + 8))) && !isOfLaw(prose, start, year.end)) ||
      year.suffix !== null ||
      pagesNext.test(prose.slice(after, after + 8)),
    // A country may write, `Canada (2004a)`, or be written of in a work whose author stands before: `Lind’s study of Chile (2004a)`.
    says: ({ names, paged }) => (!paged && names.every(isPlace) ? "doubt" : "form"),
  },
  // Somebody or something that is told of by what it is.
  {
    by: "an office, or those who write",
    at: shows.self | shows.spaced | shows.afterDot | shows.afterColon | shows.telling | shows.genitive | shows.preposition | shows.article,
    when: ({ single, prose, name, start }) => single && (isInOffice(prose, name, start) || isOwnWork(prose, name, start)),
    says: (about) => (says(about) ? "elsewhere" : "library"),
  },
  {
    by: "where it was agreed on",
    at: shows.genitive | shows.article | shows.afterColon,
    when: ({ single, authors, prose, start }) => single && !authors.etAl && isAgreedAt(prose, start),
    says: "library",
  },
  {
    by: "where somebody studied",
    at: shows.school,
    when: (about) => about.single && isStudiedAt(about.prose, about.words, about.start) && !says(about),
    says: "library",
  },
  { by: "a number", at: shows.numbered, when: ({ name }) => isNumbered(name), says: "library" },
  {
    by: "a number in words before it",
    at: shows.telling,
    when: ({ single, prose, start }) => single && isCounted(prose, start),
    says: "library",
  },
  {
    by: "an indefinite article",
    at: shows.article,
    when: ({ single, prose, words, start, after }) => single && isOneOf(prose, words, start, after),
    says: "library",
  },
  {
    by: "a kind of art before it",
    at:
      shows.telling | shows.capital | shows.likening | shows.being | shows.article | shows.preposition | shows.genitive | shows.conjunction,
    when: (about) => (about.single || !says(about)) && (isWorkOfArt(about.prose, about.start) || isOfOeuvre(about.prose, about.start)),
    says: "library",
  },
  {
    by: "what it is told to be, or called",
    at: shows.comma | shows.afterComma | shows.capital | shows.telling,
    when: (about) => {
      const { single, authors, words, prose, start, after } = about;
      if (!single || authors.etAl) return false;
      if (words.length === 1) return isOwnArt(prose, start, after) && !says(about);
      return isToldAsArt(prose, start, after) || (!isInstitution(words) && isCalled(prose, start, after));
    },
    says: "library",
  },
  {
    by: "the end of a title in italics",
    at: shows.italic,
    when: ({ prose, start, year }) => endsTitle(prose, start, year.start),
    says: "library",
  },
  {
    by: "italics",
    at: shows.italic,
    when: ({ single, authors, name, prose, start, year }) =>
      single && !authors.etAl && /[ -]/.test(name) && isInItalics(prose, start, year.start),
    says: "library",
  },
  {
    by: "a title in italics and whose it is",
    at: shows.italic,
    when: ({ single, authors, prose, year, after }) => single && !authors.etAl && isTitleOfSomebody(prose, year.start, after),
    says: "library",
  },
  // An acronym may be an institution's, which writes, or a treaty's, of which others do.
  { by: "acronyms", when: ({ names }) => names.every(isAcronym), says: (about) => (isSource(about) ? "doubt" : "library") },
  { by: "a word that a year tells apart", at: shows.yearly, when: ({ single, name }) => single && isYearly(name), says: "library" },
  {
    by: "what comes before or after it",
    at: shows.dash,
    when: ({ prose, start }) => prose.charCodeAt(start - 1) === DASH && !/\s/.test(prose.charAt(start - 2)),
    says: ({ prose, names, after }) => (isOfTurn(prose, after) && !names.every(isPlace) ? "doubt" : "library"),
  },
  // What the verb tells: things sink, authors argue; of countries newspapers say that they do.
  {
    by: "where it was won",
    at: shows.preposition,
    when: ({ authors, prose, start }) => authors.possessive && isWonAt(prose, start),
    says: "library",
  },
  { by: "what becomes of things", at: shows.goesOn | shows.comma, when: ({ prose, after }) => isToldOf(prose, after), says: "library" },
  {
    by: "a thing beside it",
    at: shows.brackets,
    when: ({ single, prose, start, after }) =>
      single && isBesideThing(prose, start, after) && !isOfWork(prose, start) && !isAttributed(prose, { start, end: after }),
    says: "library",
  },
  {
    by: "places",
    when: ({ names }) => names.every((one) => isPlace(withoutOf(one)) || isAcronym(one)),
    says: (about) =>
      (says(about) || isCited(about.prose, about.after)) &&
      !isWhere(about.prose, about.start) &&
      placeBefore(about.prose, about.start) !== "library"
        ? "doubt"
        : "library",
  },
  { by: "the definite article", at: shows.article, when: isDefinite, says: "library" },
  {
    by: "whose it is",
    at: shows.possessive,
    when: ({ single, words, prose, start }) => single && words.length > 1 && isOwned(prose, start),
    says: "library",
  },
  {
    by: "who made it",
    at: shows.spaced | shows.genitive | shows.preposition,
    when: ({ name, words, prose, start, after }) =>
      (name.includes("s ") && made.test(name) && !isInstitution(words) && !isSaid(prose, after, verbsOfReport)) || isMaker(prose, start),
    says: "library",
  },
  {
    by: "those who win or play, or things of a kind",
    at: shows.afterComma | shows.afterColon | shows.afterClose | shows.likening | shows.being | shows.conjunction | shows.article,
    when: ({ prose, start, after }) => isOneOfKind(prose, start, after),
    says: "library",
  },
  {
    by: "what it won or whom it pleases, a title in quotes beside it",
    at: shows.spaced | shows.capital | shows.brackets | shows.italic,
    when: (about) => {
      const { single, authors, words, prose, start } = about;
      if (!single || authors.etAl || isInstitution(words)) return false;
      return isTitledInSentence(prose, words, start) || (isBesideQuoted(prose, start) && !says(about));
    },
    says: "library",
  },
];

const DASH = 0x2d;

/** A name with whose it is: `Lind’s Marea`. */
const made = /\p{L}['’]s \p{Lu}/u;

/** What is counted in a place, where another has pages: `Ohio (2012: 70.5)`. */
const shares = /^: ?\d{1,3}[.,]\d/;

/** The article of a treaty or a law, which a thing's name stands before: `le protocole de Tarn (2010 : article 6)`. */
function isOfLaw(prose: string, start: number, yearEnd: number): boolean {
  return articleNext.test(prose.slice(yearEnd, yearEnd + 16)) && placeBefore(prose, start) === "library";
}

const articleNext = /^\s?[,:]\s?(?:arts?\.|articles?|art[íi]culos?|artigos?)(?!\p{L})/iu;

/** Pages that stand outside the bracket: `Lind (2004), p. 12`. */
const pagesNext = /^,? (?:pp?|págs?|ch|chap|cap|S)\. ?\d/u;
