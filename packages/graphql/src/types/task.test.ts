import { answers } from "../../test/ask.ts";

answers([
  [
    "what an agency was charged with, and with whom; who works with it, from both ends",
    `{ a: agency(id: "harbor-guard") { tasks { task date with { key } source { key } paragraph } relations { type reads agency { key } paragraph } }
       b: agency(id: "lakes-commission") { relations { reads agency { key } } } agencies(filter: { hasTasks: true }) { nodes { key } } }`,
    {
      a: {
        tasks: [
          {
            task: "Watch the night ferries",
            date: "2005-11",
            with: [{ key: "lakes-commission" }],
            source: { key: "tarn2005" },
            paragraph: 7,
          },
        ],
        relations: [{ type: "COOPERATES_WITH", reads: "cooperates with", agency: { key: "lakes-commission" }, paragraph: 7 }],
      },
      b: { relations: [{ reads: "cooperates with", agency: { key: "harbor-guard" } }] },
      agencies: { nodes: [{ key: "harbor-guard" }] },
    },
  ],
]);
