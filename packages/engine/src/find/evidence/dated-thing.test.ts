import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What each citation of a text needs, parted by blanks. */
function needs(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map((mention) => mention.needs)
    .join(" ");
}

describe("a year that dates a thing", () => {
  test.each([
    ["a title after whose it is", "In his Leviathan (1651) and Tale: Its Nature and Origin (1922) the state grows.", "library library"],
    ["what closes quotation marks", "It is told in ‘the reeds of Tarn’ (2004) and ‘Ochieng’ (2004).", "library library"],
    ["in Spanish", "Lo dice en su Leviatán (1651).", "library"],
    ["in French", "Il le dit dans son Léviathan (1651).", "library"],
    ["a title after who brought it out", "Late in life she published Arctic Syntax (1937).", "library"],
    ["a title in italics", "There is *Salt and Tide* (1829).", "library"],
    ["a title with a word that joins no names", "and Growth and Structure of the Northern Tongue (1905) is in print", "library"],
    ["an institution of old", "Out of it came the World Bank (1944) and the Banque mondiale (1944).", "library library"],
    ["people born", "Born there: Ada Lind (1921), Ole Berg (1925).", "library library"],
    ["people born, in Spanish", "Nacieron ahí Ada Lind (1921) y Ole Berg (1925).", "library library"],
    [
      "the same title in another language",
      "the story Glaces Perdues (Lost Ice, 1843) and Vie (An Hour of my Life, 1922)",
      "library library",
    ],
    ["an old title with an article", "others, as les glaces (The Ferry Clerks, 1841)", "library"],
    ["novels told one by one", "Her novels are Salt and Tide (1829) and others.", "library"],
    ["the number of a flight", "The flight (LKC 2004) was late.", "library"],
    ["the place of a part", "She played Ophelia in *Hamlet* (Tarn, 1953).", "library"],
    ["a publisher", "*Eels* (Northern Museum Press, 2002)", "library"],
    ["a council with place and month", "The Ministerial Council (Tarn, May 1995) met.", "library"],
    ["a year in a column of its own", "Ole Lind and others\n           2018, 2019 Reed", ""],
  ])("%s", (_why, text, expected) => {
    expect(needs(text)).toBe(expected);
  });

  test.each([
    ["an institution of late", "the Harbor Office (2010) and the Lakes Bank (2011) agree", "doubt form"],
    ["an institution that says", "The Harbor Office (1944) argues so.", "form"],
    ["two authors in bold", "**Lind and Tan** (2004) wrote", "form"],
    ["after a capital", "in Northern Europe (Lind 1843; De Tan 1798; García Luna 2004)", "form form form"],
    ["an agency", "was told (Free Press 2004; Associated Press 2001)", "form form"],
  ])("but not %s", (_why, text, expected) => {
    expect(needs(text)).toBe(expected);
  });
});
