import type { Brackets } from "../text/brackets.ts";
import { isDigit } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { dayAt, oldYearAt, yearAt } from "./year-at.ts";
import { again, instead, wordsAt } from "./year-in-words.ts";

/** A year as a citation may print it. */
export interface Year extends Span {
  /** `2004`, `1781/1998` of a reprint, or `n.d.`, `forthcoming`, as printed. */
  readonly text: string;
  /** `a` of `2004a`, else null. */
  readonly suffix: string | null;
  /** Whether it is no year but a word that points to a work cited before: `ibid.` */
  readonly again?: boolean;
  /** Whether it is one before 1500, which may well be a number: `Khaldun 1377`. */
  readonly old?: boolean;
  /** Whether it is a span of years, `2010–2012`, as of a yearbook; mostly it is a term of office, a life or a war. */
  readonly span?: boolean;
  /** The day that it is part of, in EDTF: `2004-10-02`, as logs and releases have one, too. */
  readonly date?: string;
}

/**
 * An expression for some words, whose last stop may stand outside their markup: `*Ibid*.`. Before a plain letter `\b` lets most of
 * a text be passed over at a glance; it knows no other letters.
 */
function expressionOf(listed: readonly string[], besides = ""): RegExp {
  const either = (some: readonly string[]): string =>
    some.map((word) => word.replaceAll(".", "\\u0001{0,4}\\.").replaceAll(" ", "[\\s\\u0001]{1,3}")).join("|");
  const isPlain = (word: string): boolean => /^[a-z]/.test(word);
  return new RegExp(`${besides}\\b(?:${either(listed.filter(isPlain))})|${either(listed.filter((word) => !isPlain(word)))}`, "gi");
}

const yearOrWords = expressionOf(instead, "\\d{4}|");
const wordsOnly = expressionOf(instead);
const yearOrAgain = expressionOf(again, "\\d{4}|");
/** Letters without which no text points to a work cited before. Asking for them first costs less than asking for the words. */
const hint =
  /\b(?:[eE]b(?:d[.\u0001]|enda)|[iI](?:[bB][.\u0001iIíÍ]|[dD](?:[.\u0001]|[eE][mM]))|[cC][iI][tT]\b)|[íÍ](?:d|bid)|[uU][pP][rR][aA]/;
const digits = /(?:1\d|20)\d\d/g;

/** Every year from 1500 to 2099 between two offsets that could end a citation, and the words that stand for one. */
export function findYears(prose: string, start: number, end: number): readonly Year[] {
  return readMarks(prose, yearOrWords, start, end, yearAt).filter(({ span }) => !span);
}

/** The years of a text, the words that stand for one in brackets, where alone they end a citation, and those that point to a work cited before. */
export function findMarks(prose: string, brackets: Brackets): readonly Year[] {
  const years = yearsAlone(prose) ?? readMarks(prose, yearOrAgain, 0, prose.length, anyYearAt);
  const words: Year[] = [];
  let end = 0;
  for (const [open, close] of brackets) {
    if (open < end) continue;
    end = close;
    words.push(...readMarks(prose, wordsOnly, open, close, anyYearAt));
  }
  return words.length === 0 ? years : [...years, ...words].sort((a, b) => a.start - b.start);
}

/** The years of a text that points to no work cited before; null for one that may. */
function yearsAlone(prose: string): readonly Year[] | null {
  if (hint.test(prose)) return null;
  const years: Year[] = [];
  digits.lastIndex = 0;
  while (digits.test(prose)) {
    const year = anyYearAt(prose, digits.lastIndex - 4);
    if (year) years.push(year, ...furtherLetters(prose, year));
    if (year?.date !== undefined) digits.lastIndex = year.end;
  }
  return years;
}

function anyYearAt(prose: string, at: number): Year | null {
  return yearAt(prose, at) ?? dayAt(prose, at) ?? oldYearAt(prose, at);
}

function readMarks(prose: string, marks: RegExp, start: number, end: number, readYear: typeof yearAt): readonly Year[] {
  const years: Year[] = [];
  const within = prose.slice(0, end);
  marks.lastIndex = start;
  for (let found = marks.exec(within); found !== null; found = marks.exec(within)) {
    const at = found.index;
    const year = isDigit(prose.charCodeAt(at)) ? readYear(prose, at) : wordsAt(prose, at, found[0]);
    if (year) years.push(year, ...furtherLetters(prose, year));
    if (year?.date !== undefined) marks.lastIndex = year.end;
  }
  return years;
}

/** `b` of `1898a/b`, `1898a, b` and `1898a-b`: the same year once more, also after LaTeX's `\,`. */
function furtherLetters(prose: string, { end, text, suffix }: Year): readonly Year[] {
  if (suffix === null) return [];
  const years: Year[] = [];
  for (let at = end; ; ) {
    const mark = /^(?:[/–-]|,\u0001?\s?|\s?&\s?|,?\s(?:and|y|et|e)\s)([b-z])(?![\p{L}\p{N}.'’])/u.exec(prose.slice(at, at + 8));
    if (mark === null) return years;
    at += mark[0].length;
    years.push({ start: at - 1, end: at, text, suffix: mark[1] as string });
  }
}
