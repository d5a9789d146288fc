import { isApostrophe, isDash, isDigit, isLetter, isSpace, isWord, SKIP } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import type { Span } from "../text/span.ts";

/** Words for a part of a work, in full and short, that a number follows. */
const labels =
  /^(?:pp?|pgs?|pages?|pags?|págs?|páginas?|párrs?|párrafos?|paras?|par(?=\.\s?\d)|paragraphs?|paragraphes?|chaps?|chs?|chapters?|chapitres?|caps?|capítulos?|secs?|sections?|sección|s|arts?|articles?|artículos?|nn?|notes?|notas?|fns?|footnotes?|figs?|figures?|figuras?|tabl?s?|tables?|tablas?|tableaux?|cuadros?|gráficas?|mapas?|maps?|box|recuadros?|v(?=\.\s?\d)|fls?|f(?=\.\s?\d)|vols?|volumes?|volúmenes|tt?|tomes?|tomos?|nos?|núms?|lines?|parts?|partes?|parties?|books?|bks?|libros?|livres?|annex|annexes?|anexos?|appendix|apéndices?|at(?=\s\d{1,4}(?:[-–]\d{1,4})?\s?(?:[);,\]]|$))|fols?|cols?|slides?|seiten?|kap|kapitel|pl|apps?|mins?|láms?|abschn|abschnitt|abb|anm|bd|cap(?:itol[oi])?|§+|¶+)(?:\.|(?!\p{L}))/iu;
const labelReach = 16;

/**
 * The pages printed after a year, from its end: `: 58-59`, `:17`, `, p. 12`, `, 93`, `, vol. 2, chap. 3`, ` p. 12`. The
 * span runs from the first character of the pages or their label; null where none follow.
 */
export function locatorAfter(prose: string, from: number, limit: number): Span | null {
  const mark = blanks(prose, from, limit);
  const sign = prose.charAt(mark);
  const part =
    sign === ":" || sign === "," ? partAt(prose, blanks(prose, mark + 1, limit), limit, sign, from) : barePart(prose, from, mark, limit);
  return part && withFurther(prose, part, limit);
}

/** The pages that begin between two offsets, white space aside: those of `[p. 3]` after a key. */
export function pagesAt(prose: string, from: number, limit: number): Span | null {
  const part = partAt(prose, blanks(prose, from, limit), limit, ":", from);
  return part && withFurther(prose, part, limit);
}

function withFurther(prose: string, { start, end }: Span, limit: number): Span {
  let last = end;
  for (let further = furtherPart(prose, last, limit); further !== null; further = furtherPart(prose, last, limit)) last = further.end;
  return { start, end: last };
}

/** Whether pages follow that say so by a colon or a label, which nothing but a citation has after its year. */
export function isMarked(prose: string, yearEnd: number, { start }: Span): boolean {
  return !/^\s*,?\s*$/u.test(prose.slice(yearEnd, start)) || labelAt(prose, start, start + labelReach) > start;
}

/** A number, with the label before it or by itself; or words that say there is none. */
function partAt(prose: string, start: number, limit: number, sign: string, yearEnd: number): Span | null {
  const first = prose.charCodeAt(start) | 0x20;
  const unpaged = mayBeUnpaged(first)
    ? /^(?:n\.\s?p(?:ag)?|s\/p|s\.\s?p|n\.\s?pag|unpaginated)(?:\.|(?!\p{L}))/iu.exec(prose.slice(start, Math.min(limit, start + 12)))
    : null;
  if (unpaged) return { start, end: start + unpaged[0].length };
  if (sign !== "" && prose.startsWith("passim", start) && start + 6 <= limit && !isLetter(prose.charCodeAt(start + 6)))
    return { start, end: start + 6 };
  const number = labelAt(prose, start, limit);
  const labeled = number > start;
  const end = pagesEnd(prose, number, limit, labeled, labeled || sign === ":");
  if (end === number) return null;
  // `2002, 1679` is a page: nobody cites two works of one author in one breath that lie a century apart.
  const isOlder = Number(prose.slice(yearEnd - 4, yearEnd)) - Number(prose.slice(number, end)) > 100;
  // Nor is a year with pages of its own a page: `2004, 2005:314`.
  const isYear = looksLikeYear(prose, number, end) || (prose.charAt(number + 4) === ":" && looksLikeYear(prose, number, number + 4));
  return !labeled && sign === "," && isYear && !isOlder ? null : { start, end };
}

/** Whether `n.p.`, `s/p` or `unpaginated` may begin with a letter. */
function mayBeUnpaged(small: number): boolean {
  return small === 0x6e || small === 0x73 || small === 0x75;
}

