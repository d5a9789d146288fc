import { cost } from "@concordat/marked/growth";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Arrangement, arranged, hostile, served } from "../test/hostile.ts";
import { syntaxes } from "./mask/syntax.ts";

const pieces = fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 4 });
const arrangements = fc.constantFrom<Arrangement>("turns", "rows", "mixed");
const anySyntax = fc.constantFrom(...syntaxes);

/** Longer than what is looked ahead for the end of inline markup: up to there a text costs more by the unit, and no more after. */
const SHORT = 4000;
const TIMES = 8;

test("a text takes no longer than its parts, whatever it is made of", () => {
  fc.assert(
    fc.property(pieces, arrangements, anySyntax, (some, arrangement, syntax) => {
      const short = arranged(some, arrangement, SHORT);
      const long = arranged(some, arrangement, SHORT * TIMES);
      // A quadratic reader takes eight times as long for the whole. Texts that take a moment are read several times over.
      const growth = (times: number) =>
        cost(times, () => served(long, syntax)) /
        Math.max(
          cost(times * TIMES, () => served(short, syntax)),
          2 * times,
        );
      // What runs for the first time is compiled meanwhile, so that of several measures the least counts.
      if (growth(1) > 3) expect(Math.min(growth(4), growth(4), growth(4))).toBeLessThan(4);
    }),
    { numRuns: 10 },
  );
}, 60_000);

test("no text makes it throw, and what it finds is sorted, disjoint and inside", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 4 })), { maxLength: 60 }),
      anySyntax,
      (some, syntax) => {
        const text = some.join("");
        const { prose, citations, entities, list } = served(text, syntax);
        expect(prose).toHaveLength(text.length);
        for (const found of [citations, entities]) {
          let end = 0;
          for (const { mention } of found) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end } of list?.spans ?? []) expect(0 <= start && start < end && end <= text.length).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
