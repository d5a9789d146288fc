import { isCapital, isDigit, isWord, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { wordEnd } from "./entity-words.ts";

/**
 * How the words that open names may be written, by their first letter and by a hash of all their letters: most words of a text
 * open none, and this says so while they are passed over.
 */
export type Openings = Uint8Array;

const CAPITAL = 1;
const ANY = 2;
/** How many hashes there are; a corpus has some hundreds of words. */
const HASHES = 1 << 14;

/**
 * The table of the first words of some names. A word may have an `s` more, as a plural has.
 *
 * @param words folded, each with whether a text may write it in lower case
 */
export function openingsOf(words: Iterable<readonly [word: string, small: boolean]>): Openings {
  const openings = new Uint8Array(32 + HASHES);
  for (const [word, small] of words) {
    const letters = hashed(word);
    for (const at of [word.charCodeAt(0) & 31, slot(letters), slot(withUnit(letters, 0x73))])
      openings[at] = Math.max(openings[at] as number, small ? ANY : CAPITAL);
  }
  return openings;
}

/** The first word from `from` on that may open a name, markup inside it and all; null where none may. One hash may be of two words. */
export function nextOpening(openings: Openings, prose: string, from: number): Span | null {
  for (let at = from; at < prose.length; at += 1) {
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
      unit = prose.charCodeAt(at);
    } while (isWord(unit));
    const plain = units < 128 && unit !== SKIP;
    if (unit === SKIP) at = wordEnd(prose, start);
    const kind = openings[plain ? slot(letters) : first & 31];
    if (kind === ANY || (kind === CAPITAL && (isCapital(first) || isDigit(first))) || first > 127) return { start, end: at };
  }
  return null;
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
