import { isSmallLetter, isSpace, visible } from "../text/characters.ts";
import { wordBefore } from "../text/words.ts";
import { months } from "../words/dates.ts";
import { isPlace } from "../words/places.ts";
import { verbsOfOne } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";
import type { Authors } from "./authors.ts";
import { authorsBefore, wordStart } from "./authors-before.ts";
import { mayWrite } from "./evidence/bare.ts";
import { isBetweenDashes } from "./evidence/between-dashes.ts";
import { isAfterSources } from "./evidence/column.ts";
import { isLedTo } from "./evidence/led-to.ts";
import { isPointedTo } from "./evidence/pointed.ts";
import { isSaid } from "./evidence/said.ts";
import { collapsedItem, type Item, type Placed, proseItem } from "./item.ts";
import { type Evidence, isShown } from "./mention.ts";
import { newspaperBefore } from "./newspaper.ts";
import { newspaperItem } from "./newspaper-item.ts";
import { goesOnTo, tailOf } from "./tail.ts";
import { tokenize } from "./tokens.ts";
import type { Year } from "./years.ts";

/** The year of a first edition before that of a reprint: `Bondi [1941] 1983`. */
const original = /^\[\d{4}\]\s$/;
const ORIGINAL = "[1941] ".length;

/** So many blanks part columns, and no year from its author. */
const FAR = 8;

/**
 * A year in running prose with its author right before it: `Bondi 2004: 86`; after a comma where several are named, or where the
 * year before is such a one, too: `Bondi 2004: 86, 2005: 3`, and where a word points to it: `cf. Bondi, 2004`;
 * else only a library tells, `as Bondi, 2004 found`.
 */
export function readBare(prose: string, year: Year, floor: number, limit: number, before: Placed | null): Placed | null {
  if (
    before !== null &&
    /^(?:[,;]|[,;]?\s(?:and|y|et|e))\s$/u.test(prose.slice(before.item.end, Math.min(year.start, before.item.end + 8)))
  ) {
    const further = collapsedItem(prose, year, before.item, limit);
    return further && { item: further, group: { start: further.start, end: further.end } };
  }
  if (followsSmallWord(prose, year.start) || isInWord(prose, year.end)) return null;
  const comma = /,(?:\s|\s?\n[ \t]{0,4})$/.exec(prose.slice(Math.max(floor, year.start - FAR), year.start))?.[0].length ?? 0;
  const reprint = original.test(prose.slice(Math.max(floor, year.start - ORIGINAL), year.start)) ? ORIGINAL : 0;
  const named = authorsBefore(prose, year.start - comma - reprint, floor, null);
  const authors = named && withoutFrom(prose, named, year, limit);
  if (authors === null) return datedBare(prose, year, floor, limit);
  // What stands so far from its name stands in a column of its own.
  if (year.start - authors.end > FAR && prose.slice(authors.end, year.start).trim() === "") return null;
  const several = authors.etAl || authors.names.length > 1;
  const found = proseItem(prose, authors, year, limit, false);
  const dashed = found !== null && found.locator !== null && followsDash(prose, found.start);
  const pointed =
    dashed ||
    (found?.locator != null && before !== null && /^\s?;\s$/u.test(prose.slice(before.item.end, found.start))) ||
    (found !== null &&
      (isBetweenDashes(prose, found.start, found.end) ||
        isAfterSources(prose, found.start) ||
        ((found.locator !== null || found.authors.every(mayWrite)) && isPointedTo(prose, found.start)) ||
        isLedTo(prose, found.start, found.end, several)));
  const shown =
    found && (dashed || (reprint > 0 && found.authors.every(mayWrite))) && found.needs === "library"
      ? { ...found, needs: "doubt" as const }
      : found;
  const isSaidThere = found !== null && found.locator !== null && isSaid(prose, found.end, verbsOfOne);
  const read = shown && comma > 0 && !several && !pointed && !isSaidThere ? { ...shown, needs: "library" as const } : shown;
  if (found && before && followsPlace(prose, before.item, found))
    return { item: { ...found, needs: "library" }, group: { start: found.start, end: found.end } };
  const item = read && before ? { ...read, needs: afterAnother(prose, before.item, read) } : read;
  return item && { item, group: { start: item.start, end: item.end } };
}

/** Authors without the `De` of a sentence that goes from one work on to another: `De Bondi 1962 à Welland 2001, …`. */
function withoutFrom(prose: string, authors: Authors, year: Year, limit: number): Authors {
  const [name = ""] = authors.names;
  if (!name.startsWith("De ") || authors.names.length > 1 || !goesOnTo(prose, tailOf(prose, year, limit))) return authors;
  return { ...authors, start: authors.start + "De ".length, names: [name.slice("De ".length)] };
}

