import { expect, test } from "vitest";
import { type Authors, authorsAtEnd } from "../authors.ts";
import { ordinaryNameAtEnd } from "../ordinary-name.ts";
import { tailOf } from "../tail.ts";
import { tokenize } from "../tokens.ts";
import { findYears, type Year } from "../years.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { glanceAt } from "./glance.ts";
import { mayHold } from "./rule.ts";
import { rulesBeforeBracket } from "./rules-before-bracket.ts";

/** What the first rule goes by that is asked and holds. */
function decided(text: string): string | undefined {
  const about = aboutNames(text);
  return rulesBeforeBracket.find(({ at, when }) => mayHold(at, about.shows) && when(about))?.by;
}

/** The names before the bracket of a text, as the rules ask of them. */
function aboutNames(text: string): BeforeBracket {
  const year =
    findYears(text, 0, text.length).find(({ start }) => text.charAt(start - 1) === "(") ?? (findYears(text, 0, text.length)[0] as Year);
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

/** Lines that one rule decides, in the order of the rules. */
const lines: readonly [by: string, text: string][] = [
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
  ["where it was agreed on", "les accords du Touquet (2003) ont montré"],
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
];

test("every rule has its line", () => {
  expect(lines.map(([by]) => by)).toEqual(rulesBeforeBracket.map(({ by }) => by));
});

test.each(lines)("%s", (by, text) => {
  expect(decided(text)).toBe(by);
});

test.each(lines)("what holds shows at a glance: %s", (_by, text) => {
  const about = aboutNames(text);
  const holding = rulesBeforeBracket.filter(({ when }) => when(about));
  expect(holding.filter(({ at }) => !mayHold(at, about.shows)).map(({ by }) => by)).toEqual([]);
});
