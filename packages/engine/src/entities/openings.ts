import { isCapital, isDigit, isSmallLetter, isWord, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { MOST_BETWEEN, wordEnd } from "./entity-words.ts";

/**
 * How names may begin, by hashes of their first words and of their first two: most words of a text open none, and this says so
 * while they are passed over. What no hash is made of, a word with accents or markup, goes by its first letter.
 */
export interface Openings {
  /** Of names as they begin with a capital or a digit. */
  readonly capital: Uint8Array;
  /** Of those that a text may write in lower case. */
  readonly small: Uint8Array;
  /** The first two letters of those, by `pair`: nearly every other word is passed over by them. */
  readonly pairs: Uint8Array;
}

/** A name as its words are looked up, and whether a text may write it in lower case. */
interface Opening {
  readonly words: readonly string[];
  readonly small: boolean;
}

/** What a hash is of: a first word, the first two of a name, a name of one word. */
const FIRST = 1;
const BOTH = 2;
const WHOLE = 4;
/** How many hashes there are; a corpus has some hundreds of words. */
const HASHES = 1 << 14;

/** The table of the beginnings of some names. A name of one word may have an `s` more, as a plural has. */
export function openingsOf(names: Iterable<Opening>): Openings {
  const openings = { capital: new Uint8Array(32 + HASHES), small: new Uint8Array(32 + HASHES), pairs: new Uint8Array(32 * 32) };
  for (const { words, small } of names) {
    const [first = "", second] = words;
    const letters = hashed(first, 0);
    if (small) add(openings.pairs, pair(first.charCodeAt(0), first.charCodeAt(1)), FIRST);
    for (const table of small ? [openings.capital, openings.small] : [openings.capital]) {
      add(table, first.charCodeAt(0) & 31, FIRST);
      add(table, slot(letters), second === undefined ? WHOLE : FIRST);
      add(table, slot(second === undefined ? withUnit(letters, 0x73) : hashed(second, letters)), second === undefined ? WHOLE : BOTH);
    }
  }
  return openings;
}

function add(table: Uint8Array, at: number, kind: number): void {
  table[at] = (table[at] as number) | kind;
}

/** The first word from `from` on that may open a name, markup inside it and all; null where none may. One hash may be of two words. */
export function nextOpening({ capital, small, pairs }: Openings, prose: string, from: number): Span | null {
  const { length } = prose;
  for (let at = from; at < length; at += 1) {
    const first = prose.charCodeAt(at);
    const start = at;
    if (isSmallLetter(first)) {
      const second = at + 1 < length ? prose.charCodeAt(at + 1) : 0;
      if (isSmallLetter(second) && pairs[pair(first, second)] === 0) {
        at = wordEndsAt(prose, at + 2);
        continue;
      }
    } else if (!isWord(first)) continue;
    let letters = 0;
    let units = 0;
    let unit = first;
    do {
      letters = withUnit(letters, unit);
      units |= unit;
      at += 1;
      unit = at < length ? prose.charCodeAt(at) : 0;
    } while (isSmallLetter(unit) || isWord(unit));
    const plain = units < 128 && unit !== SKIP;
    if (unit === SKIP) at = wordEnd(prose, start);
    const table = isCapital(first) || isDigit(first) ? capital : small;
    const kind = table[plain ? slot(letters) : first & 31] as number;
    if (first > 127 || (kind > 0 && (!plain || (kind & WHOLE) > 0 || goesOn(table, letters, prose, at)))) return { start, end: at };
  }
  return null;
}

/** Where a word of lower case ends that goes on at an offset, or the last unit before its end. */
function wordEndsAt(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && isSmallLetter(prose.charCodeAt(at))) at += 1;
  const unit = at < prose.length ? prose.charCodeAt(at) : 0;
  return isWord(unit) || unit === SKIP ? wordEnd(prose, at - 1) : at;
}

/** Whether the word after an offset may be the second of a name with the first. */
function goesOn(table: Uint8Array, first: number, prose: string, end: number): boolean {
  const limit = Math.min(prose.length, end + MOST_BETWEEN + 1);
  let at = end;
  while (at < limit && !isWord(prose.charCodeAt(at))) at += 1;
  if (at === limit) return false;
  let letters = first;
  for (let unit = prose.charCodeAt(at); isWord(unit); unit = prose.charCodeAt(at)) {
    if (unit > 127) return true;
    letters = withUnit(letters, unit);
    at += 1;
  }
  return prose.charCodeAt(at) === SKIP || ((table[slot(letters)] as number) & BOTH) > 0;
}

function hashed(word: string, before: number): number {
  let letters = before;
  for (let at = 0; at < word.length; at += 1) letters = withUnit(letters, word.charCodeAt(at));
  return letters;
}

/** A hash of letters that does not know their case: 31 times the one of those before, and the letter. */
function withUnit(letters: number, unit: number): number {
  return ((letters << 5) - letters + (unit & 31)) | 0;
}

/** A number for two letters. */
function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function slot(letters: number): number {
  return 32 + ((letters ^ (letters >>> 14)) & (HASHES - 1));
}