/** Where the number after a label begins, `esp. ch. ` included; `from` where no label stands there. */
function labelAt(prose: string, from: number, limit: number): number {
  const unit = prose.charCodeAt(from);
  if (from >= limit || !(isLetter(unit) || unit === 0xa7 || unit === 0xb6)) return from;
  const above = /^(?:esp(?:\.|ecially)|particularly|notably|especialmente|sobre todo|notamment|surtout|insb\.|bes\.),? /u.exec(
    prose.slice(from, Math.min(limit, from + labelReach)),
  );
  const start = from + (above?.[0].length ?? 0);
  const label = labelLength(prose.slice(start, Math.min(limit, start + labelReach)));
  if (label === 0) return start > from && isDigit(prose.charCodeAt(start)) ? start : from;
  const number = blanks(prose, start + label, limit);
  // A label that reference managers put before one that was typed: `p. pág. 11`.
  const second = labelLength(prose.slice(number, Math.min(limit, number + labelReach)));
  return second === 0 ? number : blanks(prose, number + second, limit);
}

/** How long the label is that some prose begins with, as it is written there: accents may be signs of their own. */
function labelLength(prose: string): number {
  const whole = composed(prose);
  const label = labels.exec(whole)?.[0] ?? "";
  return whole === prose ? label.length : label.normalize("NFD").length;
}

/** Pages of a preface with no comma before them: `2004 xi, 1-2`. */
const preface = /^[ivxl]{2,7}(?=[,;)\]–-])/;

/** Pages with their label and no comma before them, `2004 p. 12`, or of a preface; another part of the work where a sign ends it. */
function barePart(prose: string, from: number, start: number, limit: number): Span | null {
  if (start === from) return null;
  const marked =
    /^(?:(?:pp?|págs?|chap|cap|vol|fig)\.|(?:pp?|p[aá]gs?)\s?\d|§)/iu.test(composed(prose.slice(start, start + 6))) ||
    preface.test(prose.slice(start, start + 9));
  if (!marked && !(labelAt(prose, start, limit) > start + 3 || isAtPage(prose, from, start))) return null;
  const part = partAt(prose, start, limit, "", from);
  // A label in full goes on in no sentence where its number ends the work's place: `(Lind 2004 Table 2)`.
  return marked || (part !== null && /^\s?[;)\]]/.test(prose.slice(part.end, part.end + 2))) ? part : null;
}

/** Whether a page as lawyers say it follows a year that stands as that of a work: `Lind, 2004 at 14`, `Lind (2004 at 14`, `Lind 2004 at 214)`; others are what happened at an age. */
function isAtPage(prose: string, from: number, start: number): boolean {
  if (!prose.startsWith("at", start)) return false;
  return (
    /[,([]\s?\d{4}[a-z]?$/.test(prose.slice(Math.max(0, from - 7), from)) ||
    /^at\s(?:\d{3,4}|\d{1,4}[-–]\d{1,4})\s?[;)\]]/.test(prose.slice(start, start + 16))
  );
}

/** A part within a part, which has its label: `, fn. 2` after `p. 3`, `, p. 134` after `vol. 2`; or the pages of a volume: `: 598` after `II`. */
function furtherPart(prose: string, end: number, limit: number): Span | null {
  const mark = blanks(prose, end, limit);
  if (prose.charAt(mark) === ":" && /[IVXL]/.test(prose.charAt(end - 1))) {
    const page = blanks(prose, mark + 1, limit);
    const after = pagesEnd(prose, page, limit, true, true);
    return after === page ? null : { start: page, end: after };
  }
  const comma = prose.charAt(mark) === ",";
  if (!comma && mark === end) return null;
  const start = blanks(prose, comma ? mark + 1 : mark, limit);
  const number = labelAt(prose, start, limit);
  if (number === start || !(comma || prose.charAt(start).toLowerCase() === "n")) return null;
  const last = pagesEnd(prose, number, limit, true, true);
  return last === number || looksLikeYear(prose, number, last) ? null : { start, end: last };
}

function blanks(prose: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isSpace(prose.charCodeAt(at)) || prose.charCodeAt(at) === SKIP)) at += 1;
  return at;
}

function looksLikeYear(prose: string, start: number, end: number): boolean {
  return (end - start === 4 || end - start === 5) && /^(?:1[5-9]|20)\d\d[a-z]?$/.test(prose.slice(start, end));
}

const conjunction = /^(?:and|&|y|e|et|und)\s/u;

