import type { Entry } from "../library/entry.ts";
import { fold } from "../text/fold.ts";
import { rememberedText } from "../text/remembered.ts";

/** Of the entries that stand side by side, at least this share is in the order of the alphabet. */
const SORTED = 0.9;
/** So many letters of a word say where it stands in the alphabet. */
const LETTERS = 4;

/** The order in which a list prints its entries. */
export interface Alphabet {
  /** Whether it is that of the alphabet by first words, entries that repeat authors aside. */
  readonly sorted: boolean;
  /** Whether an entry could stand where it does, were this its first word. */
  readonly fits: (at: number, word: string) => boolean;
}

/** The order of the entries of a list, by what each begins with as it is printed. */
export function alphabetOf(entries: readonly Entry[]): Alphabet {
  const words = entries.map(({ authors, fields: { note = "" } }) => (authors.length === 0 || !/^\p{L}/u.test(note) ? "" : key(note)));
  const printed = words.filter((word) => word !== "");
  const sorted = printed.filter((word, at) => at === 0 || (printed[at - 1] as string) <= word).length >= printed.length * SORTED;
  const before = nearest(words, "");
  const after = nearest([...words].reverse(), "\uffff").reverse();
  return { sorted, fits: (at, word) => (before[at] ?? "") <= key(word) && key(word) <= (after[at] ?? "") };
}

/** For each place the last word before it; `none` where there is none. */
function nearest(words: readonly string[], none: string): string[] {
  let last = none;
  return words.map((word) => {
    const before = last;
    if (word !== "") last = word;
    return before;
  });
}

const key = rememberedText((text: string): string => fold(text.replace(/^[^\p{L}]+/u, "")).slice(0, LETTERS));
