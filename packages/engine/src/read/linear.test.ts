import { cost } from "@concordat/marked/growth";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Arrangement, arranged } from "../../test/hostile.ts";
import { readAndWritten } from "../../test/library-cost.ts";
import { libraryFormats, libraryStuff } from "../../test/library-stuff.ts";

/** `npm run fuzz` goes on for longer, and with longer files. */
const arrangements = fc.constantFrom<Arrangement>("turns", "rows", "mixed");
const SHORT = 8000;
const TIMES = 8;

describe.each(libraryFormats)("%s", (format) => {
  test("a file takes no longer than its parts, whatever it is made of; nor do its entries, written again", () => {
    const pieces = fc.array(fc.constantFrom(...libraryStuff[format], "[", "]{", "*", "a, ", "- "), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pieces, arrangements, (some, arrangement) => {
        const [short, long] = [SHORT, SHORT * TIMES].map((length) => arranged(some, arrangement, length)) as [string, string];
        const growth = (): number =>
          cost(1, () => readAndWritten(long, format)) /
          Math.max(
            2,
            cost(TIMES, () => readAndWritten(short, format)),
          );
        if (growth() > 3) expect(Math.min(growth(), growth())).toBeLessThan(4);
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
