import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { useDifferences } from "./use-differences.ts";

const works = new Map(miniCorpus.citations.map((citation) => [citation.label, citation]));

test.each([
  ["the label itself", "(Welland 2004)", "parenthetical", "Welland 2004", ""],
  ["another year", "(Welland 2003: 58-59)", "parenthetical", "Welland 2004", "year 2003 2004"],
  ["a bare year that agrees", "2004", "narrative", "Welland 2004", ""],
  ["a bare year that does not", "(2001: 60)", "narrative", "Welland 2004", "year 2001 2004"],
  ["a page is no year", "2004: 1999", "narrative", "Welland 2004", ""],
  [
    "an author left out",
    "(Lindqvist and Tan 2007)",
    "parenthetical",
    "Lindqvist, Tan and Moreau 2007",
    "author Lindqvist and Tan Lindqvist, Tan and Moreau",
  ],
  ["half of a surname", "Garcia 2011", "narrative", "García Luna 2011", "author Garcia García Luna"],
  ["an accent left out is the same", "Garcia Luna, 2011", "parenthetical", "García Luna 2011", ""],
  ["another word for and, another apostrophe", "O’Neill & Bäcker 1998", "parenthetical", "O'Neill and Bäcker 1998", ""],
  ["a given name beside the surname", "Welland, Ruth 2004", "parenthetical", "Welland 2004", ""],
  ["a suffix", "Okafor 2003b", "parenthetical", "Okafor 2003a", "year 2003b 2003a"],
  ["a newspaper of its day", "Harbor Times, October 3, 2005", "newspaper", "Harbor Times 2005", ""],
  ["a newspaper of another day", "Harbor Times, October 2, 2005", "newspaper", "Harbor Times 2005", "date 2005-10-02 2005-10-03"],
  ["a note that names no label", "https://example.org 1999", "source-note", "Welland 2004", ""],
] as const)("%s", (_why, text, form, label, expected) => {
  const citation = works.get(label);
  if (citation === undefined) throw new Error(`There is no ${label}.`);
  const locator = /: (\S+?)\)?$/.exec(text)?.[1];
  const use = { source: "tarn2005", paragraph: 1, text, form, claim: "", about: [], ...(locator === undefined ? {} : { locator }) };
  expect(
    useDifferences(use, citation)
      .map(({ field, text: printed, record }) => `${field} ${printed} ${record}`)
      .join(),
  ).toBe(expected);
});
