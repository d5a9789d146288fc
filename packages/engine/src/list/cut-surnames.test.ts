import { describe, expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { drawn, entriesOf } from "../../test/listed.ts";

const inFull = ["Berg, Ole. 1970. *Ice*.", "Lind, Ada. 1980. *Ports*.", "Moreau, Pia. 1990. *Reeds*.", "Tan, Wei. 1919. *Snow*."];
const cutShort = inFull.map((line) => line.replace(/, (\p{Lu})\p{Ll}+/u, ", $1"));

/** Who wrote the work of 2012, in a list with these others. */
function read(author: string, others: readonly string[]): string {
  const entries = entriesOf(`References\n\n${[...others, `${author} 2012. *Tolls*.`].join("\n\n")}\n`);
  return drawn(entries.find(({ year }) => year === "2012") as (typeof entries)[0])
    .split(": 2012", 1)
    .join();
}

describe("a second surname cut to its initial, in a list of given names in full", () => {
  test.each([
    ["alone", "Luna R., Inés María.", "Luna R. | Inés María"],
    ["and one given name", "Luna R., Inés.", "Luna R. | Inés"],
    ["a particle", "de la Peña R., Inés.", "de la Peña R. | Inés"],
    ["and another of that kind", "Luna R., Inés, y José María Haro V.", "Luna R. | Inés; Haro V. | José María"],
    ["and one that has no second", "Luna R., Inés, and Ole Berg.", "Luna R. | Inés; Berg | Ole"],
    ["and several", "Luna R., Inés María, Ole Haro V. y Wei Tan.", "Luna R. | Inés María; Haro V. | Ole; Tan | Wei"],
    ["initials of given names", "Luna R., I. M., y Haro V., J.", "Luna R. | I. M.; Haro V. | J."],
  ])("%s", (_why, author, expected) => {
    expect(read(author, inFull)).toBe(expected);
  });

  test("but not in a list of initials", () => {
    expect(read("Luna R., Haro Inés.", cutShort)).toBe("Luna | R.; Haro Inés");
    expect(read("Luna R., Haro Inés.", inFull.slice(0, 3))).toBe("Luna | R.; Haro Inés");
  });
});

test.each([
  ["with its initial", "Tolls rise (Luna R. and Haro V. 2012)."],
  ["without it", "Tolls rise (Luna and Haro 2012)."],
  ["in a sentence", "Luna R. and Haro V. (2012) argue so."],
])("it is cited %s", (_why, text) => {
  const list = [...inFull, "Luna R., Inés María, and José Haro V. 2012. *Tolls*."].join("\n\n");
  expect(told(`${text}\n\n## References\n\n${list}\n`).filter((one) => one.includes("2012"))).toEqual([]);
});
