import { answers } from "../../test/ask.ts";

answers([
  [
    "a shared acronym finds both",
    `{ find(name: "lka") { __typename key } }`,
    {
      find: [
        { __typename: "Agreement", key: "northern-lakes-accord" },
        { __typename: "Agreement", key: "southern-lakes-accord" },
      ],
    },
  ],
  [
    "what does not exist is null, not an error",
    `{ agreement(id: "no-such") { key } citation(id: "") { key } }`,
    { agreement: null, citation: null },
  ],
  [
    "many records at once, in the order asked, null for misses",
    `{ records(names: ["LKC", "nowhere", "welland2004", "Ada Lynd", "welland2004"]) { key } }`,
    { records: [{ key: "lakes-commission" }, null, { key: "welland2004" }, { key: "ada-lind" }, { key: "welland2004" }] },
  ],
  [
    "the latest first; records without a date come last",
    `{ citations(order: { by: DATE, direction: DESCENDING }, first: 2) { nodes { key } } agreements(order: { by: DATE }) { nodes { key } } }`,
    {
      citations: { nodes: [{ key: "garcia-luna2011" }, { key: "lakes-commission2009" }] },
      agreements: {
        nodes: [
          { key: "northern-lakes-accord" },
          { key: "harbor-renewal-plan" },
          { key: "southern-lakes-accord" },
          { key: "harbor-partnership" },
        ],
      },
    },
  ],
  [
    "what one paragraph of a source speaks of",
    `{ agencies(filter: { source: "tarn2005", paragraph: 7 }) { nodes { key } } people(filter: { hasErrata: true }) { nodes { key } } }`,
    { agencies: { nodes: [] }, people: { nodes: [{ key: "ada-lind" }] } },
  ],
]);
