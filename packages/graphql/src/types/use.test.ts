import { answers } from "../../test/ask.ts";

answers([
  [
    "uses, in the order of the paragraphs",
    `{ uses(filter: { source: "tarn2005" }) { nodes { paragraph citation { key } } } }`,
    {
      uses: {
        nodes: [
          { paragraph: 4, citation: { key: "okafor2003a" } },
          { paragraph: 7, citation: { key: "welland2004" } },
          { paragraph: 9, citation: { key: "harbor-times2005" } },
        ],
      },
    },
  ],
  [
    "uses that support a claim, with pages",
    `{ uses(filter: { claim: "the watch", hasLocator: true }) { nodes { text locator } } }`,
    { uses: { nodes: [{ text: "(Welland 2003: 58-59)", locator: "58-59" }] } },
  ],
  [
    "a use in a footnote, found by the paragraph of the note and by that of its mark",
    `{ note: uses(filter: { paragraph: 9 }) { nodes { footnote markedIn } } mark: uses(filter: { paragraph: 5 }) { nodes { paragraph } } }`,
    { note: { nodes: [{ footnote: 2, markedIn: 5 }] }, mark: { nodes: [{ paragraph: 9 }] } },
  ],
  [
    "the uses of some paragraphs, the marks of notes included",
    `{ uses(filter: { paragraphs: { from: 5, to: 7 } }) { nodes { paragraph markedIn } } }`,
    {
      uses: {
        nodes: [
          { paragraph: 7, markedIn: null },
          { paragraph: 9, markedIn: 5 },
        ],
      },
    },
  ],
  [
    "what a claim is about, and back",
    `{ uses(filter: { about: "Northern Lakes Accord" }) { nodes { about { key } } } agreement(id: "southern-lakes-accord") { uses { citation { key } } } agency(id: "harbor-guard") { uses { text } } }`,
    {
      uses: { nodes: [{ about: [{ key: "northern-lakes-accord" }, { key: "southern-lakes-accord" }] }] },
      agreement: { uses: [{ citation: { key: "welland2004" } }] },
      agency: { uses: [] },
    },
  ],
  [
    "the errata on a work that stand where it is used",
    `{ uses(filter: { citation: "Welland 2004" }) { nodes { errata { printed recorded } } } other: uses(filter: { paragraph: 4 }) { nodes { errata { note } } } }`,
    { uses: { nodes: [{ errata: [{ printed: "2003", recorded: "2004" }] }] }, other: { nodes: [{ errata: [] }] } },
  ],
]);
