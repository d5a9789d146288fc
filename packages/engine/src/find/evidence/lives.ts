import { isDash } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Placed } from "../item.ts";

/** How far from a day another one's place may begin. */
const PLACES = 64;
/** Of whom it is told where he was born and died, in years. */
const YOUNGEST = 15;

const dayAfter = /^\s?[-–—]\s?(?:†\s?)?(?:\p{Lu}|ib[ií]d|\d{1,2}\s(?:de\s)?\p{L})/u;
const dayBefore = /(?:(?<=[\s\d])[-–—]|[†*])\s?(?:\p{Lu}[\p{L}'’, -]*)?$/u;
const yearAfter = /^\s?[-–—]\s?(?:†\s?)?\p{Lu}[^();]*?(\d{4})$/u;

function isDashNext(prose: string, at: number): boolean {
  return isDash(prose.charCodeAt(at)) || isDash(prose.charCodeAt(at + 1)) || prose.startsWith("—", at) || prose.startsWith("—", at + 1);
}

/**
 * Whether a bracket tells where and when somebody was born and died: places with days that a dash parts or a sign marks, `(Lima, 3 de mayo
 * de 1804 – Roma, 1850)`, or with years that are a life apart, `(Lima, 1819 - Roma, 1904)`.
 */
export function areLives(prose: string, bracket: Span, found: readonly Placed[]): boolean {
  return found.some(({ item: { start, end, date, locator, etAl, authors, year } }) => {
    if (locator !== null || etAl || authors.length > 1) return false;
    if (date === null && !isDashNext(prose, end)) return false;
    const after = prose.slice(end, Math.min(end + PLACES, bracket.end - 1));
    if (date === null) return Number(yearAfter.exec(after)?.[1]) - Number(year) >= YOUNGEST;
    return dayAfter.test(after) || dayBefore.test(prose.slice(Math.max(bracket.start + 1, start - PLACES), start));
  });
}
