import type { Brackets } from "../text/brackets.ts";
import { isApostrophe, isCapital, isDigit, isLetter, isSpace, SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { neverAuthors } from "../words/never-authors.ts";
import { isAcronym } from "./acronym.ts";
import { type Authors, authorsAtEnd } from "./authors.ts";
import { opensBracket } from "./before-year.ts";
import { customOf } from "./custom.ts";
import { isPointedTo } from "./evidence/pointed.ts";
import { groupItem, yearFirstItem } from "./group-item.ts";
import { withoutInitials } from "./inverted.ts";
import { collapsedItem, detachedItem, type Item, proseItem } from "./item.ts";
import { lowerCaseAtEnd } from "./lower-case.ts";
import { dateBefore, isDate } from "./newspaper.ts";
import { ordinaryNameAtEnd } from "./ordinary-name.ts";
import { workStart } from "./segments.ts";
import { isThing } from "./thing.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Year } from "./years.ts";

/** How far before a year its authors may begin. */
const REACH = 240;
/** How far a year may stand from its bracket, or from the year before, for words between that only join them. */
const MOST_BETWEEN = 64;

/** So many blanks part columns, and no year from its author. */
const FAR = 8;

/** An item with the group it stands in. */
export interface Placed {
  readonly item: Item;
  readonly group: Span;
}

/**
 * Reads the years of one bracket as items: `(see Pape 1997; Drezner 1999, 2003)`, `Keohane (1983, 1984)`. Where the
 * first year opens the bracket, its authors stand in the prose before.
 */
export function readGroup(prose: string, bracket: Span, years: readonly Year[], floor: number): readonly Placed[] {
  const found: Placed[] = [];
  const limit = bracket.end - 1;
  let from = bracket.start + 1;
  let group: Span = bracket;
  let before: Item | null = null;
  for (const year of years) {
    const words = year.start - from > MOST_BETWEEN ? null : visible(prose.slice(from, year.start)).trim();
    const opens = words !== null && before === null && from === bracket.start + 1 && opensBracket(words);
    let item: Item | null;
    if (opens) {
      item = narrative(prose, bracket, year, floor);
      if (item) group = { start: item.start, end: bracket.end };
      else
        item =
          yearFirstItem(prose, year, limit) ??
          dateInBrackets(prose, bracket, year) ??
          (followsWords(prose, bracket, floor) ? detachedItem(prose, year, limit) : null);
    } else if (words !== null && before !== null && /^[,;&/–-]*\s?(?:and|y|et|e)?$/u.test(words)) {
      item = (isYearFirst(prose, before) ? yearFirstItem(prose, year, limit) : null) ?? collapsedItem(prose, year, before, limit);
    } else {
      const start = workStart(prose, Math.max(from, year.start - REACH), year.start);
      item = groupItem(prose, start, year, limit);
      if (
        item &&
        mayBeCustom(item) &&
        customOf(
          prose
            .slice(start, item.end + 40)
            .split(";", 1)
            .join(),
        ) !== null
      )
        item = { ...item, needs: "library" };
      if (item === null && words !== null && from === bracket.start + 1) {
        item = datedItem(prose, bracket, year, floor, words);
        if (item) group = { start: item.start, end: bracket.end };
      }
    }
    if (item === null) {
      if (opens && !year.span) return found;
      continue;
    }
    found.push({ item, group });
    before = item;
    from = item.end;
  }
  return found;
}

/** An item of a group whose date has square brackets of its own, after a title or name that goes on in lower case: `(Rules of the harbour [n.d.])`. */
function dateInBrackets(prose: string, bracket: Span, year: Year): Item | null {
  if (prose.charCodeAt(bracket.start) !== 0x5b || year.end !== bracket.end - 1) return null;
  const from = Math.max(0, bracket.start - REACH);
  const [words = ""] = /[(;][^();[\]\0]+$/u.exec(prose.slice(from, bracket.start)) ?? [];
  return words === "" ? null : groupItem(prose, bracket.start - words.length + 1, year, year.end);
}

/** A newspaper in the sentence with nothing but its day in brackets, `El Faro (3 de mayo de 2011)`: what else has a day, only a library tells. */
function datedItem(prose: string, bracket: Span, year: Year, floor: number, words: string): Item | null {
  if (!/^(?:\d|\p{L}{3,10}\.? \d)/u.test(words)) return null;
  const tokens = tokenize(prose, bracket.start + 1, year.start);
  const item = isDate(tokens) ? narrative(prose, bracket, year, floor) : null;
  return item && { ...item, form: "newspaper", date: dateBefore(tokens, year.text), needs: "library" };
}

/** Whether an item has its year before its author, as those after it then have. */
function isYearFirst(prose: string, { form, start }: Item): boolean {
  return form === "parenthetical" && isDigit(prose.charCodeAt(start));
}

/** Whether the words of a group may name something that nobody lists, as `Hansard, 4 May 2004` does, rather than an author. */
function mayBeCustom({ form, needs, prefix, authors }: Item): boolean {
  return needs !== "elsewhere" && (form === "newspaper" || needs !== "form" || prefix !== null || authors.some(isThing));
}

/** Whether a round bracket follows something said, and not a number or a month that its year would go with. */
function followsWords(prose: string, bracket: Span, floor: number): boolean {
  const before = visible(prose.slice(Math.max(floor, bracket.start - 24), bracket.start));
  if (prose.charCodeAt(bracket.start) !== 0x28 || before.trim() === "") return false;
  const word = /([\p{L}\p{N}]+)[\s.]*$/u.exec(before)?.[1] ?? "";
  return !/^\d/.test(word) && !neverAuthors.has(word.toLowerCase());
}

function narrative(prose: string, bracket: Span, year: Year, floor: number): Item | null {
  // A year in a bracket of its own, `Lind ([1898])`, `Lind ((1998))`, stands before the outer one.
  const start = prose.charAt(bracket.start - 1) === "(" ? bracket.start - 1 : bracket.start;
  const comma = /,\s*$/.exec(prose.slice(Math.max(floor, start - 4), start))?.[0].length ?? 0;
  const authors = authorsBefore(prose, start - comma, floor, bracket);
  const item = authors && proseItem(prose, authors, year, bracket.end - 1, true);
  // After a comma the bracket may go with anything: `in Paris, (1994)`.
  return item && comma > 0 ? { ...item, needs: "library" } : item;
}

/**
 * A year in running prose with its author right before it: `Bondi 2004: 86`; after a comma where several are named, or where the
 * year before is such a one, too: `Bondi 2004: 86, 2005: 3`, and where a word points to it and pages follow: `cf. Bondi, 2004, p. 3`;
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
  const comma = /,\s$/.test(prose.slice(Math.max(floor, year.start - 2), year.start)) ? 2 : 0;
  const authors = authorsBefore(prose, year.start - comma, floor, null);
  // What stands so far from its name stands in a column of its own.
  if (authors !== null && year.start - authors.end > FAR) return null;
  const several = authors !== null && (authors.etAl || authors.names.length > 1);
  const found = authors && proseItem(prose, authors, year, limit, false);
  const pointed = found !== null && found.locator !== null && (isPointedTo(prose, found.start) || followsDash(prose, found.start));
  const read = found && comma > 0 && !several && !pointed ? { ...found, needs: "library" as const } : found;
  const item = read && before && goesOn(prose, before.item, read) ? { ...read, needs: before.item.needs } : read;
  return item && { item, group: { start: item.start, end: item.end } };
}

/** Whether a dash begins the line before an author, as under a motto: `— Lind, 2004, p. 5`. */
function followsDash(prose: string, start: number): boolean {
  return /(?:^|\n)[\s\u0001]*[—–―-]{1,2}[\s\u0001]*$/.test(prose.slice(Math.max(0, start - 8), start));
}

/** Whether a bare citation stands in a row with the one before, which shows what it is: `See Welland 2004; Stein 1983`, `Welland (2004); Stein 1983`. */
function goesOn(prose: string, before: Item, item: Item): boolean {
  const gap = item.start - before.end;
  if (item.needs !== "library" || gap < 2 || gap > 12) return false;
  return /^(?:\)?;|,|(?:,|\)|\),)?\s(?:and|y|e|et|or|o|ou|und|sowie)|;\s(?:and|also|y|et|véase|vid\.|voir))\s$/u.test(
    prose.slice(before.end, item.start),
  );
}

