import { expect, test } from "vitest";
import { sortInTurns } from "./sort-in-turns.ts";

/** So many words, in no order, and the longest row of them between two yields is a part. */
function words(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `w${(at * 7919) % 100_003}`);
}

test.each([
  ["none", 0],
  ["one", 1],
  ["few", 100],
  ["a whole run", 8192],
  ["one more than a run", 8193],
  ["an odd number of runs", 50_001],
])("sorts %s as the platform does", (_why, count) => {
  const some = words(count);
  const steps = sortInTurns(some);
  let yields = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) yields += 1;
  expect(step.value).toEqual([...some].sort());
  expect(yields).toBeGreaterThanOrEqual(Math.floor(count / 8193));
});
