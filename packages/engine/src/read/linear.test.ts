import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Arrangement, arranged } from "../../test/hostile.ts";
import { libraryStuff } from "../../test/library-stuff.ts";
import { writeLibrary } from "../write/write-library.ts";
import { drain } from "./drain.ts";
import { type LibraryFormat, readLibrary } from "./read-library.ts";

const arrangements = fc.constantFrom<Arrangement>("turns", "rows", "mixed");
const SHORT = 8000;
const TIMES = 8;

/** The time of this thread that a run takes, in milliseconds: what else the machine does counts little. */
function cost(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe.each(Object.keys(libraryStuff) as LibraryFormat[])("%s", (format) => {
  test("a file takes no longer than its parts, whatever it is made of; nor do its entries, written again", () => {
    const pieces = fc.array(fc.constantFrom(...libraryStuff[format], "[", "]{", "*", "a, ", "- "), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pieces, arrangements, (some, arrangement) => {
        const served = (text: string): void => {
          const { entries } = drain(readLibrary(text, format));
          writeLibrary(entries, format === "bibtex" ? "biblatex" : format);
        };
        const [short, long] = [SHORT, SHORT * TIMES].map((length) => arranged(some, arrangement, length)) as [string, string];
        const growth = (): number =>
          cost(() => served(long)) /
          Math.max(
            2,
            cost(() => Array.from({ length: TIMES }, () => served(short))),
          );
        if (growth() > 3) expect(Math.min(growth(), growth())).toBeLessThan(4);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
