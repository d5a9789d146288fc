import { drain, type Entry, type Reading, readLibrary } from "@concordat/engine";
import { expect, test } from "vitest";
import { earlyEnds, isLastShorter, lostAtEnd } from "./early-ends.ts";

const entriesOf = (keys: string): Entry[] => Array.from(keys, (key) => ({ key }) as Entry);

test.each([
  ["abcdef", "abcd", 2],
  ["abcdef", "abc", 3],
  ["abcdef", "abcde", 1],
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
  expect(lostAtEnd(entriesOf(now), { text: " ".repeat(5000), source: { entries: entriesOf(before) } })).toBe(lost);
});

test("a small file that lacks its last entry was written so", () => {
  const before = { text: "a, b, c", source: { entries: entriesOf("abc") } };
  expect(lostAtEnd(entriesOf("ab"), before)).toBe(0);
  expect(lostAtEnd(entriesOf("a"), before)).toBe(2);
});

test.each([
  ["cut between lines", "- id: a\n- id: b\n  type: book\n", true],
  ["cut amid a line", "- id: a\n- id: b\n  type: book\n  title: I", true],
  ["cut amid a letter", "- id: a\n- id: b\n  type: book\n  title: I\ufffd", true],
  ["between entries", "- id: a\n", false],
  ["the same, but for its end", "- id: a\n- id: b\n  type: book\n  title: Ice", false],
  ["said otherwise", "- id: a\n- id: b\n  title: Snow\n", false],
  ["another one", "- id: a\n- id: c\n", false],
  ["nothing", "", false],
])("the last entry may be the beginning of what it was: %s", (_why, text, is) => {
  const read = (text: string): Reading => drain(readLibrary(text, "csl-yaml"));
  const before = "- id: a\n- id: b\n  type: book\n  title: Ice\n";
  expect(isLastShorter(read(text), { text: before, source: read(before) })).toBe(is);
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
