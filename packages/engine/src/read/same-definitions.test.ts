import fc from "fast-check";
import { expect, test } from "vitest";
import { type Defining, sameDefinitions } from "./same-definitions.ts";

const piece = fc.oneof(
  fc.constant({ strings: null }),
  fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("x", "y"))).map((pairs) => ({ strings: new Map(pairs) })),
);

test("rows that grow define the same exactly where all their definitions are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, piece)), (steps) => {
      const [one, other]: [Defining[], Defining[]] = [[], []];
      const same = sameDefinitions();
      for (const [mine, theirs] of steps) {
        one.push(mine);
        other.push(theirs);
        expect(same(one, other)).toBe(all(one) === all(other));
      }
    }),
  );
});

function all(pieces: readonly Defining[]): string {
  return JSON.stringify(pieces.flatMap(({ strings }) => [...(strings ?? [])]));
}
