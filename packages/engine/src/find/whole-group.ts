import type { Span } from "../text/span.ts";
import { contestants, honored } from "../words/going-and-winning.ts";
import { isInstitution } from "../words/institutions.ts";
import { isPlace } from "../words/places.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfScholars } from "./evidence/among-scholars.ts";
import { isAuthorOfSpecies } from "./evidence/author-of-species.ts";
import { areLives, isBirth } from "./evidence/lives.ts";
import { isCounting } from "./evidence/measure.ts";
import { isInRowOfTitles } from "./evidence/row-of-titles.ts";
import { isToldOfThing } from "./evidence/thing-before-group.ts";
import { isOfThings } from "./evidence/things-of-group.ts";
import { type Item, isBare, type Placed } from "./item.ts";
import { isKindOfThings } from "./kind-of-things.ts";
import { type Evidence, isShown } from "./mention.ts";

/** How far before a bracket it may be said how many things it names. */
const REACH = 80;

const numerals: ReadonlyMap<string, number> = new Map(
  ["two dos deux duas dois", "three tres trois três", "four cuatro quatre quatro", "five cinco cinq", "six seis"].flatMap((words, at) =>
    words.split(" ").map((word) => [word, at + 2] as const),
  ),
);
/** How many, and of what it is told up to the bracket. */
const counted = new RegExp(`(?<!\\p{L})(${[...numerals.keys()].join("|")})\\s([^.!?;:()]{3,})\\s$`, "iu");
/** A number in words: an expression that knows no classes of letters costs little. */
const counting = new RegExp(`(?:${[...numerals.keys()].join("|")})\\s`, "i");
const things = /^(?:\p{L}+\s)?(\p{L}{3,}?)(ies|es|s)$/iu;
/** What is older is found only where a library has it. */
const OLD = 1500;

/** Months that are families beside others that are cited: `(Avril 2004; Tan 2005)`. */
const families = wordSet("Avril Abril Mars Marzo May April June August");
/** What was done, by its verb. */
const past =
  "(?:did|had|have|won|took|ran|rode|swam|set|broke|led|lost|kept|got|held|beat|came|made|went|ont|han|hicieron|\\p{L}{2,}(?:ed|ron|èrent))";
/** So many of those who win or play, of whom it is told what they did: `two riders did the double`. */
const competing = new RegExp(`^(?:\\p{L}+\\s)?(?:${honored}|${contestants})(?:(?:\\s\\p{L}+){0,6}?\\s${past}(?:\\s[^,]*)?)?$`, "iu");

/**
 * The works of a group in the light of the whole: as many as there are things or winners before the bracket are these, with their dates,
 * `three towns (Tarn 2004, Heron 2008, Lark 2011)`; what stands in a row with a place is dated by one, `(Oslo 1993, Tarn 2001)`; names that
 * only commas part, or beside a year of old, are works where the text cites something else; what may be a month or a place is an author's beside another.
 */
export function asWhole(prose: string, bracket: Span, found: readonly Placed[]): readonly Placed[] {
  if (found.length === 0) return found;
  const unsure = !found.some(isSure);
  if (
    areLives(prose, bracket, found) ||
    isBirth(prose, bracket, found) ||
    isAuthorOfSpecies(prose, bracket, found) ||
    isToldOfThing(prose, bracket, found) ||
    isCounting(prose.slice(bracket.start, bracket.end)) ||
    (unsure && (isOfThings(prose, bracket, found) || isInRowOfTitles(prose, bracket)))
  )
    return found.map((placed) => needing(placed, "library"));
  const needs = unsure ? needsOfRow(prose, bracket, found) : null;
  if (needs !== null) return found.map((placed) => (placed.item.needs === "form" && isBare(placed.item) ? needing(placed, needs) : placed));
  if (!found.some(({ item }) => isShown(item.needs))) return found;
  const isFamily = (placed: Placed, at: number): boolean => isMonth(placed) || (isOfPlace(placed) && isBesideCited(prose, found, at));
  return found.some(isFamily) ? found.map((placed, at) => (isFamily(placed, at) ? needing(placed, "doubt") : placed)) : found;
}

/** Whether a semicolon parts one from a citation before or after it: `(Lind 1969; Berlin 1962)`. */
function isBesideCited(prose: string, found: readonly Placed[], at: number): boolean {
  const { start, end } = (found[at] as Placed).item;
  const [before, after] = [found[at - 1]?.item, found[at + 1]?.item];
  return (
    (before !== undefined && isShown(before.needs) && parted.test(prose.slice(before.end, start))) ||
    (after !== undefined && isShown(after.needs) && parted.test(prose.slice(end, after.start)))
  );
}

const parted = /^;\s$/;

/** What it takes for bare names of a row to count, none of which is a citation for certain; null where the row tells nothing of them. */
function needsOfRow(prose: string, bracket: Span, found: readonly Placed[]): Evidence | null {
  const number = found.filter(({ item }) => item.form !== "collapsed-year").length;
  if (number < 2) return null;
  if (areThings(prose, bracket, number)) return "library";
  if (areListed(prose, found) && isOfScholars(prose, bracket.start) && !found.some(isOfPlace)) return null;
  if (areListed(prose, found)) return found.some(isOfPlace) ? "library" : "place";
  return found.some(isOld) ? "place" : null;
}

/** Whether it is a place and its year, as of a meeting. */
function isOfPlace({ item }: Placed): boolean {
  return item.needs === "library" && isBare(item) && item.authors.every(isPlace);
}

/** Whether a year is so old that only a library tells whether it is a work's. */
function isOld({ item }: Placed): boolean {
  return item.needs === "library" && isBare(item) && Number(item.year) < OLD;
}

/** Whether nothing but commas stands between names that have none before their years, as in a row of meetings: `Oslo 1993, Taba 2001`. */
function areListed(prose: string, found: readonly Placed[]): boolean {
  return found.every(({ item }, at) => {
    const next = found[at + 1]?.item;
    if (item.authors.some((name) => isInstitution(name.split(" ")))) return false;
    const joined = next === undefined || /^,?\s(?:(?:and|y|e|et)\s)?$/u.test(prose.slice(item.end, next.start));
    return joined && !prose.slice(item.start, item.end).includes(",");
  });
}

function isMonth({ item }: Placed): boolean {
  return families.has(item.authors[0] ?? "") && isBare(item);
}

function needing(placed: Placed, needs: Item["needs"]): Placed {
  return { ...placed, item: { ...placed.item, needs } };
}

/** Whether one is a citation for certain, as no town has co-authors or pages: then so are those beside it. */
function isSure({ item: { authors, etAl, locator, suffix } }: Placed): boolean {
  return etAl || authors.length > 1 || locator !== null || suffix !== null;
}

/** Whether so many things of a kind are told of right before the bracket. */
function areThings(prose: string, bracket: Span, number: number): boolean {
  const before = prose.slice(Math.max(0, bracket.start - REACH), bracket.start);
  const [, count = "", told = ""] = (counting.test(before) ? counted.exec(before) : null) ?? [];
  if (numerals.get(count.toLowerCase()) !== number) return false;
  const [, stem, end] = things.exec(told) ?? [];
  return (stem !== undefined && end !== undefined && isKindOfThings(stem, end)) || competing.test(told);
}
