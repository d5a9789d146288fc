import { isDigit, isLetter, isSpace, SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { laws } from "../words/laws.ts";
import { neverAuthors } from "../words/never-authors.ts";
import { isPlace } from "../words/places.ts";
import { isWrittenWork } from "../words/works.ts";
import { withPagesAfterDate, wordsAroundDate } from "./around-date.ts";
import type { Authors } from "./authors.ts";
import { authorsBefore } from "./authors-before.ts";
import { opensBracket } from "./before-year.ts";
import { isCase } from "./court-case.ts";
import { customOf } from "./custom.ts";
import { asDashed, hasDash } from "./dashed-names.ts";
import { isAddressed } from "./evidence/addressed.ts";
import { evidenceOfDay } from "./evidence/day-of-paper.ts";
import { citedIn } from "./evidence/in-group.ts";
import { isMeasured } from "./evidence/measure.ts";
import { isOfNext } from "./evidence/of-somebody.ts";
import { isWhere } from "./evidence/where.ts";
import { groupItem } from "./group-item.ts";
import { collapsedItem, detachedItem, type Item, type Placed, proseItem } from "./item.ts";
import { isShown } from "./mention.ts";
import { dateBefore, isDate } from "./newspaper.ts";
import { plainItem } from "./plain-item.ts";
import { tailOf } from "./tail.ts";
import { isLaw, isThing } from "./thing.ts";
import { titleBefore } from "./title.ts";
import { tokenize } from "./tokens.ts";
import { asWhole } from "./whole-group.ts";
import { withoutTopic } from "./without-topic.ts";
import { workStart } from "./work-start.ts";
import { yearFirstItem } from "./year-first-item.ts";
import type { Year } from "./years.ts";

/** How far before a year its authors may begin. */
const REACH = 240;
/** How far a year may stand from its bracket, or from the year before, for words between that only join them. */
const MOST_BETWEEN = 64;

/** What stands between a year and a further one of the same authors. */
const further =
  /^[,;&/–-]*\s?(?:and|y|et|e|(?:[ií]dem|id\.|ders\.|eadem),?|(?:(?:but|and)\s)?see(?:\salso)?|cf\.|voir(?:\saussi)?|véase(?:\stambién)?|ver(?:\stambién)?)?$/u;
const same = /^([,;]\s)(?:[ií]dem|id\.|ders\.|eadem)/u;

/**
 * Reads the years of one bracket as items: `(see Pape 1997; Drezner 1999, 2003)`, `Keohane (1983, 1984)`. Where the
 * first year opens the bracket, its authors stand in the prose before.
 */
export function readGroup(prose: string, bracket: Span, years: readonly Year[], floor: number): readonly Placed[] {
  return asWhole(prose, bracket, itemsOf(prose, bracket, years, floor));
}

function itemsOf(prose: string, bracket: Span, years: readonly Year[], floor: number): readonly Placed[] {
  const found: Placed[] = [];
  const limit = bracket.end - 1;
  let from = bracket.start + 1;
  let group: Span = bracket;
  let before: Item | null = null;
  for (const year of years) {
    const words = wordsBetween(prose, from, year.start);
    const opens: boolean = words !== null && before === null && from === bracket.start + 1 && opensBracket(words);
    let item: Item | null;
    if (opens) {
      item = narrative(prose, bracket, year, floor);
      if (item) group = { start: item.start, end: bracket.end };
      else if (!year.old)
        item =
          yearFirstItem(prose, year, limit) ??
          dateInBrackets(prose, bracket, year) ??
          (followsWords(prose, bracket, floor) ? detachedItem(prose, year, limit) : null);
    } else if (words !== null && before !== null && further.test(words)) {
      item = year.old ? null : furtherItem(prose, from, year, before, limit);
    } else {
      item = partItem(prose, from, year, limit);
      if (item && year.old && before && isShown(before.needs)) item = { ...item, needs: "doubt" };
      if (item === null && words !== null && from === bracket.start + 1) {
        item = datedItem(prose, bracket, year, floor, words);
        if (item) group = { start: item.start, end: bracket.end };
      }
    }
    if (item === null) {
      if (opens && !(year.old || year.span)) return found;
      continue;
    }
    found.push({ item, group });
    before = item;
    from = item.end;
  }
  return found;
}

/** What stands between two offsets, where it may be words that only join; null where it is longer than those are. */
function wordsBetween(prose: string, from: number, to: number): string | null {
  if (from === to) return "";
  return to - from > MOST_BETWEEN ? null : visible(prose.slice(from, to)).trim();
}

/** A further year of the same authors, with a word that says so: `1984` of `Keohane 1983, 1984`, `idem, 1984` of `Keohane 1983; idem, 1984`. */
function furtherItem(prose: string, from: number, year: Year, before: Item, limit: number): Item | null {
  const item = (isYearFirst(prose, before) ? yearFirstItem(prose, year, limit) : null) ?? collapsedItem(prose, year, before, limit);
  const [, gap] = same.exec(prose.slice(from, year.start)) ?? [];
  return item && gap !== undefined ? { ...item, start: from + gap.length } : item;
}

/** An item by the words between the work before and its year; what may name something that nobody lists, only a library tells. */
function partItem(prose: string, from: number, year: Year, limit: number): Item | null {
  const start = workStart(prose, Math.max(from, year.start - REACH), year.start);
  const item = plainItem(prose, start, year, limit) ?? groupItem(prose, start, year, limit);
  if (item !== null && isMeasured(prose, item.end)) return { ...item, needs: "library" };
  if (item === null || !mayBeCustom(prose, item)) return item;
  // Of an interview that another quotes, the other is cited.
  if (citedIn.test(prose.slice(start, item.start))) return item;
  const [part = ""] = prose.slice(start, item.end + 40).split(";", 1);
  return customOf(part) === null ? item : { ...item, needs: "library" };
}

/** An item of a group whose date has square brackets of its own, after a title or name that goes on in lower case: `(Rules of the harbour [n.d.])`. */
function dateInBrackets(prose: string, bracket: Span, year: Year): Item | null {
  if (prose.charCodeAt(bracket.start) !== 0x5b || visible(prose.slice(year.end, Math.min(bracket.end - 1, year.end + 4))) !== "")
    return null;
  const start = wordsAroundDate(prose, bracket.start);
  const item = start === null ? null : groupItem(prose, start, year, year.end);
  return item && withPagesAfterDate(prose, bracket, item);
}

/** A newspaper in the sentence with nothing but its day in brackets: `El Faro (3 de mayo de 2011)`. */
function datedItem(prose: string, bracket: Span, year: Year, floor: number, words: string): Item | null {
  if (!/^(?:\d|\p{L}{3,10}\.? \d)/u.test(words)) return null;
  const tokens = tokenize(prose, bracket.start + 1, year.start);
  const item = isDate(tokens) ? narrative(prose, bracket, year, floor) : null;
  return item && { ...item, form: "newspaper", date: dateBefore(tokens, year.text), needs: evidenceOfDay(prose, item, bracket) };
}

/** Whether an item has its year before its author, as those after it then have. */
function isYearFirst(prose: string, { form, start }: Item): boolean {
  return form === "parenthetical" && isDigit(prose.charCodeAt(start));
}

/** Whether the words of a group may name something that nobody lists, as `Hansard, 4 May 2004` does, rather than an author. */
function mayBeCustom(prose: string, { form, needs, prefix, authors, start, end }: Item): boolean {
  if (needs === "elsewhere" || needs === "told") return false;
  if (form === "newspaper" || needs !== "form" || prefix !== null || authors.some(isThing) || authors.every(isInitials)) return true;
  return authors.some(isLaw) || (!isYearAt(prose, start + (authors[0]?.length ?? 0)) && beginsWithNumber(prose, start, end));
}

/** Whether the first digits between two offsets are two or three, only letters, dots and blanks before them: `INTERFET 99`. */
function beginsWithNumber(prose: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (isLetter(prose.charCodeAt(at)) || prose.charCodeAt(at) === 0x2e || prose.charCodeAt(at) === 0x20)) at += 1;
  const first = at;
  while (at < end && isDigit(prose.charCodeAt(at))) at += 1;
  return at - first === 2 || at - first === 3;
}

