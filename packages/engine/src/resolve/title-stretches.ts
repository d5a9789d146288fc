import { wordsAroundDate } from "../find/around-date.ts";
import { isDate } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";
import { isCapital, isDigit, isSpace, SKIP } from "../text/characters.ts";
import { latePattern } from "../text/late-pattern.ts";
import type { Span } from "../text/span.ts";
import { forExample, signals } from "../words/leading-words.ts";
import { anyOf } from "../words/word-set.ts";

/** How far before its year a title may begin. */
const REACH = 480;

/**
 * The stretches before a year of a group that may be a title: what is set off as one, all that stands there, and that without
 * the words that lead into it, or from its first capital on, or from the work before on.
 *
 * @param bracket where the bracket opens
 * @param year where the year begins
 * @param floor where the citation before ends
 */
export function titleStretches(prose: string, bracket: number, year: number, floor: number): readonly Span[] {
  const from = partStart(prose, bracket, year);
  const end = trimmedEnd(prose, from, year);
  const all = trimmedStart(prose, from, end);
  const [led = ""] = leading().exec(prose.slice(all, Math.min(end, all + MOST_LEADING))) ?? [];
  const after = trimmedStart(prose, all + led.length, end);
  const starts = [all, after, capitalAfter(prose, after, end), floor > from ? trimmedStart(prose, floor, end) : end];
  const marked = markedBefore(prose, from, year);
  const found = [...new Set(starts)].filter((start) => start < end).map((start) => ({ start, end }));
  return marked === null ? found : [marked, ...found];
}

/** How far words that lead into a title may reach. */
const MOST_LEADING = 40;
const leading = latePattern(
  () => new RegExp(`^(?:(?:${anyOf(signals)}\\.?|${forExample}|also|también|aussi|também|and|y|et|e|&),? )+`, "iu"),
);

/** Whether words do nothing but lead into what stands after them: `see also`. */
export function isLeading(words: string): boolean {
  return leading().exec(`${words} `)?.[0].length === words.length + 1;
}

/** Where the words of one work begin in its group: after the last semicolon, or where the group does. */
function partStart(prose: string, bracket: number, year: number): number {
  const from = Math.max(wordsAroundDate(prose, bracket) ?? bracket + 1, year - REACH);
  return from + prose.slice(from, year).lastIndexOf(";") + 1;
}

/** Where the first word with a capital or of digits begins. */
function capitalAfter(prose: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const unit = prose.charCodeAt(at);
    if (isCapital(unit) || isDigit(unit)) return at;
  }
  return end;
}

/** What closes a stretch that is set off, by what opens it. */
const closing: Readonly<Record<string, string>> = { "“": "”", "«": "»", '"': '"', "‘": "’", "„": "“”", "\u0001": "\u0001" };

/** The stretch in quotation marks or emphasis before a year, with nothing but a day between. */
function markedBefore(prose: string, from: number, year: number): Span | null {
  const words = prose.slice(from, year);
  const open = words.search(/[“«"‘„\u0001]/u);
  if (open < 0) return null;
  const closes = closing[words.charAt(open)] as string;
  let close = words.length - 1;
  while (close > open && !closes.includes(words.charAt(close))) close -= 1;
  if (close === open) return null;
  const between = /^[\s,.\u0001]*$/u.test(words.slice(close + 1)) || isDate(tokenize(prose, from + close + 1, year));
  const end = trimmedEnd(prose, from + open, from + close);
  const start = trimmedStart(prose, from + open, end);
  return between && start < end ? { start, end } : null;
}

const marks = '“”«»"‘„,;:[';

function trimmedStart(prose: string, from: number, end: number): number {
  let at = from;
  while (at < end && isMark(prose, at)) at += 1;
  return at;
}

/** Stops stay, since three of them say that a title is cut short. */
function trimmedEnd(prose: string, from: number, to: number): number {
  let at = to;
  while (at > from && (isMark(prose, at - 1) || prose.charAt(at - 1) === "’")) at -= 1;
  return at;
}

function isMark(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at);
  return unit === SKIP || isSpace(unit) || marks.includes(prose.charAt(at));
}
