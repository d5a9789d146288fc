import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const words = ["harbor-guard", "harbor-police", "lakes-commission", "FI"].map((word) => ({ text: word, word }));

test.each([
  ["a letter dropped", "harbor-gard", "harbor-guard"],
  ["two letters swapped", "harbor-gurad", "harbor-guard"],
  ["another case", "Lakes-Commission", "lakes-commission"],
  ["a short word, one letter off", "FO", "FI"],
  ["nothing near", "treaty", undefined],
  ["nothing at all", "", undefined],
  ["a text without an end", "harbor-guard".repeat(10_000), undefined],
])("%s", (_why, written, word) => {
  expect(nearest(written, words)).toBe(word);
});
