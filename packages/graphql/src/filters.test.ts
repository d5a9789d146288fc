import { expect, test } from "vitest";
import { keys } from "../test/ask.ts";

test.each([
  [
    "nothing asked: all, in the order of names",
    "agreements",
    "harbor-partnership harbor-renewal-plan northern-lakes-accord southern-lakes-accord",
  ],
  ["just these parties, in any order", 'agreements(filter: { parties: { exactly: ["EE", "FI"] } })', "southern-lakes-accord"],
  ["a party named twice is one party", 'agreements(filter: { parties: { exactly: ["EE", "FI", "EE"] } })', "southern-lakes-accord"],
  ["these parties among others", 'agreements(filter: { parties: { including: ["EE"] } })', "harbor-partnership southern-lakes-accord"],
  ["an agency as a party", 'agreements(filter: { parties: { including: ["lakes-commission"] } })', "harbor-renewal-plan"],
  ["a kind", "agreements(filter: { kind: PLAN })", "harbor-renewal-plan"],
  ["a status", "agreements(filter: { status: IN_FORCE })", "northern-lakes-accord"],
  ["an agency by its part", 'agreements(filter: { agency: "harbor-police" })', "harbor-partnership"],
  ["a text of any name, folded", 'agreements(filter: { text: "los LAGOS" })', "northern-lakes-accord"],
  ["a date of record", 'agreements(filter: { dates: { from: "2002-03", to: "2002-03-31" } })', "harbor-renewal-plan southern-lakes-accord"],
  ["the date as printed", 'agreements(filter: { dates: { event: SIGNED, from: "2004", reading: PRINTED } })', "southern-lakes-accord"],
  ["the date as recorded", 'agreements(filter: { dates: { event: SIGNED, from: "2004" } })', ""],
  ["a year holds its days", 'agreements(filter: { dates: { from: "2001", to: "2001", event: SIGNED } })', "northern-lakes-accord"],
  ["conditions all hold", 'agreements(filter: { kind: AGREEMENT, parties: { including: ["SE"] } })', "northern-lakes-accord"],
  ["null is not asked", "agreements(filter: { kind: null, parties: null, text: null }, first: 1)", "harbor-partnership of 4"],
  ["agencies by country", 'agencies(filter: { country: "FI" })', "harbor-guard harbor-police"],
  ["works by author, folded", 'citations(filter: { author: "o’neill" })', "oneill1998"],
  ["works by author with an accent or none", 'citations(filter: { author: "garcia luna" })', "garcia-luna2011"],
  ["works of a year", "citations(filter: { year: 2003 })", "okafor2003b okafor2003a"],
  ["works with errata", "citations(filter: { hasErrata: true })", "welland2004"],
  ["works by a word of the title", 'citations(filter: { text: "reading the" })', "okafor2003a"],
  ["events between days", 'events(filter: { from: "2001-04-01", to: "2001-04-30" })', "tarn-summit"],
  ["people by name", 'people(filter: { text: "lynd" })', "ada-lind"],
])("%s", async (_why, list, found) => {
  expect(await keys(list)).toBe(found);
});
