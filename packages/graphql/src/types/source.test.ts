import { answers, refusals } from "../../test/ask.ts";

answers([
  [
    "a source with every use it makes, in the order of its paragraphs",
    `{ source(id: "tarn2005") { uses { totalCount nodes { paragraph citation { key } } } } }`,
    {
      source: {
        uses: {
          totalCount: 3,
          nodes: [
            { paragraph: 4, citation: { key: "okafor2003a" } },
            { paragraph: 7, citation: { key: "welland2004" } },
            { paragraph: 9, citation: { key: "harbor-times2005" } },
          ],
        },
      },
    },
  ],
  [
    "what a source prints otherwise than the records",
    `{ source(id: "tarn2005") { prints(filter: { kind: DATE, inSource: false }) { nodes { printed record { key } } } } }`,
    { source: { prints: { nodes: [{ printed: "2004-03-22", record: { key: "southern-lakes-accord" } }] } } },
  ],
  [
    "what a source speaks of, in one paragraph, of one kind",
    `{ source(id: "Harbors and Their Keepers") { speaksOf(type: AGREEMENT, paragraph: 7) { nodes { key } } } }`,
    { source: { speaksOf: { nodes: [{ key: "northern-lakes-accord" }] } } },
  ],
  [
    "who wrote and edited it, and its year",
    `{ source(id: "crossing-still-water") { title year editors { family } } }`,
    { source: { title: "Crossing Still Water", year: 1998, editors: [{ family: "Welland" }] } },
  ],
]);

refusals([
  [
    "a source that does not exist, in a filter, with the nearest",
    `{ agencies(filter: { source: "tarn205" }) { totalCount } }`,
    'No source is called "tarn205". The nearest is "tarn2005".',
  ],
]);
