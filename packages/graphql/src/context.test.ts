import { expect, test } from "vitest";
import { ask } from "../test/ask.ts";
import { ponds, two } from "../test/two.ts";
import { contextOf } from "./context.ts";
import { encodeGlobalId } from "./global-id.ts";
import { serve } from "./http/server.ts";

const context = contextOf(two);
const northern = encodeGlobalId("Agreement", "lakes/northern-lakes-accord");
const protocol = encodeGlobalId("Agreement", "ponds/pond-protocol");

/** Two corpora side by side: what it is for, what is asked, what comes back. */
test.each([
  [
    "the corpora that are served",
    `{ corpora { name records } corpus { name } other: corpus(name: "ponds") { version license } }`,
    {
      corpora: [
        { name: "lakes", records: 19 },
        { name: "ponds", records: 2 },
      ],
      corpus: { name: "lakes" },
      other: { version: "1.0.0", license: "CC0-1.0" },
    },
  ],
  [
    "a name in two corpora shows both, the first corpus first",
    `{ find(name: "Lakes Commission") { key corpus { name } } }`,
    {
      find: [
        { key: "lakes-commission", corpus: { name: "lakes" } },
        { key: "lakes-commission", corpus: { name: "ponds" } },
      ],
    },
  ],
  [
    "an id of one corpus, written out or asked for",
    `{ find(name: "ponds:lakes-commission") { id } agency(id: "lakes-commission", corpus: "ponds") { id } first: agency(id: "lakes-commission") { corpus { name } } }`,
    {
      find: [{ id: encodeGlobalId("Agency", "ponds/lakes-commission") }],
      agency: { id: encodeGlobalId("Agency", "ponds/lakes-commission") },
      first: { corpus: { name: "lakes" } },
    },
  ],
  [
    "a reference stays in its corpus, unless it names another",
    `{ agreement(id: "pond-protocol") { parties { key name country { code } agency { corpus { name } } } relations { reads agreement { key corpus { name } } } } }`,
    {
      agreement: {
        parties: [
          { key: "SE", name: "Sweden", country: { code: "SE" }, agency: null },
          { key: "lakes-commission", name: "Lakes Commission", country: null, agency: { corpus: { name: "ponds" } } },
          { key: "The People of the Reeds", name: "The People of the Reeds", country: null, agency: null },
        ],
        relations: [{ reads: "based on", agreement: { key: "northern-lakes-accord", corpus: { name: "lakes" } } }],
      },
    },
  ],
  [
    "and is read from its other end, across corpora",
    `{ agreement(id: "northern-lakes-accord") { relations(type: BASED_ON) { reads agreement { id } } } }`,
    { agreement: { relations: [{ reads: "basis of", agreement: { id: protocol } }] } },
  ],
  [
    "lists of all corpora, or of one",
    `{ both: agencies(filter: { text: "lakes commission" }) { nodes { corpus { name } } } one: agreements(filter: { corpus: "ponds" }) { nodes { key } } }`,
    { both: { nodes: [{ corpus: { name: "lakes" } }, { corpus: { name: "ponds" } }] }, one: { nodes: [{ key: "pond-protocol" }] } },
  ],
  [
    "the pages that state a record's facts: all, those of one field, those of a date",
    `{ agreement(id: "pond-protocol") { evidence { title tier } parties: evidence(field: "parties") { states } dates { evidence { url } } none: evidence(field: "name") { url } } }`,
    {
      agreement: {
        evidence: [
          { title: "Register of Ponds, entry 7", tier: "OFFICIAL" },
          { title: "The Pond Herald", tier: "PRESS" },
        ],
        parties: [{ states: ["dates.signed", "parties"] }],
        dates: [{ evidence: [{ url: "https://example.org/ponds/7" }] }],
        none: [],
      },
    },
  ],
  [
    "a party that is a people, by its name",
    `{ agreements(filter: { parties: { including: ["the people of the reeds"] } }) { nodes { key } } }`,
    { agreements: { nodes: [{ key: "pond-protocol" }] } },
  ],
  [
    "a country gathers the agreements of all corpora",
    `{ country(id: "SE") { agreements { nodes { key } } } }`,
    { country: { agreements: { nodes: [{ key: "harbor-partnership" }, { key: "northern-lakes-accord" }, { key: "pond-protocol" }] } } },
  ],
  [
    "nodes of both, in the order asked; a corpus that is not served gives null",
    `{ nodes(ids: ["${protocol}", "${encodeGlobalId("Agreement", "rivers/x")}", "${northern}"]) { id } }`,
    { nodes: [{ id: protocol }, null, { id: northern }] },
  ],
  [
    "a text is read against both, or against one",
    `{ both: recognize(text: "the Lakes Commission met") { entities { status records { corpus { name } } } }
       one: recognize(text: "the Lakes Commission met", corpus: "ponds") { entities { status records { corpus { name } } } } }`,
    {
      both: { entities: [{ status: "AMBIGUOUS", records: [{ corpus: { name: "lakes" } }, { corpus: { name: "ponds" } }] }] },
      one: { entities: [{ status: "KNOWN", records: [{ corpus: { name: "ponds" } }] }] },
    },
  ],
])("%s", async (_why, query, answer) => {
  expect(await ask(query, {}, context)).toEqual(answer);
});

test("a corpus that is not served is refused with those that are", async () => {
  const message = 'No corpus "rivers" is served; there are: lakes, ponds.';
  await expect(ask(`{ agreements(filter: { corpus: "rivers" }) { totalCount } }`, {}, context)).rejects.toThrow(message);
  await expect(ask(`{ corpus(name: "rivers") { title } }`, {}, context)).rejects.toThrow(message);
});

test("a cursor of other corpora is refused", async () => {
  const { agreements } = (await ask("{ agreements(first: 1) { pageInfo { endCursor } } }")) as {
    agreements: { pageInfo: { endCursor: string } };
  };
  await expect(ask(`{ agreements(after: "${agreements.pageInfo.endCursor}") { totalCount } }`, {}, context)).rejects.toThrow(
    "The data has changed since this cursor was given; begin again without it.",
  );
});

test("two corpora of one name, or none, are not served", async () => {
  expect(await serve({ corpora: [ponds, { ...ponds }], port: 0 })).toEqual({
    kind: "failed",
    message: 'Two corpora are called "ponds"; give one of them another name in its corpus.yaml, so that ids tell them apart.',
  });
  expect(await serve({ corpora: [], port: 0 })).toEqual({ kind: "failed", message: "There is no corpus to serve; name one." });
});
