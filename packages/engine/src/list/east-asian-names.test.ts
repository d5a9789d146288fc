import { describe, expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { drawn, entriesOf } from "../../test/listed.ts";

/** Who wrote the work of 2012, in a list with these others. */
function read(author: string, others: readonly string[] = ["Berg, Ole. 1970. *Ice*.", "Luna, Inés. 1980. *Ports*."]): string {
  const entries = entriesOf(`References\n\n${[...others, `${author}. 2012. *Tolls*.`].join("\n\n")}\n`);
  return drawn(entries.find(({ year }) => year === "2012") as (typeof entries)[0])
    .split(": 2012", 1)
    .join();
}

describe("names that may begin with a family are whole", () => {
  test.each([
    ["three words, Korean", "Park Chong Su", "Park Chong Su"],
    ["with a hyphen", "Choi Min-ho", "Choi Min-ho"],
    ["Chinese", "Huang Guoqiang", "Huang Guoqiang"],
    ["either word may be the family", "Zhou Yang", "Zhou Yang"],
    ["Vietnamese, with its accents", "Trần Văn Đức", "Trần Văn Đức"],
    ["decomposed", "Trần Văn Đức".normalize("NFD"), "Trần Văn Đức".normalize("NFC")],
    ["four words", "Pham Thi Bich Lan", "Pham Thi Bich Lan"],
    ["Malay, that of the father last", "Razali bin Osman", "Razali bin Osman"],
    ["a given name of English first", "Kim Welland", "Kim Welland"],
    ["two of them", "Huang Guoqiang and Choi Min-ho", "Huang Guoqiang; Choi Min-ho"],
    ["two and a comma", "Huang Guoqiang, Xu Ming", "Huang Guoqiang; Xu Ming"],
    ["a comma parts them", "Huang, Guoqiang", "Huang | Guoqiang"],
    ["no such family", "Pia Moreau", "Moreau | Pia"],
    ["a word of institutions", "Park Service", "[Park Service]"],
  ])("%s", (_why, author, expected) => {
    expect(read(author)).toBe(expected);
  });

  test.each([
    ["where the list prints given names first", ["Ole Berg. 1970. *Ice*.", "Inés Luna. 1980. *Ports*."], "Kim Welland", "Welland | Kim"],
    ["where either end may be the family and the list does not say", [], "Wei Tan", "Tan | Wei"],
    [
      "where the alphabet has it by the last word",
      [..."BCDEFGHIJKLMNOPQRSTUV"].map((letter) => `${letter}erg, Ole. 1970. *Ice*.`),
      "Kim Welland",
      "Welland | Kim",
    ],
  ])("but not %s", (_why, others, author, expected) => {
    expect(read(author, others)).toBe(expected);
  });
});

test.each([
  ["by the first word", "Tolls rise (Park 2012)."],
  ["by the last", "Tolls rise (Su 2012)."],
  ["by all", "Park Chong Su (2012) argues so."],
  ["beside another", "Tolls rise (Park 2012; Berg 1970)."],
])("it is cited %s", (_why, text) => {
  const list = "Berg, Ole. 1970. *Ice*.\n\nPark Chong Su (2012), *Tolls*, Quay.";
  expect(told(`${text}\n\n## References\n\n${list}\n`).filter((one) => one.includes("2012"))).toEqual([]);
});
