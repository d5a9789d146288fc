import { corpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { usesConcerned } from "./use-errata.ts";

const welland = corpus.citations.find(({ id }) => id === "welland2004");
const [use, erratum] = [welland?.uses[0], welland?.errata[0]];

/** Uses by paragraph, footnote and text; where the erratum stands; the texts of the uses that it concerns. */
test.each([
  ["one in its paragraph", "csl.issued", { paragraphs: [4] }, "a"],
  ["of two in one paragraph, the one that prints it", "csl.issued", { paragraphs: [7], printed: "2003" }, "b 2003"],
  ["of two in one paragraph, both where neither prints it", "label", { paragraphs: [7] }, "b 2003, c"],
  ["in its footnote, and not in another", "label", { paragraphs: [30], footnote: 2 }, "d"],
  ["in the paragraph of a footnote", "label", { paragraphs: [31] }, "e"],
  ["the one its field names", "uses.0.text", { paragraphs: [] }, "a"],
  ["the one its field names, and the one in another of its paragraphs", "uses.2.text", { paragraphs: [4, 7] }, "a, c"],
  ["nowhere in particular", "label", { paragraphs: [] }, ""],
  ["of another source", "label", { paragraphs: [4], source: "elsewhere" }, ""],
])("%s", (_why, field, where, texts) => {
  if (welland === undefined || use === undefined || erratum === undefined) throw new Error("There is no Welland 2004.");
  const uses = [
    { ...use, paragraph: 4, text: "a" },
    { ...use, paragraph: 7, text: "b 2003" },
    { ...use, paragraph: 7, text: "c" },
    { ...use, paragraph: 30, footnote: 2, text: "d" },
    { ...use, paragraph: 31, footnote: 3, text: "e" },
  ];
  const concerned = usesConcerned({ ...erratum, printed: "zzz", field, ...where }, { ...welland, uses });
  expect(concerned.map(({ text }) => text).join(", ")).toBe(texts);
});
