import type { Brackets } from "../text/brackets.ts";
import { isDash, isDigit, isLetter, isSpace, isWord, OPAQUE, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { undated, unpublished } from "../words/year-words.ts";

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
}

/** Words with those in decomposed letters as well. */
function spelled(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.normalize("NFD") === word ? [word] : [word, word.normalize("NFD")]));
}

const instead = spelled([...undated, ...unpublished]);

/** Words that point to a work cited before and stand where a year does: `Ibid., p. 3`, `Lind, op. cit., p. 3`. */
const again = spelled(
  "ibidem|ibid.|ibid|ibídem|ibíd.|ibíd|íbidem|íbid.|íbid|id.|idem|ídem|ebd.|ebenda|op. cit.|ob. cit.|loc. cit.|art. cit.|op.cit.|loc.cit.|supra".split(
    "|",
  ),
);

/**
 * An expression for some words. Before a plain letter `\b` lets most of a text be passed over at a glance; it knows no other
 * letters.
 */
function anyOf(listed: readonly string[], besides = ""): RegExp {
  const either = (some: readonly string[]): string => some.map((word) => word.replaceAll(".", "\\.").replaceAll(" ", "\\s{1,3}")).join("|");
  const isPlain = (word: string): boolean => /^[a-z]/.test(word);
  return new RegExp(`${besides}\\b(?:${either(listed.filter(isPlain))})|${either(listed.filter((word) => !isPlain(word)))}`, "gi");
}

const yearOrWords = anyOf(instead, "\\d{4}|");
const wordsOnly = anyOf(instead);
const yearOrAgain = anyOf(again, "\\d{4}|");
/** Letters without which no text points to a work cited before. Asking for them first costs less than asking for the words. */
const hint = /\b(?:[eE]b(?:d\.|enda)|[iI](?:[bB][iIíÍ]|[dD](?:\.|[eE][mM])))|[íÍ](?:d|bid)|[cC][iI][tT]\.|[uU][pP][rR][aA]/;
const digits = /(?:1\d|20)\d\d/g;

/** Every year from 1500 to 2099 between two offsets that could end a citation, and the words that stand for one. */
export function findYears(prose: string, start: number, end: number): readonly Year[] {
  return read(prose, yearOrWords, start, end).filter(({ old, span }) => !(old || span));
}

/** The years of a text, the words that stand for one in brackets, where alone they end a citation, and those that point to a work cited before. */
export function findMarks(prose: string, brackets: Brackets): readonly Year[] {
  const years = yearsAlone(prose) ?? read(prose, yearOrAgain, 0, prose.length);
  const words: Year[] = [];
  let end = 0;
  for (const [open, close] of brackets) {
    if (open < end) continue;
    end = close;
    words.push(...read(prose, wordsOnly, open, close));
  }
  return words.length === 0 ? years : [...years, ...words].sort((a, b) => a.start - b.start);
}

/** The years of a text that points to no work cited before; null for one that may. */
function yearsAlone(prose: string): readonly Year[] | null {
  if (hint.test(prose)) return null;
  const years: Year[] = [];
  digits.lastIndex = 0;
  while (digits.test(prose)) {
    const at = digits.lastIndex - 4;
    const year = yearAt(prose, at) ?? oldYearAt(prose, at);
    if (year) years.push(year, ...furtherLetters(prose, year));
  }
  return years;
}

function read(prose: string, marks: RegExp, start: number, end: number): readonly Year[] {
  const years: Year[] = [];
  const within = prose.slice(0, end);
  marks.lastIndex = start;
  for (let found = marks.exec(within); found !== null; found = marks.exec(within)) {
    const at = found.index;
    const year = isDigit(prose.charCodeAt(at)) ? (yearAt(prose, at) ?? oldYearAt(prose, at)) : undatedAt(prose, at, found[0]);
    if (year) years.push(year, ...furtherLetters(prose, year));
  }
  return years;
}

