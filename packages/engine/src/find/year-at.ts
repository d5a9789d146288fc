import { isDash, isDigit, isSmallLetter, isSpace, isWord, OPAQUE, SKIP } from "../text/characters.ts";
import type { Year } from "./years.ts";

/** A year from 1500 to 2099 that begins at a digit, with its letter or the year of its reprint, or a span of years; null where the digits are another number’s. */
export function yearAt(prose: string, at: number): Year | null {
  const before = prose.charCodeAt(at - 1);
  const century = (prose.charCodeAt(at) - 0x30) * 10 + prose.charCodeAt(at + 1) - 0x30;
  if (century < 15 || century > 20 || isWord(before) || before === OPAQUE) return null;
  const start = before === 0x2f ? oldYearStart(prose, at) : at;
  if (
    start === at &&
    at > 0 &&
    !isSpace(before) &&
    "./#$€£-–".includes(prose.charAt(at - 1)) &&
    !endsDay(prose, at) &&
    !endsOthers(prose, at)
  )
    return null;
  let end = reprintEnd(prose, at);
  let suffix: string | null = null;
  if (isSuffix(prose.charCodeAt(end)) && !isWord(prose.charCodeAt(end + 1))) {
    suffix = prose.charAt(end).toLowerCase();
    end += 1;
  }
  if (isWord(prose.charCodeAt(end))) return null;
  if (isRange(prose, end)) return end === at + 4 ? spanAt(prose, at) : null;
  const text = prose.slice(start, suffix === null ? end : end - 1);
  const guessed = prose.charAt(end) === "?" && /[\])]/.test(prose.charAt(end + 1));
  return { start, end: guessed ? end + 1 : end, text, suffix };
}

/** Whether a unit may be the letter after a year. */
function isSuffix(unit: number): boolean {
  return isSmallLetter(unit) || (unit >= 0x41 && unit <= 0x45);
}

/** A year before 1500 that ends a bracket or one of its works right after a name: `(Khaldun 1377)`, `Khaldun (1377)`. */
export function oldYearAt(prose: string, at: number): Year | null {
  if (!/^1[0-4]\d\d[);]/.test(prose.slice(at, at + 5)) || !/\p{L}(?:,?\s|\s\()$/u.test(prose.slice(Math.max(0, at - 3), at))) return null;
  return { start: at, end: at + 4, text: prose.slice(at, at + 4), suffix: null, old: true };
}

const day = /^((?:1[5-9]|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\p{L}\d_/:-])(?:,\s\1(?!\d))?/u;

/** A day in numbers as the year that it has, with the year once more after it where that is printed: `2004-10-02`, `2004-10-02, 2004`. */
export function dayAt(prose: string, at: number): Year | null {
  if (prose.charCodeAt(at + 4) !== 0x2d || !/[\s(\u0001]/.test(prose.charAt(at - 1))) return null;
  const [text, year] = day.exec(prose.slice(at, at + 18)) ?? [];
  return text === undefined ? null : { start: at, end: at + text.length, text: year as string, suffix: null, date: text.slice(0, 10) };
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
 * A span of years that ends a bracket or one of its works, `2010–2012)`, `2010/11)`, `2010/1)`, or stands before pages, `1955–59, 8:23`, as the year that it
 * may be of a work; else null.
 */
function spanAt(prose: string, at: number): Year | null {
  const [text = "", from = "", whole, short, to = whole ?? short ?? ""] = spanned.exec(prose.slice(at, at + 18)) ?? [];
  // A single figure may well be a number, as of a directive, but for the next year.
  if (to.length === 1 && Number(to) !== Number(from.slice(-1)) + 1) return null;
  return from.slice(-to.length) < to ? { start: at, end: at + text.length, text, suffix: null, span: true } : null;
}

const spanned = /^(\d{4})(?:[-–](\d{4})(?=[);])|\/(\d\d?)(?=[);])|[-–/](\d{4}|\d\d|(?<=\/)\d)(?=[,:] ?(?:pp?\. )?\d))/;

/** Whether *et al.* stands before a year without the blank: `Tan et al.2015`, `Tan et collab.2015`. */
function endsOthers(prose: string, at: number): boolean {
  return prose.charAt(at - 1) === "." && /\s(?:[Aa]l|coll|collab|cols)\.$/.test(prose.slice(Math.max(0, at - 8), at));
}

/** Whether a day in numbers stands before a year: `4/10/2005`, `4-10-2005`, `4.10.2005`. */
function endsDay(prose: string, at: number): boolean {
  return /(?:^|[^\d/.-])\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\. ?\d{1,2}\. ?)$/.test(prose.slice(Math.max(0, at - 9), at));
}

/**
 * End of a year with that of a reprint after it, `1781/1998`, else of the year. Years in a row, as `2004/2005`, are a span, but
 * for those that stand as the year of a work does: `Lind, 2012/2013`, `Lind (2012/2013)`, also the same twice, `Lind, 2012/2012`,
 * or with the first edition last, `Lind (1998/1781)`.
 */
function reprintEnd(prose: string, at: number): number {
  if (prose.charCodeAt(at + 4) !== 0x2f) return at + 4;
  const [first, second] = [Number(prose.slice(at, at + 4)), Number(prose.slice(at + 5, at + 9))];
  const dates = /[,(]\s?$/.test(prose.slice(Math.max(0, at - 2), at));
  const isEdition = second >= (dates ? first : first + 2) || (dates && second >= 1500 && second <= first - 2);
  return isEdition && second < 2100 && digitsEnd(prose, at + 5) === at + 9 ? at + 9 : at + 4;
}

function digitsEnd(prose: string, at: number): number {
  let end = at + 1;
  while (isDigit(prose.charCodeAt(end))) end += 1;
  return end;
}

/** What ends a term that lasts: `2013 – present`, `2013-actualidad`. */
const untilNow =
  /^(?:(?:the |el |la |le |l['’]|o |a )?(?:present|current|today|now|date|presente|actualidad|actualité|atualidade)|hoy|hoje|heute|aujourd['’]hui|ce jour)(?!\p{L})/iu;

/** Whether the year goes on as a span of years or a number: `2001-2006`, `1993–2001`, `2,004`, `2004.5`, `2004/05`; or is open, as of somebody alive: `1942- `. */
function isRange(prose: string, end: number): boolean {
  let at = end;
  while (prose.charCodeAt(at) === SKIP || prose.charCodeAt(at) === 0x20) at += 1;
  const unit = prose.charCodeAt(at);
  const joins = isDash(unit) || unit === 0x2f || ((unit === 0x2e || unit === 0x25) && at === end);
  if (!joins) return false;
  at += 1;
  while (unit !== 0x2e && (prose.charCodeAt(at) === 0x20 || isDash(prose.charCodeAt(at)))) at += 1;
  if (isDigit(prose.charCodeAt(at)) || unit === 0x25) return true;
  return isDash(unit) && (/[)\]]/.test(prose.charAt(at)) || untilNow.test(prose.slice(at, at + 14)));
}
