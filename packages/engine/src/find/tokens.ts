import { isApostrophe, isCapital, isDash, isDigit, isLetter, isSpace, isWord, SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { shortMonths } from "../words/dates.ts";
import { type Piece, readPiece } from "./printed-piece.ts";

/** One piece of the few words that stand before a year. */
export interface Token extends Piece, Span {}

/** The token at a number, undefined before the first as after the last: of a number below zero an array asks slowly. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** A hyphen that shows only where a line is broken at it. */
const SOFT = 0xad;

/** Words cut short that lead to a source; the blank after them may be lost: `Cf.Lind`. */
const leads = /^(?:cf|vid|vgl)$/i;

/**
 * Cuts a short stretch of prose into words, initials, commas and numbers. A word keeps inner apostrophes, hyphens and
 * dots between single letters (`O'Brien`, `Pérez-Liñán`, `U.S.`); anything else is a stop.
 */
export function tokenize(prose: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const unit = prose.charCodeAt(at);
    if (isSpace(unit) || unit === SKIP) {
      at += 1;
      continue;
    }
    const elided = elidedLength(prose, at);
    if (elided > 0) {
      at += elided;
      continue;
    }
    const next = isClipped(prose, at)
      ? at + 2
      : isGlued(prose, at)
        ? at + 4
        : isDigit(unit) && eventEnd(prose, at) > 0
          ? eventEnd(prose, at)
          : isLetter(unit)
            ? wordEnd(prose, at, end)
            : isDigit(unit)
              ? numberEnd(prose, at, end)
              : at + 1;
    const { kind, text, plain, capital, named } = readPiece(prose.slice(at, next));
    tokens.push({ kind, text, plain, capital, named, start: at, end: next });
    at = next;
  }
  return tokens;
}

/** How many units before a name are a French word cut short: `l’ONU`, `Qu’Émond`. With a capital the article is a name's own, `L’Hôpital`, but for an acronym's or an institution's. */
function elidedLength(prose: string, at: number): number {
  const unit = prose.charCodeAt(at) | 0x20;
  if ((unit !== 0x6c && unit !== 0x71 && unit !== 0x70) || isLetter(prose.charCodeAt(at - 1))) return 0;
  if (!(isApostrophe(prose.charCodeAt(at + 1)) || isApostrophe(prose.charCodeAt(at + 2)) || isApostrophe(prose.charCodeAt(at + 6))))
    return 0;
  return elided.exec(prose.slice(at, at + 16))?.[0].length ?? 0;
}

const elided =
  /^(?:(?:l|(?:lors|puis)?[Qq]u|Lorsqu|Puisqu)['’ʼ](?=\p{Lu})|L['’ʼ](?=\p{Lu}{2}|(?:Acad[ée]mie|Agence|Ambassade|Assembl[ée]e|Association|Autorit[ée]|Institut|Observatoire|Office|Organisation|Union|Universit[ée])(?!\p{L})))/u;

/** Whether a Dutch article cut short stands at an offset: `van 't Hoff`. */
function isClipped(prose: string, at: number): boolean {
  return isApostrophe(prose.charCodeAt(at)) && /^[tsn]\s/.test(prose.slice(at + 1, at + 3)) && !isWord(prose.charCodeAt(at - 1));
}

/** Whether *apud* stands at an offset that lost the blank after it with its italics: `apudLind`. */
function isGlued(prose: string, at: number): boolean {
  return isCapital(prose.charCodeAt(at + 4)) && prose.startsWith("apud", at) && !isLetter(prose.charCodeAt(at - 1));
}

/** Where the day ends by which a commission is called that inquired into it, 0 where none is: `9/11 Commission`. */
function eventEnd(prose: string, at: number): number {
  if (prose.charAt(at + 1) !== "/" && prose.charAt(at + 2) !== "/") return 0;
  return at + (inquired.exec(prose.slice(at, at + 20))?.[1]?.length ?? -at);
}

const inquired = /^(\d{1,2}\/\d{1,2}) (?:Commission|Committee|Inquiry|Panel|Review|Families|Memorial|Foundation)/;

function wordEnd(prose: string, at: number, end: number): number {
  let last = at + 1;
  for (let next = at + 1; next < end; next += 1) {
    const unit = prose.charCodeAt(next);
    if (isLetter(unit)) last = next + 1;
    else if (unit === 0x2e && next - at < 4 && leads.test(visible(prose.slice(at, next)))) return next + 1;
    else if (unit === 0x2e && (isAbbreviation(prose, at, next) || isDomain(prose, next, end))) last = next + 1;
    else if (isDash(unit) && wrapped(prose, next) > 0) next = wrapped(prose, next) - 1;
    else if (isDigit(unit) && (isInAcronym(prose, next) || isInAddress(prose, next, end))) continue;
    else if (isApostrophe(unit) && (isPlural(prose, next) || endsName(prose, at, next))) return next + 1;
    else if (unit === 0x2f && isSlashed(prose, at, next)) last = next + 1;
    else if (unit === 0x2f && numberAfter(prose, at, next) > 0) return next + numberAfter(prose, at, next);
    else if (unit !== SKIP && unit !== SOFT && !((isApostrophe(unit) || isDash(unit)) && isLetter(following(prose, next)))) break;
  }
  return last;
}

