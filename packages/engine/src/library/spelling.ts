/**
 * Whether two words are at most so many edits apart: a letter more, less, other, or two neighbors swapped. Letters that agree
 * cost nothing and nothing is allocated, so that thousands of words are compared in a millisecond.
 *
 * @param slips three at most, since each may be made in four ways
 */
export function within(a: string, b: string, slips: number): boolean {
  return alike(a, 0, b, 0, slips);
}

function alike(a: string, i: number, b: string, j: number, slips: number): boolean {
  let [at, other] = [i, j];
  while (at < a.length && other < b.length && a.charCodeAt(at) === b.charCodeAt(other)) {
    at += 1;
    other += 1;
  }
  const [left, right] = [a.length - at, b.length - other];
  if (left === 0 || right === 0) return left + right <= slips;
  if (slips === 0 || Math.abs(left - right) > slips) return false;
  return (
    alike(a, at + 1, b, other + 1, slips - 1) ||
    alike(a, at + 1, b, other, slips - 1) ||
    alike(a, at, b, other + 1, slips - 1) ||
    (isSwapped(a, at, b, other) && alike(a, at + 2, b, other + 2, slips - 1))
  );
}

function isSwapped(a: string, i: number, b: string, j: number): boolean {
  return a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
}
