import { answers } from "../../test/ask.ts";

answers([
  [
    "one day: what is known to the day, not what is known to the year",
    `{ on: timeline(on: "2001-12-12") { nodes { record { key } } } within: timeline(from: "2001-12-12", to: "2001-12-12") { nodes { record { key } } } }`,
    {
      on: { nodes: [{ record: { key: "northern-lakes-accord" } }] },
      within: { nodes: [{ record: { key: "northern-lakes-accord" } }, { record: { key: "harbor-renewal-plan" } }] },
    },
  ],
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
