import { isDash, isDigit, isLetter, isSpace, isWord, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

const labels =
  /^(?:pp?|pgs?|pags?|págs?|párrs?|paras?|chaps?|ch|caps?|secs?|s|arts?|nn?|fns?|figs?|tabs?|vols?|nos?|lines?|chapters?|sections?|pages?|parts?|capítulos?|páginas?|seite|§+|¶+)\.?/iu;

/**
 * The pages printed after a year, from its end: `: 58-59`, `:17`, `, p. 12`, `, 93`, `, chap. 3`. The span runs from
 * the first character of the pages or their label; null where none follow.
 */
export function locatorAfter(prose: string, from: number, limit: number): Span | null {
  const mark = blanks(prose, from, limit);
  const sign = prose.charAt(mark);
  if (sign !== ":" && sign !== ",") return null;
  const start = blanks(prose, mark + 1, limit);
  const label = labels.exec(prose.slice(start, Math.min(limit, start + 16)));
  const labeled = label !== null && !isLetter(prose.charCodeAt(start + label[0].length));
  const number = labeled ? blanks(prose, start + label[0].length, limit) : start;
  const end = pagesEnd(prose, number, limit, labeled);
  if (end === number) return null;
  if (!labeled && sign === "," && looksLikeYear(prose, number, end)) return null;
  return { start, end };
}

function blanks(prose: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isSpace(prose.charCodeAt(at)) || prose.charCodeAt(at) === SKIP)) at += 1;
  return at;
}

function looksLikeYear(prose: string, start: number, end: number): boolean {
  return /^(?:1[5-9]|20)\d\d[a-z]?$/.test(prose.slice(start, end));
}

/** End of `58-59`, `101-2`, `12f.`, `12 sq.`, `xiv`, `3, 7 and 9`; `at` where no pages begin. */
function pagesEnd(prose: string, at: number, limit: number, labeled: boolean): number {
  let end = onePage(prose, at, limit);
  while (end > at && end < limit) {
    const joint = blanks(prose, end, limit);
    const sign = prose.charCodeAt(joint);
    const dash = isDash(sign) || sign === 0x2014;
    if (!dash && sign !== 0x2c) break;
    let from = blanks(prose, joint + 1, limit);
    while (dash && isDash(prose.charCodeAt(from))) from += 1;
    const next = onePage(prose, from, limit);
    if (next === from || (!dash && (looksLikeYear(prose, from, next) || !(labeled || next - from <= 3)))) break;
    end = next;
  }
  return end;
}

function onePage(prose: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isDigit(prose.charCodeAt(end))) end += 1;
  if (end === at) {
    const roman = /^[ivxlc]{1,7}(?![\p{L}\d])/iu.exec(prose.slice(at, Math.min(limit, at + 9)));
    return roman ? at + roman[0].length : at;
  }
  const tail = /^(?:\s?(?:ff?|sqq?|ss?)\.|\s(?:et|y)\s(?:sqq?|seq|suiv|ss)\.|\ssqq?(?!\p{L})|[a-z](?![\p{L}\d]))/u.exec(
    prose.slice(end, Math.min(limit, end + 10)),
  );
  if (tail) return end + tail[0].length;
  return isWord(prose.charCodeAt(end)) ? at : end;
}
