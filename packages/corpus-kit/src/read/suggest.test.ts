import { expect, test } from "vitest";
import { didYouMean, suggest } from "./suggest.ts";

test.each<[why: string, written: string, meant: string | undefined]>([
  ["a letter changed", "trety", "treaty"],
  ["two letters swapped", "tretay", "treaty"],
  ["another case", "Treaty", "treaty"],
  ["a hyphen left out", "inforce", "in-force"],
  ["the nearest of several", "plans", "plan"],
  ["nothing near", "banana", undefined],
  ["one letter only", "x", undefined],
])("%s", (_, written, meant) => {
  expect(suggest(written, ["treaty", "plan", "planned", "in-force"])).toBe(meant);
});

test("says nothing where no word is near", () => {
  expect(didYouMean("trety", ["treaty"])).toBe(' Did you mean "treaty"?');
  expect(didYouMean("banana", ["treaty"])).toBe("");
});
