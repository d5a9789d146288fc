import { expect, test } from "vitest";
import { recomposed } from "./recomposed.ts";

test.each([
  ["an accent", "Lio\u0301n 1", "Li\u00f3n 1", [0, 1, 2, 4, 5, 6, 7]],
  ["a Korean syllable", "\u1112\u1161\u11ab!", "\ud55c!", [0, 3, 4]],
  ["two accents, of which one stays", "a\u0301\u0323 e\u0301", "\u1ea1\u0301 \u00e9", [0, 0, 3, 4, 6]],
  ["one that no letter takes", "q\u0301 e\u0301", "q\u0301 \u00e9", [0, 1, 2, 3, 5]],
])("composed, with where its units stood: %s", (_why, text, expected, places) => {
  const read = recomposed(text, text);
  expect(read?.text).toBe(expected);
  expect([...(read?.places.slice(0, expected.length + 1) ?? [])]).toEqual(places);
});

test("what a mask hides stays as it is, and the two of one length", () => {
  expect(recomposed("e\u0301 o\u0301", "\0\0 o\u0301")).toMatchObject({ text: "e\u0301 \u00f3", prose: "\0\0 \u00f3" });
});

test("a text without any is left alone", () => {
  expect(recomposed("Li\u00f3n", "Li\u00f3n")).toBeNull();
});
