import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";

const others = [
  "Wei Aubin. Reeds. Quay, 2009.",
  "Ole Berg. Ice. Quay, 2009.",
  "Carl Moreau. Locks. Quay, 2001.",
  "Bo Roe. Tolls. Quay, 2001.",
];

/** Who wrote the work of 2012, in a list that prints given names first. */
function authors(line: string): string {
  const entries = entriesOf(`References\n\n${[...others.slice(0, 2), line, ...others.slice(2)].join("\n\n")}\n`);
  const found = entries.find(({ year }) => year === "2012");
  return found === undefined ? "" : drawn(found).split(": 2012", 1).join();
}

test.each([
  ["two names", "Zoe Berg, Ada Lind. Ice of the north. Quay, 2012.", "Berg | Zoe; Lind | Ada"],
  ["two names before their year", "Ada Lind, Wei Tan (2012). Ice roads. Quay.", "Lind | Ada; Tan | Wei"],
  ["three names", "Ada Lind, Wei L. Tan, Ole Berg. Ice roads of the north. Quay, 2012.", "Lind | Ada; Tan | Wei L.; Berg | Ole"],
  [
    "three names before a colon",
    "Ada Lind, Inés María Luna, Ole Berg: Ice roads. Quay, 2012.",
    "Lind | Ada; Luna | Inés María; Berg | Ole",
  ],
  ["two names before a quotation", "Ada Lind, Una Reed, “Ice roads”, Quay, 2012.", "Lind | Ada; Reed | Una"],
])("in a list in natural order commas join %s", (_why, line, expected) => {
  expect(authors(line)).toBe(expected);
});

test("where families stand first, or few names stand alone, a comma may part a surname of two words from given names", () => {
  const lines = [
    "Berg, Ole. 1970. *Ice*.",
    "García Luna, Inés María. 2011. *Shores*.",
    "Reed, Una. 2001. *Locks*.",
    "Tan, Wei. 1919. *Snow*.",
  ];
  expect(entriesOf(`References\n\n${lines.join("\n\n")}\n`).map(drawn)[1]).toBe("García Luna | Inés María: 2011, Shores");
});
