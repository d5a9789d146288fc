import { answers } from "../../test/ask.ts";

answers([
  [
    "a work by its label, with its use and the claim",
    `{ citation(id: "Welland 2004") { key year authors { family given } uses { paragraph text form locator claim source { key } } } }`,
    {
      citation: {
        key: "welland2004",
        year: 2004,
        authors: [{ family: "Welland", given: "Ruth" }],
        uses: [
          {
            paragraph: 7,
            text: "(Welland 2003: 58-59)",
            form: "PARENTHETICAL",
            locator: "58-59",
            claim: "the two accords divide the watch of the harbors between them.",
            source: { key: "tarn2005" },
          },
        ],
      },
    },
  ],
  ["a work by a label that a source prints", `{ citation(id: "Welland 2003") { label } }`, { citation: { label: "Welland 2004" } }],
  [
    "a chapter, its volume, and the volume's chapters",
    `{ citation(id: "oneill1998") { container pages volume { key holds { key } } } }`,
    {
      citation: {
        container: "Crossing Still Water",
        pages: "40-66",
        volume: { key: "crossing-still-water", holds: [{ key: "oneill1998" }] },
      },
    },
  ],
]);
