import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readDocument, recognize } from "@concordat/engine";
import { expect, test } from "vitest";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What the process holds, in bytes, after all that nobody asks for is gone. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test("what is remembered of the words of a document keeps none of its versions", () => {
  const prose = "The ministers met again in the spring. ".repeat(8000);
  const read = (version: number): void => {
    const name = `Institution${[...String(version)].map((digit) => "abcdefghij".charAt(Number(digit))).join("")}alization`;
    const entry = `${name}, Ada. 2004. *A Work of Many Words*. Tarn: Quay.`;
    const text = `${prose}It was so (${name} 2004: 3).\n\n# References\n\n${entry}\n\nBerg, Ole. 2001. *Weirs*. Tarn: Quay.\n`;
    expect(recognize(readDocument(text, "markdown"), [], []).citations).toHaveLength(1);
  };
  read(0);
  const before = held();
  for (let version = 1; version <= 100; version += 1) read(version);
  // A hundred versions take more than thirty million bytes.
  expect(held() - before).toBeLessThan(10_000_000);
});
