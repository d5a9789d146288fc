/**
 * The word of `known` that `written` most likely stands for: at most a third of its letters away, counting letters
 * added, dropped, changed, or swapped with their neighbor. Undefined where nothing is near.
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= limit) continue;
    const away = distance(written.toLowerCase(), word.toLowerCase());
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

function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
