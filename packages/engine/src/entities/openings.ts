import { isCapital, isDigit, isWord, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { MOST_BETWEEN, wordEnd } from "./entity-words.ts";

/**
 * How names may begin, by a hash of their first words: most words of a text open none, and this says so while they are passed
 * over. Each hash has a bit for every letter that a second word begins with, and all bits where a name is but one word. What a
 * hash is not made of, a word with accents or markup, goes by its first letter.
 */
export interface Openings {
  /** Of names that begin with a capital or a digit in a text. */
  readonly capital: Uint32Array;
  /** Of those that a text may write in lower case. */
  readonly small: Uint32Array;
}

/** A name as its words are looked up, and whether a text may write it in lower case. */
interface Opening {
  readonly words: readonly string[];
  readonly small: boolean;
}

/** How many hashes there are; a corpus has some hundreds of words. */
const HASHES = 1 << 14;
const ALONE = 0xffffffff;
/** The bit of a second word that begins with no letter of ASCII. */
const OTHER = 1;

/** The table of the beginnings of some names. A name of one word may have an `s` more, as a plural has. */
export function openingsOf(names: Iterable<Opening>): Openings {
  const openings = { capital: new Uint32Array(32 + HASHES), small: new Uint32Array(32 + HASHES) };
  for (const { words, small } of names) {
    const [first = "", second] = words;
    const letters = hashed(first);
    const next = second === undefined ? ALONE : bitOf(second.charCodeAt(0));
    const places = [first.charCodeAt(0) & 31, slot(letters), ...(second === undefined ? [slot(withUnit(letters, 0x73))] : [])];
    for (const table of small ? [openings.capital, openings.small] : [openings.capital])
      for (const at of places) table[at] = (table[at] as number) | next;
  }
  return openings;
}

/** The first word from `from` on that may open a name, markup inside it and all; null where none may. One hash may be of two words. */
export function nextOpening({ capital, small }: Openings, prose: string, from: number): Span | null {
  const { length } = prose;
  for (let at = from; at < length; at += 1) {
    const first = prose.charCodeAt(at);
    if (!isWord(first)) continue;
    const start = at;
    let letters = 0;
    let units = 0;
    let unit = first;
    do {
      letters = withUnit(letters, unit);
      units |= unit;
      at += 1;
      unit = at < length ? prose.charCodeAt(at) : 0;
    } while (isWord(unit));
    const plain = units < 128 && unit !== SKIP;
    if (unit === SKIP) at = wordEnd(prose, start);
    const table = isCapital(first) || isDigit(first) ? capital : small;
    const next = table[plain ? slot(letters) : first & 31] as number;
    if (first > 127 || next === ALONE || (next !== 0 && goesOn(next, prose, at))) return { start, end: at };
  }
  return null;
}

/** Whether the word after an offset may be the second of a name. */
function goesOn(next: number, prose: string, end: number): boolean {
  for (let at = end; at <= end + MOST_BETWEEN && at < prose.length; at += 1) {
    const unit = prose.charCodeAt(at);
    if (isWord(unit)) return unit > 127 || (next & bitOf(unit)) !== 0;
  }
  return false;
}

function bitOf(unit: number): number {
  return unit > 127 ? OTHER : 1 << (unit & 31);
}

function hashed(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters = withUnit(letters, word.charCodeAt(at));
  return letters;
}

/** A hash of letters that does not know their case. */
function withUnit(letters: number, unit: number): number {
  return (Math.imul(letters, 33) + (unit & 31)) | 0;
}

function slot(letters: number): number {
  return 32 + ((letters ^ (letters >>> 14)) & (HASHES - 1));
}