/** Whether a bare citation in doubt stands before one that shows what it is, in a row: `Stein 1983; Welland 2004: 5`. */
export function goesBack(prose: string, before: Placed, { item }: Placed): boolean {
  const isBare = before.group.start === before.item.start && before.group.end === before.item.end;
  return (
    isBare &&
    before.item.needs === "library" &&
    item.needs === "form" &&
    /^\s?;\s(?:and\s|y\s|et\s)?$/u.test(prose.slice(before.item.end, Math.min(item.start, before.item.end + 9)))
  );
}

/** The authors that end right before `at`, only blanks and markup between; before a bracket also one whose name is an ordinary word. */
function authorsBefore(prose: string, at: number, floor: number, bracket: Span | null): Authors | null {
  let end = at;
  while (end > floor && (isSpace(prose.charCodeAt(end - 1)) || prose.charCodeAt(end - 1) === SKIP)) end -= 1;
  if (!endsName(prose.charCodeAt(end - 1))) return null;
  const all = tokenize(prose, reachBack(prose, end, Math.max(floor, end - REACH)), end);
  const printed = all.slice(0, all.length - bracketedLength(all));
  // `Lind, A. (2004). Ice.` is an entry of a list.
  const listed = bracket !== null && /^\.\s*\S/u.test(prose.slice(bracket.end, bracket.end + 4));
  const tokens = bracket === null || listed ? printed : withoutInitials(printed);
  const authors = authorsAtEnd(tokens, "running");
  const whole = lowerCaseAtEnd(tokens);
  if (whole === null) return authors ?? (bracket ? ordinaryNameAtEnd(tokens) : null);
  if (authors !== null && authors.first <= whole.first) return authors;
  return { ...whole, end: (tokens.at(-1) as Token).end, names: [whole.text], etAl: false, possessive: false };
}

