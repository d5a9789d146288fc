import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { findCitations } from "./find.ts";

/** What the writing shows of each citation, in order. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

describe("a group as a whole", () => {
  test.each([
    ["as many things as are counted before it", "It struck three towns (Tarn 2004, Heron 2008, Lark 2011).", "library library library"],
    ["in Spanish", "Hubo dos huelgas (Tarn 1906, Heron 1907).", "library library"],
    ["municipalities, each with its comma", "en tres municipios (Tarn, 2007; Heron, 2011; Lark, 2015)", "library library library"],
    ["from one town to another", "It was built in two stages (Lagos–Tarn 1901; Tarn–Heron 1909).", "library form"],
    ["whose kin was born where", "Mi abuelo Ramiro (Tarn, 1902) contó poco, su madre (Lind, 1902) mucho.", "library form"],
    ["in French, the plural of all", "deux villes (Tarn 2004, Heron 2008)", "library library"],
    [
      "as many as there are who won or rode",
      "Three swimmers broke the record (Tan 1972, Lind 1972 and 1976, Roe 1980).",
      "library library library library",
    ],
    [
      "and in Spanish and French",
      "Dos tenistas lo lograron (Tan 1969, Lind 1988). Deux coureuses ont réussi (Roe 1993, Berg 1998).",
      "library library library library",
    ],
    ["but not who play in theory", "Two players bargain in it (Tan 1982; Lind 1998).", "form form"],
    ["nor with a clause between", "Two players lost, as models say (Tan 1982; Lind 1998).", "form form"],
    ["but not what is read", "Two surveys (Tan 2004; Lind 2008) agree.", "form form"],
    ["nor those who write", "Three authors agree (Tan 2004; Lind 2008; Berg 2011).", "form form form"],
    ["nor another number of things", "Two wars (Tan 1975; Lind 1976; Berg 2004).", "form form form"],
    ["nor with pages", "Two films (Tan 1975: 4; Lind 1976: 7).", "form form"],
    [
      "nor beside one that is a citation for sure",
      "Two towns (Tan et al. 2004; Heron 2008), two films (Tan & Roe 2011; Berg 2012).",
      "form form form form",
    ],
    ["what stands in a row with a place", "Two rounds of talks (Oslo 1993, Tarn 2001) failed.", "library library"],
    ["but not with a comma or with pages", "(Mexico, 2012, Tan, 2004) (Mexico 2012, Tan 2004: 5)", "library form library form"],
    [
      "a family that is a place's name, beside another after a semicolon",
      "(Tan 2004; Berlin 1962) (Lima 1999; Roe 2001)",
      "form doubt doubt form",
    ],
    [
      "a place whose work cites another",
      "(Lind 1913, cited in Berlin 1962) (TAN, 1999 apud LIMA, 2004)",
      "elsewhere doubt elsewhere doubt",
    ],
    ["but not places alone", "(Lima 1999; Berlin 1962)", "library library"],
    [
      "names that only commas part, after those who agree",
      "Many agree (Tarn 1996, Heron 1997); la literatura (Lind 2001, Tan 2003)",
      "form form form form",
    ],
    ["names that only commas part, as of comets and meetings", "(Tarn 1996, Heron 1997)", "place place"],
    ["a name in lower case joined to others", "(boyd and Tan 2012)", "form"],
    [
      "but not with several of them, or pages",
      "(Tan 1983, Lind 1983, Roe and Berg 1986) (Tan 1996, Lind 1997: 4)",
      "form form form form form",
    ],
    ["beside a year of old", "bells (St Tarn, 1462; Heron, 1511)", "library place"],
    [
      "where somebody was born and died, with days",
      "Ada Lind (Tarn, 16 de diciembre de 1775 – Lark, 18 de julio de 1817) fue.",
      "library library",
    ],
    [
      "with one of both",
      "Lind (Lima, Berg, 24 de junio de 1842-Tarn, 1914) fue. Tan (París, 13 May 1804 — Tarn, 5 October 1860) was.",
      "library library title library",
    ],
    ["with years", "Tan (Tarn, 1819 - Lark, 1904)", "library library"],
    [
      "where somebody was born of whom it is told what he is",
      "Ada Lind Tan (Tarn, 1992) es una poeta. Ole Berg, (Tarn, Heron, 1940) is a Danish painter. Eva Roe (Lark, Tarn, 6 de julio de 1963) es escritora.",
      "library library library",
    ],
    ["but not whose a thought is", "Structural Realism (Tarn, 1979) is a theory. The Median Voter (Tan, 1957) is a player.", "form form"],
    ["but not two that a dash parts", "(Tarn, 2004 - Lark, 2005)", "form doubt"],
    ["nor papers with their days", "(El Faro, 17 de febrero de 2005; Reforma, 3 de mayo de 2006)", "form form"],
    [
      "records in a list",
      "- Deeds, Not Words (Tarn, 1958)\n- Winning Drummer (Lark, 1958)\n- The Many Sides of Max (Heron, 1959)",
      "library library library",
    ],
    ["titles in a list", "Bright City (1971)\nCeltic Tarn (1998)\nChameleon (2008)", "library library library"],
    [
      "but not two, nor findings",
      "- Path Dependence (Tan 2000)\n- Lock In (Lind 1989)\n\n- Firms lobby (Tan, 1974)\n- Agencies are captured (Roe, 1971)\n- Voters ignore it (Lind, 1957)",
      "form form form form form",
    ],
    ["who was in office one after the other", "Three served (Tan, 1992–1994; Lind, 1994–1996).", "library library"],
    [
      "where somebody was born of whom it is told how he lived",
      "Ada Lind (Tarn, 1889) enseñó allí. Inés Roe (Gia Tarn, 1914) a grandi au bord du fleuve. Ole Berg (Heron, 1921) grew up poor.",
      "library library library",
    ],
    ["but a work that somebody wrote after a title", "The Median Voter (Tarn, 1957) lived on.", "form"],
    ["of whom a sentence begins to tell", "La novelista (Tarn, 1948) vivió allí.", "library"],
    [
      "who is named by a calling",
      "El poeta Ramiro Lind (Tarn, 1943) publicó poco, como la pintora Ada Inés Roe (Heron, 1951).",
      "library library",
    ],
    ["but a work on somebody named so, with pages", "El poeta Ramiro Lind (Tarn, 1943: 7) publicó poco.", "form"],
    ["a thing beside one with a number", "The fleet was old (Tarn Lark 1998, Heron 504).", "library"],
    ["towns where something is held", "The summits (Tarn, 1997; Lima, 1999) failed.", "library library"],
    ["but not without such a word", "Borders became filters (Tarn, 1997; Lima, 1999).", "form doubt"],
    ["who beat whom", "Brazil beat Italy on penalties (Tarn, 1994) there.", "library"],
    ["but not what is beaten by others", "Germany beat France to it (Tarn, 1998).", "form"],
    [
      "but not what it is for, nor a number of something",
      "Lakes rise (for 2003, Tan 2004). Seas do (No 12; Tan 2004).",
      "title doubt form",
    ],
    ["where a vote was", "Pasó (a favor, 312; en contra, 128; San Tarno, 2013).", "library"],
    ["a month that is a family beside another", "(May 1993; Tan 1989)", "doubt form"],
    ["a family that is a month’s elsewhere, beside another", "(Tan 1951 ; Avril 2004)", "form doubt"],
    ["and alone", "(Avril 2004)", "library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});
