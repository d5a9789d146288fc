import fc from "fast-check";
import { expect, test } from "vitest";
import { within } from "./spelling.ts";

/** The least number of edits, by the whole table. */
function edits(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
      (rows[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}

test.each([
  ["alike", "welland", "welland", 0],
  ["a letter other", "welland", "wellend", 1],
  ["a letter less", "welland", "weland", 1],
  ["a letter more", "welland", "wellland", 1],
  ["neighbors swapped", "welland", "wellnad", 1],
  ["the first letter", "welland", "xelland", 1],
  ["two slips", "lindqvist", "lindquits", 2],
  ["nothing against a letter", "", "a", 1],
])("%s", (_why, a, b, slips) => {
  expect(within(a, b, slips)).toBe(true);
  expect(within(b, a, slips)).toBe(true);
  if (slips > 0) expect(within(a, b, slips - 1)).toBe(false);
});

test("as many edits as the whole table counts", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (a, b, slips) => {
      expect(within(a, b, slips)).toBe(edits(a, b) <= slips);
    }),
    { numRuns: 2000 },
  );
});
