import { lettersApart } from "./letters-apart.ts";

/**
 * The word of `known` that `written` most likely stands for: at most a third of its letters away, counting letters
 * added, dropped, changed, or swapped with their neighbor. Undefined where nothing is near.
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= limit) continue;
    const away = lettersApart(written.toLowerCase(), word.toLowerCase());
    if (away < limit) {
      best = word;
      limit = away;
    }
  }
  return best;
}

/** ` Did you mean "x"?`, or nothing where no known word is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const word = suggest(written, known);
  return word === undefined ? "" : ` Did you mean "${word}"?`;
}
