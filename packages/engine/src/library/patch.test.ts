import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf } from "./patch.ts";

const things = Array.from({ length: 9 }, (_, number) => ({ number }));
const row = fc.uniqueArray(fc.constantFrom(...things));

test("changes make of one row the other", () => {
  fc.assert(
    fc.property(row, row, (before, now) => {
      const changed = [...before];
      for (const { at, removed, added } of changesOf(before, now, 9) ?? []) changed.splice(at, removed, ...now.slice(at, at + added));
      expect(changed).toEqual(now);
    }),
  );
});

test("what lies between two changes is none, and more than are wanted are not told", () => {
  const [a, b, c, d, e] = things;
  const [before, now] = [[a, b, c, d].map((one) => one ?? {}), [e, b, c].map((one) => one ?? {})] as const;
  expect(changesOf(before, now, 2)).toEqual([
    { was: 0, at: 0, removed: 1, added: 1 },
    { was: 3, at: 3, removed: 1, added: 0 },
  ]);
  expect([changesOf(before, now, 1), changesOf(now, now, 0)]).toEqual([null, []]);
});
