import { describe, expect, test } from "vitest";
import { someWordAfter, someWordBefore, wordBefore } from "./words.ts";

/** The words that are asked, the last of them first, from where the cursor stands. */
function asked(drawn: string, most: number, walk: typeof someWordBefore): readonly string[] {
  const at = drawn.indexOf("|");
  const words: string[] = [];
  walk(drawn.replace("|", ""), at, most, (word) => {
    words.push(word);
    return false;
  });
  return words;
}

describe("words beside an offset", () => {
  test.each([
    ["so many", "as it was in Díez |(2004)", 3, ["Díez", "in", "was"]],
    ["signs between them passed over", "it — “was” (in) |x", 2, ["in", "was"]],
    ["fewer than are asked for", "so |", 3, ["so"]],
    ["none", "1999 |", 3, []],
    ["nothing behind the cursor", "a |b c", 3, ["a"]],
  ])("before it: %s", (_what, drawn, most, words) => {
    expect(asked(drawn, most, someWordBefore)).toEqual(words);
  });

  test.each([
    ["so many", "(2004)| holds that it", 2, ["holds", "that"]],
    ["signs between them passed over", "|, “however”, was", 2, ["however", "was"]],
    ["fewer than are asked for", "|so", 3, ["so"]],
    ["none", "| 1999", 3, []],
  ])("after it: %s", (_what, drawn, most, words) => {
    expect(asked(drawn, most, someWordAfter)).toEqual(words);
  });

  test("a long row of signs is not passed over whole", () => {
    expect(someWordBefore(`so ${".".repeat(10_000)}`, 10_003, 2, () => true)).toBe(false);
    expect(someWordAfter(`${".".repeat(10_000)} so`, 0, 2, () => true)).toBe(false);
  });

  test("the word right before an offset, blanks between", () => {
    expect(wordBefore("as in  Tarn", 7, 8)).toBe("in");
  });
});