/** Words that end no name, as most years in prose have one before them: `in 2004`, `desde 2004`. None of dates. */
const ends = wordSet(
  "in of the since by from to until till before after during for on at and or than as with between " +
    "en el la los las desde hasta entre para por con sin sobre tras y o dans du des les le depuis avant après pour par sur et ou à au aux em no na até",
);
const LONGEST_END = 7;

function followsSmallWord(prose: string, year: number): boolean {
  if (!isSpace(prose.charCodeAt(year - 1))) return false;
  const least = Math.max(0, year - 2 - LONGEST_END);
  let start = year - 1;
  while (start > least && isSmallLetter(prose.charCodeAt(start - 1))) start -= 1;
  return start > least && isSpace(prose.charCodeAt(start - 1)) && ends.has(prose.slice(start, year - 1));
}

/** Whether a year is part of a word: `2017-compatible`. */
function isInWord(prose: string, end: number): boolean {
  return prose.charCodeAt(end) === 0x2d && isSmallLetter(prose.charCodeAt(end + 1));
}

/** How far before a year the name of a newspaper may begin, and how far its month. */
const [PAPER, MONTH] = [72, 14];

/** A newspaper with its day in prose, `La Voz, 12 de noviembre de 2012, lo contó`: only a library tells it from other names with a day. */
function datedBare(prose: string, year: Year, floor: number, limit: number): Placed | null {
  const word = wordBefore(prose, year.start, MONTH).toLowerCase();
  // `October 2, 2005`, `12 de noviembre de 2012`, `12 November 2012`
  if (word === "" ? !/\d,\s$/.test(prose.slice(year.start - 3, year.start)) : !(/^del?$/.test(word) || months.has(word))) return null;
  const paper = newspaperBefore(tokenize(prose, wordStart(prose, Math.max(floor, year.start - PAPER)), year.start), year.text);
  if (paper === null) return null;
  const item: Item = { ...newspaperItem(prose, paper, tailOf(prose, year, limit)), needs: "library" };
  return { item, group: { start: item.start, end: item.end } };
}

/** Whether a dash begins the line before an author, or follows what is quoted, as under a motto: `— Lind, 2004, p. 5`, `“Ice melts.” — Lind 2004, 5`. */
function followsDash(prose: string, start: number): boolean {
  return /(?:(?:^|\n)[\s\u0001]*[—–―-]{1,2}|[”»"]\s?[—―])[\s\u0001]*$/.test(prose.slice(Math.max(0, start - 8), start));
}

/** Whether one name without pages stands in a row with a place and its year, as where games or meetings do: `Calgary 1988 and Tarnby 1994`. */
function followsPlace(prose: string, before: Item, { start, authors, etAl, locator, suffix, needs }: Item): boolean {
  if (before.needs !== "library" || !before.authors.every(isPlace) || needs === "library") return false;
  const bare = authors.length === 1 && !etAl && locator === null && suffix === null;
  return bare && start - before.end < APART && joining.test(prose.slice(before.end, start));
}

/** How far apart two bare citations of a row may stand. */
const APART = 48;

/** What shows a bare citation that stands in a row with the one before, as that one shows what it is: `See Welland 2004; Stein 1983`, `Welland (2004); Stein 1983`. */
function afterAnother(prose: string, before: Item, item: Item): Evidence {
  const gap = item.start - before.end;
  if (item.needs !== "library" || gap < 2) return item.needs;
  if (gap > APART) return item.authors.every(mayWrite) ? alsoIn(prose, before, item) : item.needs;
  const words = visible(prose.slice(before.end, item.start));
  // Two that only a semicolon parts are works, as in the notes of a sentence: `On the young, Stein 1983; Welland 2004.`
  if (parted.test(words) && opensRow(prose, before) && item.authors.every(mayWrite)) return "doubt";
  if (joining.test(words)) return before.needs;
  if (!item.authors.every(mayWrite))
    return item.authors.every(isAcronym) && before.authors.every(isAcronym) ? alsoIn(prose, before, item) : item.needs;
  if (/^\),\s$/.test(words)) return before.needs;
  if (against.test(words)) return before.needs;
  // What is so set beside it is a work, and shows that the one before is.
  if (other.test(words)) return before.needs === "chance" ? "doubt" : before.needs;
  if (besides.test(words) && isShown(before.needs) && item.authors.length > 1) return "doubt";
  if (onTopic.test(words)) return before.needs;
  if (onMore.test(words) && isShown(before.needs) && /^(?:[.;)]|\s*$)/.test(prose.slice(item.end, item.end + 2))) return "doubt";
  if (!aside.test(words) || /^\s\p{L}/u.test(prose.slice(item.end, item.end + 2))) return alsoIn(prose, before, item);
  return isShown(before.needs) ? "doubt" : before.needs;
}

