import { expect, test } from "vitest";
import { lastForEach, onceForEach, onceForPair, remembered, rememberedText } from "./remembered.ts";

test("a question about a thing is answered once for each key, an answer that is nothing too", () => {
  const asked: string[] = [];
  const find = remembered(
    (thing: { readonly name: string }, word: string) => {
      asked.push(`${thing.name} ${word}`);
      return word === "none" ? null : word.length;
    },
    (word) => word.toLowerCase(),
  );
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect([find(one, "Word"), find(one, "word"), find(other, "word"), find(one, "none"), find(one, "none")]).toEqual([4, 4, 4, null, null]);
  expect(asked).toEqual(["one Word", "other word", "one none"]);
});

test("so many answers are remembered that a long text does not fill the memory", () => {
  let asked = 0;
  const find = rememberedText((text) => {
    asked += 1;
    return text.length;
  });
  for (let number = 0; number < 4000; number += 1) find(`${number}`);
  expect([find("0"), asked]).toEqual([1, 4000]);
  // What was asked before is forgotten once as many others were asked.
  for (let number = 4000; number < 8000; number += 1) find(`${number}`);
  expect([find("0"), asked]).toEqual([1, 8000]);
  for (let number = 8000; number < 12_000; number += 1) find(`${number}`);
  expect([find("1"), asked]).toEqual([1, 12_001]);
});

test("what is asked once of a thing, or of a pair, is not asked again", () => {
  let asked = 0;
  const next = (): number => {
    asked += 1;
    return asked;
  };
  const [one, other] = [{}, {}];
  const ofEach = onceForEach(next);
  expect([ofEach(one), ofEach(other), ofEach(one)]).toEqual([1, 2, 1]);
  const ofPair = onceForPair(next);
  expect([ofPair(one, other), ofPair(other, one), ofPair(one, other)]).toEqual([3, 4, 3]);
});

test("what was made last for a thing is given again as long as it fits, and made anew once it does not", () => {
  const last = lastForEach<object, { readonly key: string }>();
  const [one, other] = [{}, {}];
  const keyed = (about: object, key: string): { readonly key: string } =>
    last(
      about,
      (made) => made.key === key,
      () => ({ key }),
    );
  const first = keyed(one, "a");
  expect(keyed(one, "a")).toBe(first);
  expect(keyed(other, "a")).not.toBe(first);
  expect(keyed(one, "b")).toEqual({ key: "b" });
  expect(keyed(one, "a")).not.toBe(first);
});
