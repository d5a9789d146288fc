import { describe, expect, test } from "vitest";
import { type Authors, authorsAtEnd } from "../authors.ts";
import { authorsBefore } from "../authors-before.ts";
import { ordinaryNameAtEnd } from "../ordinary-name.ts";
import { tailOf } from "../tail.ts";
import { type Token, tokenize } from "../tokens.ts";
import { findYears, type Year } from "../years.ts";
import { rulesOfBare } from "./bare.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { glanceAt } from "./glance.ts";
import { rulesInGroup } from "./in-group.ts";
import { nearOf, rulesOfPlace } from "./place-before.ts";
import type { Rule } from "./rule.ts";
import { rulesBeforeBracket } from "./rules-before-bracket.ts";

function yearOf(text: string): Year {
  return findYears(text, 0, text.length)[0] as Year;
}

/** What the first rule goes by that holds. */
function decides<About>(rules: readonly Rule<About>[], about: About, shown = -1): string | undefined {
  return rules.find((rule) => mayHold(rule, shown) && rule.when(about))?.by;
}

/** Whether a rule is asked where so much shows. */
function mayHold({ at }: Pick<Rule<never>, "at">, shown: number): boolean {
  return at === undefined || (at & shown) !== 0;
}

function beforeBracket(text: string): string | undefined {
  const about = aboutNames(text);
  return decides(rulesBeforeBracket, about, about.shows);
}

function aboutNames(text: string): BeforeBracket {
  const year = findYears(text, 0, text.length).find(({ start }) => text.charAt(start - 1) === "(") ?? yearOf(text);
  const tokens = tokenize(text, 0, text.lastIndexOf("(", year.start));
  const authors = (authorsAtEnd(tokens, "running") ?? ordinaryNameAtEnd(tokens)) as Authors;
  const after = text.indexOf(")", year.end) + 1;
  const { names, start } = authors;
  const [name = ""] = names;
  const paged = tailOf(text, year, after - 1).locator !== null;
  const single = names.length === 1;
  const bare = { prose: text, authors, year, paged, start, after, names, name, words: name.split(" "), single };
  return { ...bare, shows: glanceAt(bare) };
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
    "before a bracket",
    rulesBeforeBracket,
    beforeBracket,
    [
      ["words of a thing", "The Tarn Treaty (1957: 3) holds."],
      ["a court's case", "In Tarn v. Berg (1954: 3) they held it."],
      ["the head of a column", "Counted (2018)    Tarn (2018)"],
      ["a measure", "the Tan (1930; 319 m) stood."],
      ["a count", "Ottawa (2011: 12,615) grew."],
      ["an everyday word", "It was in March (2004: 3)."],
      ["a thing after an article", "the Treaty (2007: 3) argues it."],
      ["whose work is on it", "Berg’s ethnography of the Tarn Museum (2004: 3)"],
      ["pages or a letter", "the NATO (2004: 3)"],
      ["an office, or those who write", "President Tarn (2004) argues it."],
      ["where somebody studied", "a degree from Tarn University (1994)"],
      ["a number", "Phase II (2004) argues it."],
      ["a number in words before it", "the first Lake Assessment (2014) argues it."],
      ["an indefinite article", "A Heron Sea (1996) was found."],
      ["a kind of art before it", "the film Marea (2000) argues it."],
      ["what it is told to be, or called", "In the tragedy, Marea Baja (2000), argues it."],
      ["the end of a title in italics", "It was \u0001Leave It to Tan\u0001 (1945) that"],
      ["italics", "as \u0001Marea Tan\u0001 (2014) shows"],
      ["a title in italics and whose it is", "Sing \u0001Marea\u0001 (2014) de Berg."],
      ["acronyms", "the LKC (2004) argues it."],
      ["a word that a year tells apart", "La Population (2010) grew."],
      ["what comes before or after it", "the pre-Tarn (1962) polls"],
      ["where it was won", "India won at Tarn’s (1983) and again."],
      ["what becomes of things", "In Tarn (1999) sank the yard."],
      ["a thing beside it", "Tan (2016) or the flood (2020)"],
      ["places", "Ottawa (2001) argues it."],
      ["the definite article", "the Tan (2021) sees it."],
      ["whose it is", "Our Common Tan (2001) argues it."],
      ["who made it", "Tan’s Marea (1975) made it."],
      ["those who win or play, or things of a kind", "two riders, Tan (1993) and Lind (1998), met"],
      ["what it won or whom it pleases, a title in quotes beside it", "Listeners may enjoy Low Tan (2001)."],
      ["a verb of saying", "in his Tan (2001) argues it."],
      ["a word of a thing", "after Treaty (2007), no."],
      ["what dates things", "in his Marea (1951), no."],
      ["an item or a heading of its own", "# Ada Lind (2022)\n\nSo"],
      ["what a noun is of, in Italian", "dopo la casa di Tan (1944), no."],
      ["an article of things", "als die Marea (1951) und der Tarn fielen"],
      ["who won, or to whom it happened", "the merger of Tan and Lind (2001)"],
      ["several authors or a possessive", "under Tan and Lind (2001), no."],
      ["what somebody thought of", "the Tan (2001) rule"],
      ["a person's name", "the W. E. B. Tan (2001)"],
      ["a family that has a place in it, by whom it is so", "Para Tan de Lima (1969), no."],
      ["a name as of a thing", "after Quay Road (1969), no."],
      ["what was founded", "Heron (1998) was founded then."],
      ["what becomes of works", "Tan (2001) is cited."],
      ["what is thought of it", "Tan (2001) is blunter."],
      ["whether it is right", "Was Tan (2001) right?"],
      ["a thought that it does something with", "Tan (2001) opened the debate."],
      ["the present tense", "Tan (2001) ranks the ports."],
      ["a date of works", "Tan (forthcoming) is long."],
      ["a work or thought", "the work of Tan (2001)"],
      ["what is said by it or in it", "descrito por Tan (2001)"],
      ["those who write", "the economist Tan (2001)"],
      ["whom those who write follow", "À la suite de Tan (2001), on dira"],
      ["what those who write go on from", "With Tan (2001), we regard"],
      ["somebody", "with Tan (2001), whose desk it was"],
      ["somebody, who may be another", "with Tan (2001) her desk moved"],
      ["several years", "Tan (2001, 2004) is long."],
      ["for whom it is so, between commas", "Marriage, for Tan (1983), was an estate."],
      ["a year said before", "In 2001 Tan (2001) was new."],
      ["on whose word it is", "according to Tan Berg (2001), no."],
      ["who is asked", "according to the Tan Berg (2001), no."],
      ["a column of sources", "| Port | Source |\n|---|---|\n| Quay | Tan (2001) |"],
      ["another year said before", "By 2004 Tan (2001) was old."],
    ],
  ],
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
      ["a case or a picture", "(photo by Tan 2007)"],
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

const [[, , , linesBeforeBracket]] = tables as unknown as readonly [(typeof tables)[number]];

test.each(linesBeforeBracket)("what holds shows at a glance: %s", (_by, text) => {
  const about = aboutNames(text);
  const holding = rulesBeforeBracket.filter(({ when }) => when(about));
  expect(holding.filter((rule) => !mayHold(rule, about.shows)).map(({ by }) => by)).toEqual([]);
});
