import { describe, expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { drawn, entriesOf } from "../../test/listed.ts";

const families = ["Berg, Ole. 1970. *Ice*.", "Dubois, F. 1996. *Reeds*.", "Luna, Inés. 1980. *Ports*.", "Tan, Wei. 1919. *Snow*."];

/** Who wrote the work that these words begin, in its place of the alphabet or at the end. */
function read(author: string, sorted = true): string {
  const lines = [...families, `${author}. 2012. *Tolls*.`];
  if (sorted) lines.sort();
  const entries = entriesOf(`References\n\n${lines.join("\n\n")}\n`);
  return drawn(entries.find(({ year }) => year === "2012") as (typeof entries)[0])
    .split(": 2012", 1)
    .join();
}

describe("in a list that sets families off, what is not set off is whole", () => {
  test.each([
    ["three words", "Human Reeds Watch", "[Human Reeds Watch]"],
    ["an acronym and a word", "LKC News", "[LKC News]"],
    ["a word and an acronym", "Giving LKC", "[Giving LKC]"],
    ["a firm", "LKC LLP", "[LKC LLP]"],
    ["two words, either of which may be the family", "Kim Dae-jung", "Kim Dae-jung"],
    ["two words of a newspaper", "Quay Post", "Quay Post"],
    ["a small word within that is nobody's", "Our Reeds in Data", "[Our Reeds in Data]"],
    ["a particle within", "Ngũgĩ wa Thiong’o", "Ngũgĩ wa Thiong’o"],
  ])("%s", (_why, author, expected) => {
    expect(read(author)).toBe(expected);
    expect(read(author, false)).toBe(expected);
  });

  test("and stays so where dashes repeat it", () => {
    const lines = [...families.slice(0, 2), "Human Reeds Watch. 2012. *Tolls*.", "———. 2013. *Locks*.", ...families.slice(2)];
    const entries = entriesOf(`References\n\n${lines.join("\n\n")}\n`);
    expect(entries.slice(2, 4).map(drawn)).toEqual(["[Human Reeds Watch]: 2012, Tolls", "[Human Reeds Watch]: 2013, Locks"]);
  });

  test("but for a person whom the alphabet has by the last word", () => {
    const lines = [..."BCDEFGHIJKL"].map((letter) => `${letter}erg, Ole. 1970. *Ice*.`);
    const entries = entriesOf(`References\n\n${[...lines, "Ada Moreau. 2012. *Tolls*.", ...families.slice(3)].join("\n\n")}\n`);
    expect(entries.map(drawn).at(-2)).toBe("Moreau | Ada: 2012, Tolls");
  });

  test("but for bare initials in a list where most have one", () => {
    const lines = [
      "Berg V: Ice. 1970.",
      "Dubois F: Reeds. 1996.",
      "Haro AP: Tolls. 2012.",
      "Luna I, Reed A: Ports. 1980.",
      "Tan W: Snow. 1919.",
    ];
    expect(entriesOf(`References\n\n${lines.join("\n\n")}\n`).map(drawn)[2]).toBe("Haro | AP: 2012, Tolls");
  });

  test("and for two initials, as Vancouver has them", () => {
    expect(read("Haro AP")).toBe("Haro | AP");
  });

  test("and for somebody with a co-author", () => {
    expect(read("Pia Moreau and Ada Lind")).toBe("Moreau | Pia; Lind | Ada");
  });
});

test.each([
  ["by the first word", "Kim (2012) says so."],
  ["by the last", "(Dae-jung 2012)"],
  ["by both", "Kim Dae-jung (2012) says so."],
])("it is cited %s", (_why, text) => {
  const list = [...families, "Kim Dae-jung. 2012. *Tolls*."].join("\n\n");
  expect(told(`${text}\n\n## References\n\n${list}\n`).filter((one) => one.includes("2012"))).toEqual([]);
});