/** Whether a name may end with this unit: a letter, the dot of *et al.* or *Jr.*, an apostrophe, a bracket after an acronym. */
function endsName(unit: number): boolean {
  return isLetter(unit) || unit === 0x2e || unit === 0x29 || unit === 0x2c || isApostrophe(unit);
}

/** How many tokens at the end give an institution's acronym in brackets or say who edits: `World Health Organization (WHO) (2020)`, `Lind (ed.) (1983)`. */
function bracketedLength(tokens: readonly Token[]): number {
  const open = tokens.findLastIndex(({ text }) => text === "(");
  const [short, ...more] = open < 0 || tokens.at(-1)?.text !== ")" ? [] : tokens.slice(open + 1, -1);
  if (short === undefined) return 0;
  const whole = [short, ...more].map(({ text }) => text).join("");
  return (more.length === 0 && isAcronym(short.text)) || editing.test(whole) ? more.length + 3 : 0;
}

/** What stands after those who edit a book, its dot a sign of its own where the word is rare. */
const editing = /^(?:[Ee]d(?:itor|it)?s?|[Éé]d(?:it)?s?|[Cc]o(?:ord|mp)s?|[Oo]rgs?|[Dd]irs?|[Hh]r?s?gg?)\.?$/u;

/** Where to begin looking for the names that end at `end`: after six words in a row without a capital no name goes on. */
function reachBack(prose: string, end: number, floor: number): number {
  let small = 0;
  let capital = false;
  for (let at = end - 1; at >= floor; at -= 1) {
    const unit = prose.charCodeAt(at);
    if (isCapital(unit)) capital = true;
    if (!isSpace(unit) || isSpace(prose.charCodeAt(at + 1))) continue;
    small = capital ? 0 : small + 1;
    if (small > 5) return at;
    capital = false;
  }
  return wordStart(prose, floor);
}

/** The first offset at or after `at` that does not cut a word. */
function wordStart(prose: string, at: number): number {
  let start = at;
  while (start > 0 && start < prose.length && !isSpace(prose.charCodeAt(start - 1))) start += 1;
  return start;
}

/** The innermost bracket around each year, so that one pass serves a whole block. */
export function bracketsOf(years: readonly Year[], brackets: Brackets): ReadonlyMap<Year, Span | null> {
  const opens = [...brackets];
  const around = new Map<Year, Span | null>();
  const stack: Span[] = [];
  let next = 0;
  for (const year of years) {
    for (; next < opens.length && (opens[next] as [number, number])[0] < year.start; next += 1) {
      const [start, close] = opens[next] as [number, number];
      while (stack.length > 0 && (stack.at(-1) as Span).end <= start) stack.pop();
      stack.push({ start, end: close + 1 });
    }
    while (stack.length > 0 && (stack.at(-1) as Span).end <= year.start) stack.pop();
    around.set(year, stack.at(-1) ?? null);
  }
  return around;
}
