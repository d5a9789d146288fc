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
]);
