import type { Erratum } from "@concordat/corpus";
import { marked } from "@concordat/marked";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { analyzed } from "../../test/lakes.ts";
import { seen } from "../../test/seen.ts";
import { hover } from "./hover.ts";

describe("names", () => {
  test.each([
    [
      "a year after an agency had ended",
      "In 2009 the Harbor Pol|ice sailed.",
      /Your sentence says 2009; the record has this until October 3, 2005/,
    ],
    ["an agency with what followed it", "the «Harbor Pol|ice» said", /followed by Harbor Guard/],
    ["names in other languages", "the «LK|C» said", /\((?:es|fr)\)/],
    ["a shared acronym shows each", "the «LK|A» said", /LKA may be one of 2:/],
    ["a party near by tells which", "Finland and Estonia signed the «LK|A»", /^\*\*Southern Lakes/],
    ["printed and recorded dates", "Finland and Estonia signed the «LK|A»", /2004.*2002|2002.*2004/s],
  ])("%s", async (_why, drawn, expected) => {
    expect(await seen(drawn)).toMatch(expected);
  });
});

test.each([
  ["en", "agreement, signed · Parties: Finland, Estonia", "signed March 22, 2002"],
  ["es", "acuerdo; estado: firmado · Partes: Finlandia, Estonia", "firma: 22 de marzo de 2002"],
  ["fr", "accord\u00a0; statut\u00a0: signé · Parties\u00a0: Finlande, Estonie", "signature\u00a0: 22 mars 2002"],
] as const)("what a record says by its lists and dates is in the reader's language: %s", async (locale, standing, date) => {
  const card = (await seen("Finland and Estonia signed the «LK|A»", locale)) ?? "";
  expect(card).toContain(standing);
  expect(card).toContain(date);
});

test("the card of a shared name shows every one it may mean, with the dates, however much else was printed otherwise", async () => {
  const many = (note: string) => Array.from({ length: 9 }, () => ({ kind: "name", note }) as Erratum);
  const agreements = miniCorpus.agreements.map((one) => ({ ...one, errata: [...many(`Another name of ${one.name}.`), ...one.errata] }));
  const { text, cursor } = marked("the LK|A said");
  const card = hover(await analyzed(text, { corpus: { ...miniCorpus, agreements } }), cursor, "en")?.markdown ?? "";
  expect(card.match(/^\*\*.+\*\* \(LKA\)/gm)).toHaveLength(2);
  expect(card).toContain("prints 22 March 2004");
  expect(card).not.toContain("Another name");
  expect(card).not.toContain("More");
});