/** Whether a digit stands between two capitals: `W3C`. */
function isInAcronym(prose: string, at: number): boolean {
  return isCapital(prose.charCodeAt(at - 1)) && isCapital(prose.charCodeAt(at + 1));
}

/** Whether a digit stands in the address of a site: `P5js.org`. */
function isInAddress(prose: string, at: number, end: number): boolean {
  return /^\d[\p{Ll}\d-]{0,16}\.[a-z]{2,4}(?![\p{L}\p{N}.])/u.test(prose.slice(at, Math.min(end, at + 26)));
}

/** Whether a slash joins two names: `OECD/IEA`, `Roe/Tan`. */
function isSlashed(prose: string, start: number, slash: number): boolean {
  return isCapital(prose.charCodeAt(start)) && isLetter(prose.charCodeAt(slash - 1)) && isCapital(following(prose, slash));
}

/** How long the number is after a slash by which a newspaper is called, the slash included; 0 where none is: `Página/12`. */
function numberAfter(prose: string, start: number, slash: number): number {
  if (slash - start < 4 || !isCapital(prose.charCodeAt(start)) || !isDigit(prose.charCodeAt(slash + 1))) return 0;
  return /^\/\d{1,2}(?![\d/\p{L}-])/u.exec(prose.slice(slash, slash + 4))?.[0].length ?? 0;
}

/** Whether an apostrophe ends a plural inside a name: `Harbor Workers’ Union`. */
function isPlural(prose: string, at: number): boolean {
  return /^s['’] \p{Lu}\p{Ll}/u.test(prose.slice(at - 1, at + 4));
}

/**
 * Whether an apostrophe is the last letter of a name, as of many from East Africa and from Arabic: `Ochieng’`, `Rabi‘`. After *s* it is
 * a genitive's, and after what a mark of its kind opens it closes quotes.
 */
function endsName(prose: string, start: number, at: number): boolean {
  if (at - start < 3 || !isCapital(prose.charCodeAt(start)) || isWord(following(prose, at)) || /[sxz]/.test(prose.charAt(at - 1)))
    return false;
  return !opensQuotes.test(prose.slice(Math.max(0, at - MOST_QUOTED), at));
}

/** How far before its end a quotation may begin. */
const MOST_QUOTED = 160;
/** A mark that opens a quotation, and no other that closes it. */
const opensQuotes =
  /(?<![\p{L}\p{N}\u0001])['’‘`´]\u0001{0,4}(?=[\p{L}\p{N}])(?:(?!(?<=[\p{L}\p{N}.,!?\u0001])['’´](?![\p{L}\p{N}])).)*$/su;

/** Where a word goes on that a dash and a line end cut in two, 0 where none does. */
function wrapped(prose: string, dash: number): number {
  const gap = /^\r?\n[ \t]*(?=\p{L})/u.exec(prose.slice(dash + 1, dash + 24));
  return gap ? dash + 1 + gap[0].length : 0;
}

/** The next unit that is no masked markup. */
function following(prose: string, at: number): number {
  let next = at + 1;
  while (prose.charCodeAt(next) === SKIP || prose.charCodeAt(next) === SOFT) next += 1;
  return prose.charCodeAt(next);
}

/** Whether the dot belongs to the word: after one capital (`R.`, `U.S.`) or one twice (`EE.UU.`), or in `et al.`, `y cols.`, `Jr.`, `St.`, `cf.`, `Oct.`. */
function isAbbreviation(prose: string, start: number, dot: number): boolean {
  const word = visible(prose.slice(start, dot));
  if (/(?:^|[.-])(?:\p{Lu}|(\p{Lu})\1)$/u.test(word)) return true;
  return (
    /[-‐]jr$/i.test(word) ||
    /^(?:et|[aá]l|cols?|coll|jr|sr|st|govt|dept|univ|cf|vid|vgl|ed|eds|coord|coords|comp|comps|inc|ltd|corp|co|bros|e\.g|i\.e|e|i)$/i.test(
      word,
    ) ||
    shortMonths.has(word.toLowerCase())
  );
}

/** Whether the dot stands in an address that is a name: `Cetic.br`, `Change.org`, `Port-lake.harbors.de`. */
function isDomain(prose: string, dot: number, end: number): boolean {
  return /^\p{Ll}\.(?:[a-z\d-]{1,24}\.)?[a-z]{2,4}(?![\p{L}\p{N}.])/u.test(prose.slice(dot - 1, Math.min(end, dot + 32)));
}

function numberEnd(prose: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && isDigit(prose.charCodeAt(next))) next += 1;
  return next;
}
