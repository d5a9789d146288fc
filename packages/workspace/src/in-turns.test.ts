import { expect, test } from "vitest";
import { inTurns } from "./in-turns.ts";

function* work(milliseconds: number): Generator<void, string> {
  for (let step = 0; step < milliseconds; step += 1) {
    for (const since = performance.now(); performance.now() - since < 1; );
    yield;
  }
  return "done";
}

test("others get their turns while work goes on, and are told how far it is", async () => {
  let turns = 0;
  let isDone = false;
  const others = (): void => {
    turns += 1;
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  const steps: number[] = [];
  expect(
    await inTurns(
      work(20),
      () => false,
      (count) => steps.push(count),
    ),
  ).toBe("done");
  isDone = true;
  expect(turns).toBeGreaterThan(5);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test("work stands back while somebody waits for an answer, but not for ever", async () => {
  let steps = 0;
  function* counted(): Generator<void, void> {
    for (; steps < 8; steps += 1) {
      yield* work(2);
    }
  }
  let isBusy = true;
  let whileBusy = 0;
  setTimeout(() => {
    whileBusy = steps;
    isBusy = false;
  }, 40);
  await inTurns(
    counted(),
    () => isBusy,
    () => {},
  );
  expect(whileBusy).toBeLessThan(4);
  isBusy = true;
  await inTurns(
    work(4),
    () => isBusy,
    () => {},
  );
});
