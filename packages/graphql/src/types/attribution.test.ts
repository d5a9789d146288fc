import { answers } from "../../test/ask.ts";

answers([
  [
    "what a source ascribes without a citation, to somebody with a record and to nobody",
    `{ source(id: "tarn2005") { attributions { by record { key } paragraph footnote } } person(id: "ada-lind") { attributions { claim source { key } } } }`,
    {
      source: {
        attributions: [
          { by: "Ada Lind", record: { key: "ada-lind" }, paragraph: 3, footnote: null },
          { by: "A pilot who gave no name", record: null, paragraph: 4, footnote: 1 },
          { by: "Southern Lakes Accord", record: { key: "southern-lakes-accord" }, paragraph: 6, footnote: null },
        ],
      },
      person: { attributions: [{ claim: "the harbor could not be watched by one police alone", source: { key: "tarn2005" } }] },
    },
  ],
  [
    "to a document, found by the country that is a party to it, and read from the document",
    `{ attributions(filter: { country: "Estonia" }) { nodes { by } } agreement(id: "southern-lakes-accord") { attributions { claim } } }`,
    {
      attributions: { nodes: [{ by: "Southern Lakes Accord" }] },
      agreement: { attributions: [{ claim: "the southern shore is watched from the water" }] },
    },
  ],
  [
    "in a footnote, found by the paragraph of its mark",
    `{ attributions(filter: { paragraph: 2 }) { nodes { footnote markedIn } } }`,
    { attributions: { nodes: [{ footnote: 1, markedIn: 2 }] } },
  ],
]);
