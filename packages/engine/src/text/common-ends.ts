/** How many units two texts share at their beginning, and how many of the rest at their end. */
export function commonEnds(a: string, b: string): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(a.length, b.length);
  const prefix = longest(most, (from, to) => a.slice(from, to) === b.slice(from, to));
  const suffix = longest(most - prefix, (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from));
  return { prefix, suffix };
}

/** The greatest length up to which all is alike. Compares by halves, since strings compare much faster whole than by unit. */
function longest(most: number, alike: (from: number, to: number) => boolean): number {
  if (alike(0, most)) return most;
  let low = 0;
  for (let high = most; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (alike(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}
