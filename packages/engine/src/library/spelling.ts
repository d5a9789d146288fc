/**
 * Whether two words are at most `slips` edits apart: a letter more, less, other, or two neighbors swapped. Looks only
 * at a band around the diagonal, so the cost grows with the word, not with its square.
 */
export function within(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  const far = slips + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(far);
    next[0] = i;
    let best = i;
    for (let j = Math.max(1, i - slips); j <= Math.min(b.length, i + slips); j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? far) + 1, (next[j - 1] ?? far) + 1, (row[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      next[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > slips) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? far) <= slips;
}
