import { isCapital } from "../text/characters.ts";

/**
 * What words may open a name, by their first letter and case, and by their first three and their length: most words of a
 * text open none, and this says so at a glance.
 */
export type Openings = Uint8Array;

const CAPITAL = 1;
const ANY = 2;

/**
 * The table of the first words of some names. A word may have one letter more, as a plural has.
 *
 * @param words folded, each with whether a text may write it in lower case
 */
export function openingsOf(words: Iterable<readonly [word: string, small: boolean]>): Openings {
  const openings = new Uint8Array(32 + (1 << 16));
  const add = (at: number, small: boolean): void => {
    openings[at] = Math.max(openings[at] as number, small ? ANY : CAPITAL);
  };
  for (const [word, small] of words) {
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    add(first & 31, small);
    add(slot(first, second, third, word.length), small);
    if (word.length > 2) add(slot(first, second, third, word.length + 1), small);
  }
  return openings;
}

/** Whether the word between two offsets, all of ASCII, may open a name. */
export function opens(openings: Openings, prose: string, start: number, end: number): boolean {
  const first = prose.charCodeAt(start);
  return fits(openings[slot(first, prose.charCodeAt(start + 1), prose.charCodeAt(start + 2), end - start)], first);
}

/** Whether a word that begins with this unit, and is not all of ASCII, may open a name. */
export function mayOpen(openings: Openings, first: number): boolean {
  return first > 127 || fits(openings[first & 31], first);
}

function fits(kind: number | undefined, first: number): boolean {
  return kind === ANY || (kind === CAPITAL && (isCapital(first) || first < 0x3a));
}

function slot(first: number, second: number, third: number, length: number): number {
  const letters = (first & 31) | (length > 1 ? (second & 31) << 5 : 0) | (length > 2 ? (third & 31) << 10 : 0);
  return 32 + (((letters * 33) ^ (length << 7)) & 0xffff);
}
