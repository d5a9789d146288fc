import { expect, test } from "vitest";
import { type ParagraphsWanted, paragraphsMeant } from "./paragraphs.ts";

test.each<[why: string, wanted: ParagraphsWanted, given: (number | undefined)[], fits: boolean | undefined]>([
  ["nothing asked", {}, [], undefined],
  ["the one asked for", { paragraph: 7 }, [3, 7], true],
  ["another", { paragraph: 7 }, [3, undefined], false],
  ["in the range, at its end", { paragraphs: { from: 5, to: 7 } }, [7], true],
  ["beyond it", { paragraphs: { from: 5, to: 7 } }, [4, 8], false],
  ["without an end", { paragraphs: { from: 5 } }, [80], true],
  ["without a beginning", { paragraphs: { to: 5 } }, [6], false],
  ["no paragraph at all", { paragraphs: {} }, [undefined], false],
])("%s", (_why, wanted, given, fits) => {
  expect(paragraphsMeant(wanted)?.(given)).toBe(fits);
});

test.each<[why: string, wanted: ParagraphsWanted, message: string]>([
  ["before the first", { paragraph: -1 }, "There is no paragraph -1; paragraphs are counted from 1."],
  ["a range from nought", { paragraphs: { from: 0 } }, "There is no paragraph 0; paragraphs are counted from 1."],
  ["a range backwards", { paragraphs: { from: 7, to: 5 } }, 'No paragraph lies from 7 to 5. Give the smaller number as "from".'],
])("%s is refused", (_why, wanted, message) => {
  expect(() => paragraphsMeant(wanted)).toThrow(message);
});