/** How far apart two may stand in a sentence. */
const SENTENCE = 160;

/** What shows one after a preposition in the sentence of another that is surely cited, where no noun follows: `in Stein (1983: 4), and the rest is in Welland 2004.` */
function alsoIn(prose: string, before: Item, item: Item): Evidence {
  const shown = before.needs === "form" || (before.needs === "doubt" && item.authors.length > 1);
  if (!shown || item.start - before.end > SENTENCE) return item.needs;
  const words = visible(prose.slice(before.end, item.start));
  return sameSentence.test(words) && clauseEnd.test(prose.slice(item.end, item.end + 8)) ? "doubt" : item.needs;
}

const sameSentence = /^[^.!?\n]*\s(?:in|by|from|to|with|en|por|de|con|dans|chez|par|avec|em|com)\s$/u;
const clauseEnd = /^(?:[.,;)]|\s(?:is|was|are|were|does|do|did|has|had|es|fue|est|était)\s|$)/u;

const parted = /^\s?;\s$/;

/** Whether a row of works may begin with a bare citation: after a comma or a stop, where after a colon winners and years are told as well. */
function opensRow(prose: string, { start, needs, authors }: Item): boolean {
  return needs === "library" && authors.every(mayWrite) && /(?:^|[,.]\s)$/.test(prose.slice(Math.max(0, start - 2), start));
}

const joining =
  /^(?:(?:\)|\s)?;|,|(?:,|\)|\),)?\s(?:and|y|e|et|or|o|ou|und|sowie|as well as|así como|ainsi que|bem como|but not|pero no|mais pas)|,?\s(?:then|luego|después|puis)|;\s(?:and|also|y|et|véase|vid\.|voir))\s$/u;
/** Before another with words of its own between commas: `Stein (1983) and, more recently, Welland 2004`. */
const aside =
  /^\)?(?:\s?;|,)?\s(?:(?:and|but|also|y|pero|et|mais|e|mas),?\s)?(?!(?:in(?!\s(?:the\ssame|contrast|particular|turn|\p{Ll}+ment|opposition|reply|response|part|addition|support|detail))|by|since|until|en (?!contra)|em|dans)\s)(?:\p{Ll}{2,}(?:\s\p{Ll}+){0,3}|à\sl['’]inverse|(?:for|on|against|para|sobre|pour|sur)\s[\p{L} ]{1,32}),\s(?:in\s)?$/u;
/** Before another that says something else: `Stein 1983; for a dissenting view, Welland 2004`. */
const other = /^\)?;\s(?:for|on|against|para|sobre|pour|sur|contre)\s[\p{Ll}’' ]{1,32},\s$/u;
/** Before more of the same: `Stein 1983, and more fully Welland and Tan 2004`. */
const besides =
  /^\)?[,;]?\s(?:and|y|et)\s(?:(?:more|most|más|plus)\s)?(?:\p{Ll}+ly|\p{Ll}+mente|\p{Ll}+ment|later|earlier|also|también|aussi)\s$/u;
/** Between one on something and one on another thing: `See Stein 1983 for the cities, Welland 2004 for the lakes`. */
const onTopic = /^\)?\s(?:for|on|para|sobre|pour|sur)\s[\p{Ll}’' -]{2,32},\s(?:(?:and|y|et)\s)?$/u;
/** The same without a comma, where the sentence ends with the year: `See Stein 1983, and for the trade in fuel Welland 2004.` */
const onMore = /^\)?(?:[,;]\s(?:and|y|et)|;)\s(?:for|on|para|sobre|pour|sur)\s[\p{Ll}’' -]{1,40}\s$/u;
/** Between two that are set against each other: `Compare Welland 2004 with Stein 1983`. */
const against = /^\)?\s(?:with|to|con|avec)\s$/u;

/**
 * Whether a bare citation in doubt stands before one that shows what it is, in a row: `Stein 1983; Welland 2004: 5`, `Stein 1983 and
 * Welland 2004 argue`.
 */
export function goesBack(prose: string, before: Placed, { item }: Placed): boolean {
  const isBare = before.group.start === before.item.start && before.group.end === before.item.end;
  if (!isBare || before.item.needs !== "library" || item.needs === "library") return false;
  const words = prose.slice(before.item.end, Math.min(item.start, before.item.end + APART));
  if (/^\s?;\s(?:and\s|y\s|et\s)?$/u.test(words)) return item.needs === "form" || opensRow(prose, before.item);
  return /^,?\s(?:(?:and|y|e|et|und)(?:,\s\p{Ll}[\p{Ll}\s]{1,32},)?\s)?$/u.test(words) && before.item.authors.every(mayWrite);
}
