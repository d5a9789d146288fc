import { lettersApart } from "./letters-apart.ts";

/** A way to write a thing, and the word to suggest for it. */
export interface Spelling {
  readonly text: string;
  readonly word: string;
}

/** What is longer is cut before it is compared: it comes from anybody. */
const LONGEST = 60;
/** So many letters may be others at the most, however long the words are. */
const MOST_APART = 6;
/** So short a word stands within too many. */
const SHORT = 3;

/**
 * The word whose spelling is nearest to what was written: the fewest letters away, and at most a third of the longer one's, counting letters
 * added, dropped, changed, or swapped with their neighbor; else one that holds what was written, or has most of its letters at the beginning.
 * Upper and lower case are alike, and the very word that was written is none to suggest. Undefined where nothing is near.
 */
export function nearestSpelling(written: string, spellings: Iterable<Spelling>): string | undefined {
  const wanted = written.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { text, word } of spellings) {
    if (text === written || wanted === "") continue;
    const away = distance(wanted, text.toLowerCase(), least);
    if (away >= least) continue;
    best = word;
    least = away;
  }
  return best;
}

/** The word of `known` that `written` most likely stands for; undefined where nothing is near. */
export function nearestWord(written: string, known: Iterable<string>): string | undefined {
  return nearestSpelling(
    written,
    [...known].map((word) => ({ text: word, word })),
  );
}

/** ` Did you mean "x"?`, or nothing where no known word is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const word = nearestWord(written, known);
  return word === undefined ? "" : ` Did you mean "${word}"?`;
}

/** How far one word is from another: the letters that are others, or, beyond all of those, how much longer one is that begins alike. */
function distance(wanted: string, other: string, least: number): number {
  const longer = Math.max(wanted.length, other.length);
  const difference = Math.abs(wanted.length - other.length);
  const most = Math.min(MOST_APART, Math.max(1, Math.floor(longer / 3)));
  if (difference <= most && difference < least) {
    const away = lettersApart(wanted, other);
    if (away <= most) return away;
  }
  const isAkin = (wanted.length >= SHORT && other.includes(wanted)) || sharedBeginning(wanted, other) * 2 > longer;
  return isAkin ? MOST_APART + 1 + difference : Number.POSITIVE_INFINITY;
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
