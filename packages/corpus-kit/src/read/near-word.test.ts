import { expect, test } from "vitest";
import { didYouMean, nearestSpelling, nearestWord } from "./near-word.ts";

const known = ["treaty", "plan", "planned", "in-force", "libraries", "corpora", "no-cache", "harbor-guard", "FI"];

test.each<[why: string, written: string, meant: string | undefined]>([
  ["a letter dropped", "trety", "treaty"],
  ["a letter changed", "treasy", "treaty"],
  ["two letters swapped", "tretay", "treaty"],
  ["another case", "Treaty", "treaty"],
  ["a hyphen left out", "inforce", "in-force"],
  ["the nearest of several", "plans", "plan"],
  ["one in place of many", "library", "libraries"],
  ["a word that begins alike", "corpus", "corpora"],
  ["a part of a word", "cache", "no-cache"],
  ["the beginning of a word", "lib", "libraries"],
  ["a short word, one letter off", "FO", "FI"],
  ["a letter that stands within many", "h", undefined],
  ["the very word, which was none here", "treaty", undefined],
  ["nothing near", "banana", undefined],
  ["nothing at all", "", undefined],
  ["a text without an end", "harbor-guard".repeat(10_000), undefined],
])("%s", (_, written, meant) => {
  expect(nearestWord(written, known)).toBe(meant);
});

test("the word to suggest may be another than the spelling that is near", () => {
  expect(nearestSpelling("Harbour Guard", [{ text: "Harbor Guard", word: "guard" }])).toBe("guard");
});

test("says nothing where no word is near", () => {
  expect(didYouMean("trety", known)).toBe(' Did you mean "treaty"?');
  expect(didYouMean("banana", known)).toBe("");
});
