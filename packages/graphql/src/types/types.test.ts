import { expect, test } from "vitest";
import { ask } from "../../test/ask.ts";

/** One row for each type: what it is for, what is asked, what comes back. */
test.each([
  [
    "an agreement's dates, printed and recorded, with the evidence",
    `{ agreement(id: "southern-lakes-accord") { dates { event recorded printed place erratum { status source { key } evidence { url tier } } } } }`,
    {
      agreement: {
        dates: [
          {
            event: "SIGNED",
            recorded: "2002-03-22",
            printed: "2004-03-22",
            place: "Lakeside",
            erratum: {
              status: "VERIFIED",
              source: { key: "tarn2005" },
              evidence: [{ url: "https://example.org/treaties/2", tier: "OFFICIAL" }],
            },
          },
        ],
      },
    },
  ],
  [
    "a date that nobody prints otherwise has no printed value",
    `{ agreement(id: "northern-lakes-accord") { dates { recorded printed erratum { note } } } }`,
    {
      agreement: {
        dates: [
          { recorded: "2001-12-12", printed: null, erratum: null },
          { recorded: "2002-06", printed: null, erratum: null },
        ],
      },
    },
  ],
  [
    "an agreement by any name, in another language",
    `{ agreement(id: "acuerdo de los lagos del norte") { key names { text lang form official isOurTranslation } } }`,
    {
      agreement: {
        key: "northern-lakes-accord",
        names: [
          { text: "Northern Lakes Accord", lang: "en", form: "NAME", official: true, isOurTranslation: false },
          { text: "Acuerdo de los Lagos del Norte", lang: "es", form: "NAME", official: false, isOurTranslation: true },
          { text: "LKA", lang: "en", form: "ACRONYM", official: true, isOurTranslation: false },
        ],
      },
    },
  ],
  [
    "a relation from the end where it is recorded",
    `{ agreement(id: "southern-lakes-accord") { relations { type reads agreement { key } } } }`,
    { agreement: { relations: [{ type: "REPLICATES", reads: "replicates", agreement: { key: "northern-lakes-accord" } }] } },
  ],
  [
    "the same relation from its other end",
    `{ agreement(id: "northern-lakes-accord") { relations { type reads agreement { key } } } }`,
    { agreement: { relations: [{ type: "REPLICATES", reads: "replicated by", agreement: { key: "southern-lakes-accord" } }] } },
  ],
  [
    "the agencies of an agreement, with their parts",
    `{ agreement(id: "harbor-partnership") { agencies { role agency { key } } } }`,
    {
      agreement: {
        agencies: [
          { role: "IMPLEMENTS", agency: { key: "harbor-guard" } },
          { role: "PARTICIPANT", agency: { key: "harbor-police" } },
        ],
      },
    },
  ],
  [
    "an agency with who came before, above and below it",
    `{ agency(id: "Harbor Guard") { parent { key children { key } } predecessors { key dissolved successors { date agency { key } } } agreements { key } } }`,
    {
      agency: {
        parent: { key: "lakes-commission", children: [{ key: "harbor-guard" }] },
        predecessors: [
          { key: "harbor-police", dissolved: "2005-10-03", successors: [{ date: "2005-10-03", agency: { key: "harbor-guard" } }] },
        ],
        agreements: [{ key: "harbor-partnership" }],
      },
    },
  ],
  [
    "an agency that retired its id is found by it",
    `{ agency(id: "lake-commission") { key agreements { key } events { key } } }`,
    {
      agency: {
        key: "lakes-commission",
        agreements: [{ key: "harbor-renewal-plan" }, { key: "northern-lakes-accord" }, { key: "southern-lakes-accord" }],
        events: [{ key: "tarn-summit" }],
      },
    },
  ],
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
  [
    "a person, the offices held and the errata on the name",
    `{ person(id: "Ada Lynd") { key offices { title date for } errata { field printed recorded } events { key } } }`,
    {
      person: {
        key: "ada-lind",
        offices: [{ title: "Secretary of the Lakes Commission", date: "2000/2006", for: "lakes-commission" }],
        errata: [{ field: "name", printed: "Ada Lynd", recorded: "Ada Lind" }],
        events: [{ key: "tarn-summit" }],
      },
    },
  ],
  [
    "an event with its countries apart from its records",
    `{ event(id: "tarn-summit") { date place countries participants { __typename key } } }`,
    {
      event: {
        date: "2001-04-20",
        place: "Tarn",
        countries: ["FI", "SE", "EE"],
        participants: [
          { __typename: "Person", key: "ada-lind" },
          { __typename: "Agency", key: "lakes-commission" },
        ],
      },
    },
  ],
  [
    "a source with every use it makes",
    `{ source(id: "tarn2005") { uses { citation { key } } } }`,
    {
      source: {
        uses: [{ citation: { key: "harbor-times2005" } }, { citation: { key: "okafor2003a" } }, { citation: { key: "welland2004" } }],
      },
    },
  ],
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
  ["the corpus says its licence", "{ corpus { name license } }", { corpus: { name: "lakes", license: "CC0-1.0" } }],
])("%s", async (_why, query, answer) => {
  expect(await ask(query)).toEqual(answer);
});