/** Whether four digits follow an offset, a comma and a blank between. */
function isYearAt(prose: string, from: number): boolean {
  let at = from;
  if (prose.charCodeAt(at) === 0x2c) at += 1;
  if (isSpace(prose.charCodeAt(at))) at += 1;
  for (const end = at + 4; at < end; at += 1) if (!isDigit(prose.charCodeAt(at))) return false;
  return true;
}

/** Initials alone are no author but a series of laws: `L.C. 1992, ch. 37`. */
function isInitials(name: string): boolean {
  return /^(?:\p{Lu}\.\s?){2,5}$/u.test(name);
}

/** Whether a round bracket follows something said, and not a number or a month that its year would go with. */
function followsWords(prose: string, bracket: Span, floor: number): boolean {
  const before = visible(prose.slice(Math.max(floor, bracket.start - 24), bracket.start));
  if (prose.charCodeAt(bracket.start) !== 0x28 || before.trim() === "") return false;
  const word = /([\p{L}\p{N}]+)[\s.]*$/u.exec(before)?.[1] ?? "";
  if (laws.has(word.toLowerCase())) return false;
  return !/^\d/.test(word) && (!neverAuthors.has(word.toLowerCase()) || isWrittenWork(word));
}

const endsInitials = /,\s\p{Lu}\.$/u;

