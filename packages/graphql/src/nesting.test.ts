import { expect, test } from "vitest";
import { depthOf, type Nesting } from "./nesting.ts";

const spread = (above: number, name: string) => ({ name, above });
const of = (own: number, ...spreads: Nesting["spreads"]): Nesting[] => [{ own, spreads }];

test.each<[why: string, operation: Nesting[], fragments: Record<string, Nesting[]>, depth: number]>([
  ["no fragment", of(3), {}, 3],
  ["a fragment beneath fields", of(2, spread(2, "A")), { A: of(4) }, 6],
  ["fragments within fragments", of(1, spread(1, "A")), { A: of(1, spread(1, "B")), B: of(1) }, 3],
  ["a fragment that nobody spreads", of(1), { A: of(9) }, 1],
  ["a fragment that is not there", of(1, spread(1, "A")), {}, 1],
  ["the deeper of two fragments of one name", of(1, spread(1, "A")), { A: [...of(2), ...of(5)] }, 6],
])("%s", (_why, operation, fragments, depth) => {
  expect(depthOf(operation, new Map(Object.entries(fragments)))).toBe(depth);
});

test.each<[why: string, fragments: Record<string, Nesting[]>]>([
  ["by itself", { A: of(1, spread(1, "A")) }],
  ["by way of others, used or not", { B: of(1, spread(0, "C")), C: of(1, spread(2, "A")), A: of(1, spread(1, "B")) }],
  ["in the second of two of one name", { A: [...of(1), ...of(1, spread(1, "A"))] }],
])("a fragment that holds itself %s is refused", (_why, fragments) => {
  expect(() => depthOf(of(1), new Map(Object.entries(fragments)))).toThrow(/^The fragment [ABC] holds itself\./);
});

test("thirty fragments that each hold the next one twice are looked at once each", () => {
  const fragments = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`F${i}`, of(1, spread(0, `F${i + 1}`), spread(0, `F${i + 1}`))]),
  );
  expect(depthOf(of(1, spread(1, "F0")), new Map(Object.entries(fragments)))).toBe(2);
});
