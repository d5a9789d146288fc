/** The other word that shares most letters at both ends; null where that is less than half of them. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const others = known.filter((word) => word !== written);
  const shared = others.map((word) => lettersShared(written, word));
  const best = Math.max(0, ...shared);
  const word = others[shared.indexOf(best)];
  return word !== undefined && best * 2 > Math.min(word.length, written.length) ? word : null;
}

function lettersShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (start + end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start + end;
}
