import { describe, expect, test } from "vitest";
import { type Authors, authorsAtEnd } from "../authors.ts";
import { authorsBefore } from "../authors-before.ts";
import { tailOf } from "../tail.ts";
import { type Token, tokenize } from "../tokens.ts";
import { findYears, type Year } from "../years.ts";
import { rulesOfBare } from "./bare.ts";
import { rulesInGroup } from "./in-group.ts";
import { nearOf, rulesOfPlace } from "./place-before.ts";
import type { Rule } from "./rule.ts";

function yearOf(text: string): Year {
  return findYears(text, 0, text.length)[0] as Year;
}

/** What the first rule goes by that holds. */
function decides<About>(rules: readonly Rule<About>[], about: About): string | undefined {
  return rules.find(({ when }) => when(about))?.by;
}

function inGroup(text: string): string | undefined {
  const year = yearOf(text);
  const tokens: readonly Token[] = tokenize(text, 1, year.start);
  const { names, first, etAl } = authorsAtEnd(tokens, "group") as Authors;
  const prefix = tokens.slice(0, first);
  const words = prefix.filter(({ kind, text: word }) => kind === "word" && word !== ":").map(({ plain }) => plain);
  return decides(rulesInGroup, { names, prefix, words, pointed: words.at(-1) === "see", etAl, sure: etAl });
}

function bare(text: string): string | undefined {
  const year = findYears(text, 0, text.length).at(-1) as Year;
  const authors = authorsBefore(text, year.start, 0, null) as Authors;
  return decides(rulesOfBare, { prose: text, authors, tail: tailOf(text, year, text.length) });
}

function placeBefore(text: string): string | undefined {
  return decides(rulesOfPlace, nearOf(text.slice(0, text.lastIndexOf("Tarn")).trimEnd()));
}

