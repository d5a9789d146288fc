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
  [
    "only what a source prints, under the name that it gives the step, once for each date",
    `{ timeline(reading: PRINTED_ONLY) { totalCount nodes { step recorded printed record { key } } } }`,
    {
      timeline: {
        totalCount: 3,
        nodes: [
          { step: "SIGNED", recorded: "2004-02", printed: "2003-05", record: { key: "harbor-partnership" } },
          { step: "LAUNCHED", recorded: "2004-02", printed: "2004-02", record: { key: "harbor-partnership" } },
          { step: "SIGNED", recorded: "2002-03-22", printed: "2004-03-22", record: { key: "southern-lakes-accord" } },
        ],
      },
    },
  ],
  [
    "a step by the name that a source gives it, and by that of the record",
    `{ a: agreements(filter: { dates: { event: SIGNED, from: "2003", to: "2003", reading: PRINTED } }) { nodes { key } }
       b: agreements(filter: { dates: { event: SIGNED, from: "2003", to: "2003" } }) { nodes { key } }
       c: agreements(filter: { dates: { event: LAUNCHED, reading: PRINTED_ONLY } }) { nodes { key dates { printed printedDates { date step note } } } } }`,
    {
      a: { nodes: [{ key: "harbor-partnership" }] },
      b: { nodes: [] },
      c: {
        nodes: [
          {
            key: "harbor-partnership",
            dates: [
              {
                printed: "2003-05",
                printedDates: [
                  {
                    date: "2003-05",
                    step: "SIGNED",
                    note: "Tarn 2005 prints signed in May 2003; the record says launched in February 2004.",
                  },
                  { date: "2004-02", step: null, note: "Tarn 2005 prints signed in May 2003; the record says launched in February 2004." },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
  [
    "events as printed: none is printed otherwise",
    `{ a: events(filter: { reading: PRINTED }) { totalCount } b: events(filter: { reading: PRINTED_ONLY }) { totalCount } }`,
    { a: { totalCount: 1 }, b: { totalCount: 0 } },
  ],
  [
    "what happened in a place, and which agreements were signed there",
    `{ timeline(place: "tarn") { nodes { step record { key } } } agreements(filter: { dates: { place: "Tarn", event: SIGNED } }) { nodes { key } } none: agreements(filter: { dates: { place: "Tarn", event: IN_FORCE } }) { totalCount } }`,
    {
      timeline: {
        nodes: [
          { step: "HAPPENED", record: { key: "tarn-summit" } },
          { step: "SIGNED", record: { key: "northern-lakes-accord" } },
        ],
      },
      agreements: { nodes: [{ key: "northern-lakes-accord" }] },
      none: { totalCount: 0 },
    },
  ],
]);
