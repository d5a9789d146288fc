import { expect, test } from "vitest";
import { ask } from "../../test/ask.ts";

/** Lists of things that are no records of their own, and records in another order: what it is for, what is asked, what comes back. */
test.each([
  [
    "every difference, with the record it concerns",
    `{ errata { totalCount nodes { kind printed recorded record { __typename key } } } }`,
    {
      errata: {
        totalCount: 3,
        nodes: [
          { kind: "NAME", printed: "Ada Lynd", recorded: "Ada Lind", record: { __typename: "Person", key: "ada-lind" } },
          {
            kind: "DATE",
            printed: "2004-03-22",
            recorded: "2002-03-22",
            record: { __typename: "Agreement", key: "southern-lakes-accord" },
          },
          { kind: "CITATION", printed: "2003", recorded: "2004", record: { __typename: "Citation", key: "welland2004" } },
        ],
      },
    },
  ],
  [
    "errata of one kind, and of one record by any of its names",
    `{ a: errata(filter: { kind: DATE, status: VERIFIED }) { totalCount } b: errata(filter: { record: "Ada Lynd" }) { nodes { field } } c: errata(filter: { text: "lynd" }) { totalCount } }`,
    { a: { totalCount: 1 }, b: { nodes: [{ field: "name" }] }, c: { totalCount: 1 } },
  ],
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
  [
    "what a source ascribes without a citation, to somebody with a record and to nobody",
    `{ source(id: "tarn2005") { attributions { by record { key } paragraph footnote } } person(id: "ada-lind") { attributions { claim source { key } } } }`,
    {
      source: {
        attributions: [
          { by: "Ada Lind", record: { key: "ada-lind" }, paragraph: 3, footnote: null },
          { by: "A pilot who gave no name", record: null, paragraph: 4, footnote: 1 },
        ],
      },
      person: { attributions: [{ claim: "the harbor could not be watched by one police alone", source: { key: "tarn2005" } }] },
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
])("%s", async (_why, query, answer) => {
  expect(await ask(query)).toEqual(answer);
});

test("a cursor of one order is refused in another", async () => {
  const { agreements } = (await ask("{ agreements(first: 1) { pageInfo { endCursor } } }")) as {
    agreements: { pageInfo: { endCursor: string } };
  };
  const after = agreements.pageInfo.endCursor;
  await expect(ask(`{ agreements(first: 1, after: "${after}", order: { by: DATE }) { totalCount } }`)).rejects.toThrow(
    "This cursor belongs to a list by name, ascending, and this one is by date, ascending; begin again without it.",
  );
});

test("a batch that is too large is refused in one sentence", async () => {
  const names = JSON.stringify(Array.from({ length: 101 }, () => "x"));
  await expect(ask(`{ records(names: ${names}) { key } }`)).rejects.toThrow("records takes at most 100 names; these are 101.");
});
