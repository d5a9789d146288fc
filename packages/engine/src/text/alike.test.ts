import { expect, test } from "vitest";
import { alike } from "./alike.ts";

test.each([
  ["an accent", "Lio\u0301n 1", "Li\u00f3n 1", [0, 1, 2, 4, 5, 6, 7]],
  ["a Korean syllable", "\u1112\u1161\u11ab!", "\ud55c!", [0, 3, 4]],
  ["two accents, of which one stays", "a\u0301\u0323 e\u0301", "\u1ea1\u0301 \u00e9", [0, 0, 3, 4, 6]],
  ["one that no letter takes", "q\u0301 e\u0301", "q\u0301 \u00e9", [0, 1, 2, 3, 5]],
  ["line ends", "It\r\nis.\r\n", "It\nis.\n", [0, 1, 2, 4, 5, 6, 7, 9]],
  ["a lone carriage return stays", "It\ris", "It\ris", [0, 1, 2, 3, 4, 5]],
])("read alike, with where its units stood: %s", (_why, text, expected, places) => {
  const read = alike(text, text);
  expect(read?.text).toBe(expected);
  expect([...(read?.places.slice(0, expected.length + 1) ?? [])]).toEqual(places);
});

test("what a mask hides stays as it is, and the two of one length", () => {
  expect(alike("e\u0301 o\u0301", "\0\0 o\u0301")).toMatchObject({ text: "e\u0301 \u00f3", prose: "\0\0 \u00f3" });
});

test("a text without any is left alone", () => {
  expect(alike("Li\u00f3n", "Li\u00f3n")).toBeNull();
});

test("signs of quotation that are markup are left out", () => {
  const text = "> It\n> is (>\r\n> > so).";
  const read = alike(
    text,
    text.replace(/^(> )+/gm, (signs) => signs.replaceAll(">", "\u0001")),
  );
  expect(read?.prose).toBe("It\nis (>\nso).");
  expect(alike(text, text)?.prose).toBe("> It\n> is (>\r\n> > so).");
});