/** Lines that one rule decides, in the order of the rules. */
const tables: readonly [string, readonly Rule<never>[], (text: string) => string | undefined, readonly [by: string, text: string][]][] = [
  [
    "in a group",
    rulesInGroup,
    inGroup,
    [
      ["a publisher", "(Routledge et al. 2004)"],
      ["a court's case", "(Tarn v. Berg 1954)"],
      ["what a meeting brought out", "(Proceedings of LKC 2008)"],
      ["a place before its publisher", "(Ottawa: Tan et al., 1999)"],
      ["a member of a parliament", "(D-Mass 2004)"],
      ["pages, a letter, a day or et al.", "(Tan et al. 2004)"],
      ["who made it, or a number that counts it", "(architect Tan, 1978)"],
      ["places", "(the talks in Ottawa 2004)"],
      ["a number or a month", "(the talks on Phase 2004)"],
      ["a word that a year tells apart", "(Budget 2021)"],
      ["what a thing is of", "(the treaty of Tan 2007)"],
      ["whose it is", "(in its Goals 2021)"],
      ["a prize", "(Best Actress, 2010)"],
      ["whose birth or death it is", "(née Tan, 1872)"],
      ["a letter or a measure", "(D, 1984)"],
      ["how they voted", "(Against 2004)"],
      ["a case, a picture or a gift", "(photo by Tan 2007)"],
      ["a thing that is told of", "(beside the end of the Lakes Treaty 1990)"],
      ["an acronym that is told of", "(what is known as LKC 2010)"],
      ["words of a thing", "(Lakes Treaty 1990)"],
    ],
  ],
  [
    "bare",
    rulesOfBare,
    bare,
    [
      ["a number or a month", "on Phase 2004"],
      ["a year of old", "at Tarn 1578 and"],
      ["a law and its sections", "under the Harbors Act 2004, section 3"],
      ["et al.", "in Tan et al. 2004"],
      ["an editor", "Tan (ed.) 2004"],
      ["marked pages", "in Tan 2004: 58"],
      ["a word that points", "see Tan 2004"],
      ["the beginning of a note", "a note\0\0Tan 2004"],
      ["the beginning of a numbered line, and pages", "14. Tan 2004, 30"],
      ["a letter", "found in Tan 2004a"],
      ["what a figure is from", "Source: LKC 2004."],
      ["places or acronyms", "described in Ottawa 2004"],
      ["what is said in it", "described in Tan 2004"],
      ["things, an article, an office", "the Tan 2004 tests showed it."],
      ["words that lead to who said it", "según Tan 2004, no."],
      ["from one to another", "Desde Tan 1962 hasta Berg 2004, volvió."],
      ["dashes as brackets", "la ciudad —Tan 2004— creció"],
      ["a column of sources", "| Port | Source |\n|---|---|\n| Quay | Tan 2001 |"],
      ["what is set beside it", "compare with Tan 2004"],
      ["what is in it", "The rest is in Tan 2004."],
      ["several in a cell of their own", "| Lake | Tan and Berg 2004 |"],
      ["a verb of saying", "Tan 2004 argues that it was."],
      ["what it does, too, or does not", "Berg (2001) agreed; Tan 2004 did not."],
      ["what becomes of works", "Tan 2004 is often cited."],
      ["what is thought of it", "Tan 2004 is explicit."],
      ["what is so in spite of it", "Quotas, Tan 2004 notwithstanding, rose."],
      ["a work or thought", "This is the view of Tan 2004."],
      ["what those who write go on from", "Following Tan 2004, we argue"],
      ["those who write", "The literature, and Tan 2004 above all,"],
      ["whose work it is", "Tan’s 2004 article"],
    ],
  ],
  [
    "what stands before",
    rulesOfPlace,
    placeBefore,
    [
      ["a thing in a row", "Lark 405 (1987), Tarn (1990)"],
      ["a sign", "100% Tarn (1990)"],
      ["what a source is on to which a word points", "See, on Java, Tarn"],
      ["what it is on, between commas", "It fell, on Java, Tarn"],
      ["a comma", "of what they saw, Tarn (1990)"],
      ["what is alike", "events such as Tarn (1990)"],
      ["what they are between", "trade between Tarn (1990) and Berg (1995)"],
      ["a word that leads to a source", "As Tarn (1990) argues"],
      ["a German preposition of both", "Nach Tarn (1990) war es so."],
      ["what comes next", "the flood, followed by Tarn (1990)"],
      ["the end of a thing's name", "El programa Tres por Tarn (1990) es"],
      ["a word that begins a clause", "because Tarn (1990) argues it"],
      ["what is watched", "we watched Tarn (1990)"],
      ["what it is called by", "a storm named Tarn (1990)"],
      ["a verb of saying", "como sostiene Tarn (1990)"],
      ["a verb of saying, and how it is said", "así lo sostenía ya Tarn (1990)"],
      ["whom somebody quotes", "citó de memoria a Tarn (1990)"],
      ["what readers are told to do", "Discuss Tarn (1990) briefly"],
      ["whom it is against", "It was against Tarn (1990) that"],
      ["for whom it is so", "For Tarn (1990) it is so"],
      ["a beginning of a sentence", "Later Tarn (1990) came"],
      ["a beginning of a clause", "so it is; thus Tarn (1990)"],
      ["an English manner", "the voter à la Tarn (1990)"],
      ["an article after whom it is according to", "selon la Tarn (2016), on"],
      ["what happened to it", "the fall of Tarn (1990)"],
      ["a place with its date", "in Paris (2017) and in Tarn (2018)"],
      ["a way to it", "the firm moved to Tarn (1990)"],
      ["a prize", "she won a Tarn (1990)"],
      ["the beginning of a thing's name", "The Mars Tarn (1990)"],
      ["what has a place", "at COP27 in Tarn (2024)"],
      ["a kind of thing", "the film Tarn (1990)"],
    ],
  ],
];

describe.each(tables)("%s", (_where, rules, decided, rows) => {
  test("every rule has its line", () => {
    expect(rows.map(([by]) => by)).toEqual(rules.map(({ by }) => by));
  });

  test.each(rows)("%s", (by, text) => {
    expect(decided(text)).toBe(by);
  });
});
