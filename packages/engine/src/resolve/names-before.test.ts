import { expect, test } from "vitest";
import { resolved } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

const library = bib(
  book("both", "Lind, Ada and Tan, Wei", "1976") +
    book("three", "Berg, Ole and Lind, Ada and Tan, Wei", "2005") +
    book("tan", "Tan, Wei", "1988") +
    book("lei", "Lei, T. L. and Church, R. L.", "2010"),
);

test.each([
  ["two in brackets, parted by a semicolon", "So it is (Lind; Tan, 1976).", "both Lind; Tan, 1976"],
  ["after a lead", "So it is (cf. Lind; Tan, 1976, p. 3).", "both Lind; Tan, 1976, p. 3"],
  ["three of them", "So it is (Berg; Lind; Tan, 2005).", "three Berg; Lind; Tan, 2005"],
  ["a family that is a word", "So it is (Lei; Church, 2010).", "lei Lei; Church, 2010"],
  ["after another work", "So it is (Tan, 1988; Lind; Tan, 1976).", "tan Tan, 1988 / both Lind; Tan, 1976"],
  ["a place stays outside", "So it is (Chile; Tan, 1988).", "tan Tan, 1988"],
  ["two of whom nobody has a work are none of the second alone", "So it is (Lind; Tan, 1988).", "unknown Lind; Tan, 1988"],
  ["offices before two", "Source: LKC, TRN and Lind and Tan (1976).", "both Lind and Tan (1976)"],
  ["offices before one of whom nobody has both", "Source: LKC, TRN and Berg and Tan (1976).", "unknown LKC, TRN and Berg and Tan (1976)"],
  ["two works stay two", "So it is (Lind and Tan, 1976; Tan, 1988).", "both Lind and Tan, 1976 / tan Tan, 1988"],
  ["initials after each family", "As in Berg, O., Lind, A., Tan, W. (2005).", "three Berg, O., Lind, A., Tan, W. (2005)"],
  [
    "initials after each, and signs for and",
    "As in Berg, O., & Lind, A., & Tan, W., (2005).",
    "three Berg, O., & Lind, A., & Tan, W., (2005)",
  ],
  ["initials of somebody else stay outside", "It holds for Berg, O., Tan, W. (1988) says.", "tan Tan, W. (1988)"],
  ["an initial without its dot", "So it is (Lind, A et Tan, W. (1976)).", "both Lind, A et Tan, W. (1976)"],
])("%s", (_why, text, expected) => {
  const said = resolved(text, [library]).map(({ mention, resolution }) =>
    [resolution.kind === "known" ? resolution.hit.id : resolution.kind, mention.text].join(" "),
  );
  expect(said.map((one) => one.replace(/(?<=\(\d{4})$/, ")")).join(" / ")).toBe(expected);
});
