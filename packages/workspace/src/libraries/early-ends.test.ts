import type { Entry } from "@concordat/engine";
import { expect, test } from "vitest";
import { earlyEnds, lostAtEnd } from "./early-ends.ts";

const entriesOf = (keys: string): Entry[] => Array.from(keys, (key) => ({ key }) as Entry);

test.each([
  ["abcdef", "abcd", 2],
  ["abcdef", "abc", 3],
  ["abcdef", "abcde", 0],
  ["abcdef", "abcdefg", 0],
  ["abcdef", "abcdef", 0],
  ["abcdef", "af", 0],
  ["abcdef", "", 0],
  ["abcdef", "xyz", 0],
  // One was added before the cut, or deleted.
  ["abcdefghij", "abxcdef", 4],
  ["abcdefghij", "acdef", 4],
  ["abcdefghij", "xabcdef", 4],
  // Sorted anew, with one deleted.
  ["abcdefghij", "jihgfedca", 0],
  ["abcdefghij", "jihgedcba", 0],
  ["abcdefghij", "efghijabc", 0],
  // A key that is there twice.
  ["abcabdefgh", "abcab", 5],
  ["abcdefgaba", "abcdefg", 3],
])("of %s in %s the last are lost: %i", (before, now, lost) => {
  expect(lostAtEnd(entriesOf(now), { entries: entriesOf(before) })).toBe(lost);
});

test("a text may go on for longer the more it lacks, and anew once it changed", () => {
  let time = 0;
  const goesOn = earlyEnds(() => time);
  const at = (milliseconds: number, text: string, lost: number): boolean => {
    time = milliseconds;
    return goesOn("refs.bib", text, lost);
  };
  expect(at(0, "half", 100)).toBe(true);
  expect(at(2400, "half", 100)).toBe(true);
  expect(at(2500, "half", 100)).toBe(false);
  expect(at(2600, "half", 100)).toBe(false);
  expect(at(3000, "more than half", 50)).toBe(true);
  expect(at(4900, "more than half", 50)).toBe(true);
  expect(at(4950, "the whole", 0)).toBe(false);
  expect(at(5000, "half", 1e6)).toBe(true);
  expect(at(49_900, "half", 1e6)).toBe(true);
  expect(at(50_000, "half", 1e6)).toBe(false);
});
