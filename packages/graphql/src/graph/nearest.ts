/** A way to write a thing, and the word to suggest for it. */
export interface Spelling {
  readonly text: string;
  readonly word: string;
}

/** The word whose spelling is nearest to what was written: at most a third of its letters away, and never more than six. Undefined where none is. */
export function nearest(written: string, spellings: Iterable<Spelling>): string | undefined {
  const wanted = written.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let limit = Math.min(6, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const { text, word } of spellings) {
    if (Math.abs(text.length - wanted.length) >= limit) continue;
    const away = distance(wanted, text.toLowerCase());
    if (away >= limit) continue;
    best = word;
    limit = away;
  }
  return best;
}

/** How many letters must be added, dropped, changed or swapped with their neighbor to make one text of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : changed;
      row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, changed, swapped));
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
