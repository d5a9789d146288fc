import { answers } from "../../test/ask.ts";

answers([
  [
    "a timeline by the dates of record",
    `{ timeline(from: "2001-04", to: "2002-03-22", steps: [SIGNED, HAPPENED]) { nodes { step recorded printed record { key } } } }`,
    {
      timeline: {
        nodes: [
          { step: "HAPPENED", recorded: "2001-04-20", printed: null, record: { key: "tarn-summit" } },
          { step: "SIGNED", recorded: "2001-12-12", printed: null, record: { key: "northern-lakes-accord" } },
          { step: "SIGNED", recorded: "2002-03-22", printed: "2004-03-22", record: { key: "southern-lakes-accord" } },
        ],
      },
    },
  ],
  [
    "the same time as printed",
    `{ timeline(from: "2004", to: "2004", reading: PRINTED, steps: [SIGNED]) { nodes { recorded record { key } } } }`,
    { timeline: { nodes: [{ recorded: "2002-03-22", record: { key: "southern-lakes-accord" } }] } },
  ],
]);
