import type { Syntax } from "../mask/syntax.ts";
import { type Brackets, matchBrackets } from "../text/brackets.ts";
import { isDigit, isLetter } from "../text/characters.ts";
import { goesBack, readBare } from "./bare-citation.ts";
import { bracketsAround } from "./brackets-around.ts";
import { standsElsewhere, type Unlisted } from "./elsewhere.ts";
import { readGroup } from "./groups.ts";
import { readAgain } from "./ibid.ts";
import { alikeInRow, inRow, lookBack } from "./in-row.ts";
import type { Placed } from "./item.ts";
import { findKeys, mayHaveKeys } from "./keys.ts";
import { type CitationMention, mentionOf } from "./mention.ts";
import { openYears } from "./open-years.ts";
import { isOfOtherEdition } from "./other-edition.ts";
import { findMarks, type Year } from "./years.ts";

/**
 * Every citation that the writing shows, in order and never overlapping. Finding never guesses which work is meant:
 * what could be ordinary prose is marked `needs: "library"` and left for resolution to keep or drop.
 *
 * @param text the document as written
 * @param prose its mask, of the same length
 */
export function findCitations(text: string, prose: string, syntax: Syntax): readonly CitationMention[] {
  const brackets = matchBrackets(prose);
  const years = findMarks(prose, brackets).filter(({ start }) => !isOfOtherEdition(prose, start));
  const keyed = mayHaveKeys(prose, syntax);
  if (years.length === 0 && !keyed) return [];
  const found = keyed ? [...findKeys(text, prose, syntax, brackets)] : [];
  const open: CitationMention[] = [];
  for (const { item, group } of findAuthorDates(prose, years, brackets)) {
    const into = item.needs === "title" ? open : found;
    into.push(mentionOf(item, text.slice(item.start, item.end), group));
  }
  const mentions = placed(prose, disjoint(found.sort(inOrder)));
  return open.length === 0 ? mentions : between(open, mentions);
}

function inOrder(a: CitationMention, b: CitationMention): number {
  return a.start - b.start || b.end - a.end;
}

/** Puts years that may follow a title among the citations, but for those that stand in one. */
function between(open: CitationMention[], mentions: readonly CitationMention[]): readonly CitationMention[] {
  let next = 0;
  const apart = disjoint(open.sort(inOrder)).filter(({ start, end }) => {
    while (next < mentions.length && (mentions[next] as CitationMention).end <= start) next += 1;
    return next === mentions.length || end <= (mentions[next] as CitationMention).start;
  });
  return [...mentions, ...apart].sort(inOrder);
}

/** Marks the citations that no list is to have, a row of years with its last: `Lister 1867, 1870, as cited in`. */
function placed(prose: string, mentions: CitationMention[]): readonly CitationMention[] {
  let row: Unlisted | null = null;
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at] as CitationMention;
    const needs: Unlisted | null = mention.needs === "library" ? null : (row ?? standsElsewhere(prose, mention.end, mention.prefix));
    row = mention.form === "collapsed-year" ? needs : null;
    if (needs) mentions[at] = { ...mention, needs };
  }
  return mentions;
}

function findAuthorDates(prose: string, years: readonly Year[], brackets: Brackets): readonly Placed[] {
  const found: Placed[] = [];
  const open: Placed[] = [];
  const around = bracketsAround(years, brackets);
  const blocks = stretches(prose);
  let block = 0;
  let before: Placed | null = null;
  for (let at = 0; at < years.length; ) {
    const year = years[at] as Year;
    while (block + 1 < blocks.length && (blocks[block + 1] as number) <= year.start) block += 1;
    const bracket = around[at] ?? null;
    if (year.again) {
      const mention = readAgain(prose, year, bracket, blocks[block] as number);
      if (mention) found.push(mention);
      at += 1;
      continue;
    }
    if (bracket === null) {
      const limit = Math.min(blocks[block + 1] ?? prose.length, year.end + 80);
      before = isDigit(prose.charCodeAt(year.start)) ? readBare(prose, year, blocks[block] as number, limit, before) : null;
      if (before) {
        found.push(before);
        showBack(prose, found);
      }
      at += 1;
      continue;
    }
    let next = at;
    while (next < years.length && !years[next]?.again && around[next] === bracket) next += 1;
    const within = years.slice(at, next);
    const group = readGroup(prose, bracket, within, blocks[block] as number);
    if (group.length < within.length) open.push(...openYears(prose, bracket, within, group));
    const [first, ...more] = group;
    if (first) {
      const placed = inRow(prose, found.at(-1), first);
      lookBack(prose, found, first);
      found.push(placed, ...alikeInRow(placed, more));
    }
    before = first?.item.form === "narrative" ? (found.at(-1) as Placed) : null;
    at = next;
  }
  return [...found, ...open];
}

/** Lets the last of a row of bare citations show what those before it are. */
function showBack(prose: string, found: Placed[]): void {
  for (let at = found.length - 1; at > 0; at -= 1) {
    const before = found[at - 1] as Placed;
    const shown = found[at] as Placed;
    if (!goesBack(prose, before, shown)) return;
    found[at - 1] = { ...before, item: { ...before.item, needs: shown.item.needs } };
  }
}

/** Where the stretches between blank lines begin, and those after headings: no citation reaches over either. */
function stretches(prose: string): readonly number[] {
  const starts = [0];
  let line = 0;
  for (let newline = prose.indexOf("\n"); newline >= 0; newline = prose.indexOf("\n", newline + 1)) {
    let next = newline + 1;
    while (isLineBlank(prose.charCodeAt(next))) next += 1;
    if (prose.charCodeAt(next) === 0x0a) starts.push(next + 1);
    else if (endsHeading(prose, line, newline)) starts.push(newline + 1);
    line = newline + 1;
  }
  return starts;
}

/** A heading as masked: with the signs of Markdown, AsciiDoc and Typst, in a command of LaTeX; and what underlines one. */
const heading = /^(?:#{1,6}[ \t]|={1,6}[ \t]|\u0001{5,}[^\u0001]+\u0001+$|([=~^"'*+_\0\u0001-])\1{2,}[ \t\r]*$)/;

/** Whether a line is a heading or underlines one. Most lines begin with a letter, and are none. */
function endsHeading(prose: string, line: number, newline: number): boolean {
  return !isLetter(prose.charCodeAt(line)) && heading.test(prose.slice(line, newline));
}

function isLineBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d;
}

function disjoint(mentions: readonly CitationMention[]): CitationMention[] {
  let end = 0;
  return mentions.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