/** A word for a year: `n.d.`, `n.d.-a`, `n.d.a`, `in press`, `in press-a`, `forthcoming a`; null before a year, which it only introduces. */
function undatedAt(prose: string, at: number, printed: string): Year | null {
  const end = at + printed.length;
  const text = printed.replace(/\s+/, " ");
  const letter = (text.endsWith(".") ? letterAfterDot : letterAfterWord).exec(prose.slice(end, end + 4));
  if (isWord(prose.charCodeAt(at - 1)) || (letter === null && isLetter(prose.charCodeAt(end)))) return null;
  // Before a year it says whose that is: `Lind 2004; idem, 2007`.
  if (/^[iíIÍ]d/.test(text) && /^,?\s\d{4}/.test(prose.slice(end, end + 6))) return null;
  if (again.includes(text.toLowerCase())) return { start: at, end, text, suffix: null, again: true };
  // `i.e.` and `O. J.` are no German.
  if (/^[io]\./i.test(text) && !/^(?:i\.\sE|o\.\sJ)/.test(text)) return null;
  if (/^,?\s\d{4}/.test(prose.slice(end, end + 6)) || areInitials(prose, text, end)) return null;
  // What is not published needs no year, but may have one: `Lind 2004, unpublished`.
  if (/^(?:unp|work|in[ée]dit)/i.test(text) && /\d[a-z]?,?\s{1,2}$/.test(prose.slice(Math.max(0, at - 4), at))) return null;
  return { start: at, end: end + (letter?.[0].length ?? 0), text, suffix: letter?.[1] ?? letter?.[2] ?? null };
}

const letterAfterDot = /^-?([a-z])(?![\p{L}\d]|\.[\p{L}\d])/u;
/** A blank before it, since one may stand there that is a word: `en prensa y`; so only the first few. */
const letterAfterWord = /^(?:-([a-z])|\s([a-d]))(?=\s?[;,)])/u;

/** Whether letters that stand for a year elsewhere are somebody's initials, in capitals before a name: `S. D. Lind`, `S. D., Lind`. */
function areInitials(prose: string, text: string, end: number): boolean {
  return text === text.toUpperCase() && /^,?\s{1,2}\p{Lu}/u.test(prose.slice(end, end + 4));
}

function digitsEnd(prose: string, at: number): number {
  let end = at + 1;
  while (isDigit(prose.charCodeAt(end))) end += 1;
  return end;
}

function yearAt(prose: string, at: number): Year | null {
  const before = prose.charCodeAt(at - 1);
  const century = prose.slice(at, at + 2);
  if (century < "15" || century > "20" || isWord(before) || before === OPAQUE) return null;
  const start = before === 0x2f ? oldYearStart(prose, at) : at;
  if (
    start === at &&
    "./#$€£-–".includes(prose.charAt(at - 1)) &&
    at > 0 &&
    !isSpace(before) &&
    !endsDay(prose, at) &&
    !endsOthers(prose, at)
  )
    return null;
  let end = reprintEnd(prose, at);
  let suffix: string | null = null;
  const letter = prose.charAt(end);
  if (/^(?:[a-z]|[A-E])$/.test(letter) && !isWord(prose.charCodeAt(end + 1))) {
    suffix = letter.toLowerCase();
    end += 1;
  }
  if (isWord(prose.charCodeAt(end))) return null;
  if (isRange(prose, end)) return end === at + 4 ? spanAt(prose, at) : null;
  const text = prose.slice(start, suffix === null ? end : end - 1);
  const guessed = prose.charAt(end) === "?" && /[\])]/.test(prose.charAt(end + 1));
  return { start, end: guessed ? end + 1 : end, text, suffix };
}

