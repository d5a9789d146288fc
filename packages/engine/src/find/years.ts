import { isDash, isDigit, isLetter, isSpace, isWord, OPAQUE, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** A year as a citation may print it. */
export interface Year extends Span {
  /** `2004`, `1781/1998` of a reprint, or `n.d.`, `forthcoming`, as printed. */
  readonly text: string;
  /** `a` of `2004a`, else null. */
  readonly suffix: string | null;
}

const undated = [
  "n.d.",
  "n. d.",
  "s.f.",
  "s. f.",
  "s.d.",
  "s. d.",
  "forthcoming",
  "in press",
  "under review",
  "submitted",
  "en prensa",
  "de próxima aparición",
  "à paraître",
  "sous presse",
];

/** What a year may be, so that most of a text is passed over at the speed of the regular expression engine. */
const candidates = new RegExp(`\\d{4}|${undated.map((word) => word.replaceAll(".", "\\.")).join("|")}`, "gi");

/** Every year from 1500 to 2099 between two offsets that could end a citation, and the words that stand for one. */
export function findYears(prose: string, start: number, end: number): readonly Year[] {
  const years: Year[] = [];
  const within = prose.slice(0, end);
  candidates.lastIndex = start;
  for (let found = candidates.exec(within); found !== null; found = candidates.exec(within)) {
    const { 0: text, index: at } = found;
    if (isDigit(prose.charCodeAt(at))) {
      const year = yearAt(prose, at);
      if (year) years.push(year, ...furtherLetters(prose, year));
    } else if (!isWord(prose.charCodeAt(at - 1)) && !isLetter(prose.charCodeAt(at + text.length))) {
      years.push({ start: at, end: at + text.length, text, suffix: null });
    }
  }
  return years;
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
  if ("./#$€£-–".includes(prose.charAt(at - 1)) && at > 0 && !isSpace(before)) return null;
  let end = reprintEnd(prose, at);
  let suffix: string | null = null;
  const letter = prose.charAt(end);
  if (letter >= "a" && letter <= "z" && !isWord(prose.charCodeAt(end + 1))) {
    suffix = letter;
    end += 1;
  }
  if (isWord(prose.charCodeAt(end)) || isRange(prose, end)) return null;
  return { start: at, end, text: prose.slice(at, suffix === null ? end : end - 1), suffix };
}

/** `b` of `1898a/b` and `1898a, b`: the same year once more. */
function furtherLetters(prose: string, { end, text, suffix }: Year): readonly Year[] {
  if (suffix === null) return [];
  const years: Year[] = [];
  for (let at = end; ; ) {
    const mark = /^(?:\/|,\s?|\s?&\s?)([b-z])(?![\p{L}\p{N}.'’])/u.exec(prose.slice(at, at + 6));
    if (mark === null) return years;
    at += mark[0].length;
    years.push({ start: at - 1, end: at, text, suffix: mark[1] as string });
  }
}

/** End of a year with that of a reprint after it, `1781/1998`, else of the year. Years in a row, as `2004/2005`, are a span. */
function reprintEnd(prose: string, at: number): number {
  if (prose.charCodeAt(at + 4) !== 0x2f) return at + 4;
  const [first, second] = [Number(prose.slice(at, at + 4)), Number(prose.slice(at + 5, at + 9))];
  return second > first + 1 && second < 2100 && digitsEnd(prose, at + 5) === at + 9 ? at + 9 : at + 4;
}

/** Whether the year goes on as a span of years or a number: `2001-2006`, `1993–2001`, `2,004`, `2004.5`, `2004/05`. */
function isRange(prose: string, end: number): boolean {
  let at = end;
  while (prose.charCodeAt(at) === SKIP || prose.charCodeAt(at) === 0x20) at += 1;
  const unit = prose.charCodeAt(at);
  const joins = isDash(unit) || unit === 0x2f || ((unit === 0x2e || unit === 0x25) && at === end);
  if (!joins) return false;
  at += 1;
  while (prose.charCodeAt(at) === 0x20 || isDash(prose.charCodeAt(at))) at += 1;
  return isDigit(prose.charCodeAt(at)) || unit === 0x25;
}