/** End of `58-59`, `101-2`, `12f.`, `xiv`, `2:134`, and where there may be several of `3, 7 and 9`; `at` where no pages begin. */
function pagesEnd(prose: string, at: number, limit: number, labeled: boolean, several: boolean): number {
  let end = onePage(prose, at, limit, labeled);
  while (end > at && end < limit) {
    const joint = blanks(prose, end, limit);
    const sign = prose.charCodeAt(joint);
    const word = joint > end ? (conjunction.exec(prose.slice(joint, joint + 5))?.[0].length ?? 0) : 0;
    const joins = isDash(sign) || sign === 0x2014 || (sign === 0x3a && joint === end && isDigit(prose.charCodeAt(joint + 1)));
    if (!joins && sign !== 0x2c && word === 0) break;
    let from = blanks(prose, joint + Math.max(1, word), limit);
    if (sign === 0x2c) from = blanks(prose, from + (conjunction.exec(prose.slice(from, from + 5))?.[0].length ?? 0), limit);
    while (joins && isDash(prose.charCodeAt(from))) from += 1;
    const next = onePage(prose, from, limit, labeled);
    const isOther = next === from || looksLikeYear(prose, from, next);
    if (isOther || (!joins && !(several || (word === 0 && next - from <= 3)))) break;
    end = next;
  }
  return passimEnd(prose, end, at, limit);
}

function passimEnd(prose: string, end: number, at: number, limit: number): number {
  const mark = prose.charCodeAt(end);
  const passim =
    end > at && (mark === 0x2c || isSpace(mark))
      ? /^,?\s(?:(?:et|y|and|e)\s)?passim\b/u.exec(prose.slice(end, Math.min(limit, end + 14)))
      : null;
  return passim ? end + passim[0].length : end;
}

/** What is counted, and no page: `2001: 31 million`. */
const units =
  /^\s?(?:%|(?:per ?cent|percent|por ciento|pour cent|million(?:s|en)?|mill(?:ón|ones)|billion|thousand|mil|milliards?)(?!\p{L}))/u;

/** The page of a newspaper that counts each of its parts: `A4`. */
const ofNewspaper = /^[A-F]\d{1,2}\s?[;)\]]/;

/** `12`, `12f.`, `12 y ss.`, `3n2`, `3.2`, `xiv`, `3B` and `A4` of a newspaper, `5′ 02″` of a film; with a label also `A1` and `A`. `2004: 12.4 million` is a number. */
function onePage(prose: string, at: number, limit: number, labeled: boolean): number {
  if (labeled && /^[A-Z](?![\p{L}\d.])/u.test(prose.slice(at, at + 2))) return at + 1;
  const hasLetter = isLetter(prose.charCodeAt(at)) && isDigit(prose.charCodeAt(at + 1));
  const first = hasLetter && (labeled || ofNewspaper.test(prose.slice(at, at + 5))) ? at + 1 : at;
  let end = first;
  while (end < limit && isDigit(prose.charCodeAt(end))) end += 1;
  if (end === first) {
    // A number is no name, which begins the next work: `2004, Li et al. 2020`.
    const roman = /^(?:[ivxlc]{1,7}|[IVXLC]{1,7})(?![\p{L}\d])/u.exec(prose.slice(at, Math.min(limit, at + 9)))?.[0] ?? "";
    // A letter by itself is one of `2004a, b, c` rather than a hundred.
    return roman.length > 1 || /^[ivx]/i.test(roman) ? at + roman.length : at;
  }
  const whole = end;
  while (prose.charAt(end) === "." && isDigit(prose.charCodeAt(end + 1))) {
    end += 1;
    while (end < limit && isDigit(prose.charCodeAt(end))) end += 1;
  }
  // A page of a journal that has them by articles: `p. 22.e3`.
  const further = /^\.e\d{1,3}(?![\p{L}\d])/u.exec(prose.slice(end, Math.min(limit, end + 6)));
  if (further) return end + further[0].length;
  // A part that has a letter: `sec. 2.A`.
  if (labeled && /^\.[A-Z]\s?[;,)\]]/.test(prose.slice(end, end + 4))) return end + 2;
  const unit = prose.charCodeAt(end);
  if (!(isSpace(unit) || isLetter(unit) || isApostrophe(unit) || unit === 0x25 || unit === 0x2032)) return isWord(unit) ? at : end;
  if (!labeled && (end > whole ? /^\s?[\p{L}%]/u : units).test(prose.slice(end, end + 12))) return at;
  const tail =
    /^(?:\s?(?:ff?|sqq?|ss?|sgg|segg?)\.|ss(?!\p{L})|\s(?:et|y|e)\s(?:sqq?|seq|suiv|ss?|sigs)\.|\ssqq?(?!\p{L})|\s?ff(?!\p{L})|n\d{1,3}(?![\p{L}\d])|[′'’]\s?\d{1,2}\s?(?:[″"”]|[′'’]{2})|[a-z](?![\p{L}\d])|[A-F](?=\s?(?:;|$)))/u.exec(
      prose.slice(end, Math.min(limit, end + 10)),
    );
  if (tail) return end + tail[0].length;
  return isWord(unit) ? at : end;
}