/** A year before 1500 that ends a bracket or one of its works right after a name: `(Khaldun 1377)`, `Khaldun (1377)`. */
function oldYearAt(prose: string, at: number): Year | null {
  if (!/^1[0-4]\d\d[);]/.test(prose.slice(at, at + 5)) || !/\p{L}(?:,?\s|\s\()$/u.test(prose.slice(Math.max(0, at - 3), at))) return null;
  return { start: at, end: at + 4, text: prose.slice(at, at + 4), suffix: null, old: true };
}

/** Where a year before 1500 begins that stands with a slash before that of its reprint: `1377/1958`, `350 BCE/1984`; else the reprint's. */
function oldYearStart(prose: string, at: number): number {
  const old =
    /(?<![\d/.,-])(?:\d{1,4}\s?(?:B\.?C\.?(?:E\.?)?|[ad]\. ?C\.|av\. J\.-C\.)|\d{2,4}\s?(?:C\.?E\.?|A\.?D\.?)|1[0-4]\d\d)\/$/u.exec(
      prose.slice(Math.max(0, at - 18), at),
    );
  return old === null || Number.parseInt(old[0], 10) >= 1500 ? at : at - old[0].length;
}

/**
 * A span of years that ends a bracket or one of its works, `2010–2012)`, or stands before pages, `1955–59, 8:23`, as the year that it
 * may be of a work; else null.
 */
function spanAt(prose: string, at: number): Year | null {
  const [text = "", from = "", whole, to = whole ?? ""] = spanned.exec(prose.slice(at, at + 18)) ?? [];
  return from.slice(-to.length) < to ? { start: at, end: at + text.length, text, suffix: null, span: true } : null;
}

const spanned = /^(\d{4})(?:[-–](\d{4})(?=[);])|[-–/](\d{4}|\d\d)(?=[,:] ?(?:pp?\. )?\d))/;

/** Whether *et al.* stands before a year without the blank: `Tan et al.2015`. */
function endsOthers(prose: string, at: number): boolean {
  return prose.charAt(at - 1) === "." && /\s[Aa]l\.$/.test(prose.slice(Math.max(0, at - 4), at));
}

/** Whether a day in numbers stands before a year: `4/10/2005`. */
function endsDay(prose: string, at: number): boolean {
  return /(?:^|[^\d/])\d{1,2}\/\d{1,2}\/$/.test(prose.slice(Math.max(0, at - 7), at));
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

/**
 * End of a year with that of a reprint after it, `1781/1998`, else of the year. Years in a row, as `2004/2005`, are a span, but
 * for those that stand as the year of a work does: `Lind, 2012/2013`, `Lind (2012/2013)`, also the same twice, `Lind, 2012/2012`.
 */
function reprintEnd(prose: string, at: number): number {
  if (prose.charCodeAt(at + 4) !== 0x2f) return at + 4;
  const [first, second] = [Number(prose.slice(at, at + 4)), Number(prose.slice(at + 5, at + 9))];
  const least = /[,(]\s?$/.test(prose.slice(Math.max(0, at - 2), at)) ? first : first + 2;
  return second >= least && second < 2100 && digitsEnd(prose, at + 5) === at + 9 ? at + 9 : at + 4;
}

/** Whether the year goes on as a span of years or a number: `2001-2006`, `1993–2001`, `2,004`, `2004.5`, `2004/05`; or is open, as of somebody alive: `1942- `. */
function isRange(prose: string, end: number): boolean {
  let at = end;
  while (prose.charCodeAt(at) === SKIP || prose.charCodeAt(at) === 0x20) at += 1;
  const unit = prose.charCodeAt(at);
  const joins = isDash(unit) || unit === 0x2f || ((unit === 0x2e || unit === 0x25) && at === end);
  if (!joins) return false;
  at += 1;
  while (unit !== 0x2e && (prose.charCodeAt(at) === 0x20 || isDash(prose.charCodeAt(at)))) at += 1;
  return isDigit(prose.charCodeAt(at)) || unit === 0x25 || (isDash(unit) && /[)\]]/.test(prose.charAt(at)));
}