/** Whether the words before a bracket with pages are a title in italics, whose author is named next: `In *Exit, Voice* (1970: 33), Lind says`. Papers have an article. */
function isTitle(prose: string, bracket: Span, year: Year, { names }: Authors): boolean {
  if (prose.charCodeAt(bracket.start - 2) !== SKIP || /^(?:The|El|L[aeo]s?|Il|O|Die|Der) /.test(names[0] as string)) return false;
  return tailOf(prose, year, bracket.end - 1).locator !== null && isOfNext(prose, year.start, bracket.end - 1, true);
}

/** A court's case in quotes right before a bracket, as the author that it stands for: `“Lind v. Board of Lakes” (1999)`. */
function caseInQuotes(prose: string, at: number, floor: number): Authors | null {
  const title = titleBefore(prose, at, floor);
  if (title === null || !isCase(title.text)) return null;
  return { start: title.start, end: title.end, names: [title.text], etAl: false, possessive: false, first: 0 };
}

/** How many units a comma and the blanks after it are that stand right before an offset. */
function commaBefore(prose: string, at: number, floor: number): number {
  const least = Math.max(floor, at - 4);
  let end = at;
  while (end > least && isSpace(prose.charCodeAt(end - 1))) end -= 1;
  return end > least && prose.charCodeAt(end - 1) === 0x2c ? at - end + 1 : 0;
}

/** Whether a year and its pages stand after where something is, so that who wrote it is named before: `as Lind found in Lagos (2011: 44)`. */
function isPagedInPlace(prose: string, { names, etAl, start }: Authors, year: Year, bracket: Span): boolean {
  if (etAl || names.length > 1 || !isPlace(names[0] as string) || !isWhere(prose, start)) return false;
  return tailOf(prose, year, bracket.end - 1).locator !== null;
}

function narrative(prose: string, bracket: Span, year: Year, floor: number): Item | null {
  // A year in a bracket of its own, `Lind ([1898])`, `Lind ((1998))`, stands before the outer one.
  const start = prose.charAt(bracket.start - 1) === "(" ? bracket.start - 1 : bracket.start;
  const comma = commaBefore(prose, start, floor);
  const named = authorsBefore(prose, start - comma, floor, bracket);
  if (named !== null && isPagedInPlace(prose, named, year, bracket)) return null;
  const authors = named === null ? caseInQuotes(prose, start, floor) : withoutTopic(prose, named, bracket.end);
  if (authors && (isAddressed(prose, authors, year.end) || isTitle(prose, bracket, year, authors))) return null;
  const read = authors && proseItem(prose, authors, year, bracket.end - 1, true);
  const item = read && read.authors.length > 1 && hasDash(prose, authors.start, authors.end) ? asDashed(read) : read;
  // After a comma the bracket may go with anything, `in Paris, (1994)`, but for *et al.* and initials; less so after several names.
  if (item === null || comma === 0 || item.etAl || endsInitials.test(prose.slice(start - comma - 4, start - comma))) return item;
  return { ...item, needs: isShown(item.needs) && (item.locator !== null || item.authors.length > 1) ? "doubt" : "library" };
}
