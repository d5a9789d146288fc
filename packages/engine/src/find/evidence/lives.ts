import { isCapital, isDash } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { wordBefore } from "../../text/words.ts";
import { callings } from "../../words/callings.ts";
import type { Placed } from "../item.ts";

/** How far from a day another one's place may begin. */
const PLACES = 64;
/** How long a name before a bracket may be, and how far after that it is told what somebody is. */
const [NAME, CALLING] = [64, 120];
/** Of whom it is told where he was born and died, in years. */
const YOUNGEST = 15;
/** Before, a year after somebody's name and a place is of a life, and of no work on it: `Jean Lind (Tarnby, 1817)`. */
const OLD = 1850;

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

const isCalled = new RegExp(
  "^,?\\s(?:(?:also|también|aussi|também|better|mejor|plus)\\s[^.;()]{1,60},[\\s,]{1,3})?(?:(?:is|was)\\s(?:an?|the)|" +
    `(?:es|fue|era|est|fut|était|é|foi)(?:\\s(?:una?|el|la|le|une?|um|uma))?)\\s(?:[\\p{L}-]+,?\\s){0,4}(?:${callings})(?!\\p{L})`,
  "u",
);

/** How it begins, which few brackets have after them. */
const goesOn = /^,?\s[a-zé]/;
/** What people do in their lives, and what was written by somebody else does not. */
const lived =
  /^,?\s(?:who\s|qui\s|que\s|quien\s)?(?:(?:was|fue|fut|foi)\s(?:born|raised|educated|criad[oa]|élevée?)|grew up|studied|lived|taught|trained|died|nació|creció|vivió|estudió|enseñó|murió|se formó|se crió|a grandi|grandit|naquit|est née?|étudia|a étudié|vécut|a vécu|enseigna|a enseigné|mourut|est morte?|nasceu|cresceu|viveu|estudou|ensinou|morreu|formou-se)(?!\p{L})/u;

/** Whether the word before a bracket has a capital, as few have: that costs less to see than an expression. */
function followsCapital(prose: string, at: number): boolean {
  const end = prose.charCodeAt(at - 2) === COMMA ? at - 2 : at;
  return isCapital(wordBefore(prose, end, NAME).charCodeAt(0));
}

const COMMA = 0x2c;

/** A place and a year, with the comma that is never left out. */
const isPlaced = /^\p{Lu}[\p{L}’' -]*,\s\d{4}$/u;

/** A name of several words, and a thing's with its article: `The Median Voter`. */
const named = /\p{Lu}[\p{L}’'-]+\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}’'-]+,?\s$/u;
const articled = /(?<!\p{L})(?:The|An?|El|La|Los|Las|Le|Les|Une?|Una|Os?|Uma?)\s(?:\p{Lu}[\p{L}’'-]+,?\s){1,4}$/u;

/**
 * Whether a bracket after a name of several words tells where and when somebody was born of whom it is told what he is: `Ada Lind Tan (Tarn,
 * 1992) es una poeta`, `Ada Lind (Tarn, Heron, 1940) is a Danish painter`.
 */
export function isBirth(prose: string, bracket: Span, found: readonly Placed[]): boolean {
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return false;
  const { locator, etAl, authors, suffix, end } = only.item;
  if (locator !== null || suffix !== null || etAl || authors.length > 2 || end !== bracket.end - 1) return false;
  if (!followsCapital(prose, bracket.start)) return false;
  const before = prose.slice(Math.max(0, bracket.start - NAME), bracket.start);
  if (Number(only.item.year) < OLD && authors.length === 1 && named.test(before) && !articled.test(before)) return true;
  if (!goesOn.test(prose.slice(bracket.end, bracket.end + 3))) return false;
  const after = prose.slice(bracket.end, bracket.end + CALLING).normalize("NFC");
  if (!(isCalled.test(after) || (isPlaced.test(prose.slice(only.item.start, end)) && lived.test(after)))) return false;
  return named.test(before) && !articled.test(before);
}
