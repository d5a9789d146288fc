import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import type { Syntax } from "../mask/syntax.ts";
import { findCitations } from "./find.ts";
import type { CitationMention } from "./mention.ts";

function found(text: string, syntax: Syntax): readonly CitationMention[] {
  return findCitations(text, mask(text, syntax), syntax);
}

/** The marks in the text are the spans expected of what the writing itself shows; no marks, no citation. */
function expectFound(drawn: string, syntax: Syntax = "markdown"): readonly CitationMention[] {
  const { text, spans } = marked(drawn);
  const sure = found(text, syntax).filter((mention) => mention.needs === "form");
  expect(sure.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
  expect(sure.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
  return sure;
}

describe("in brackets", () => {
  test.each([
    ["author and year", "warmer («Welland 2004»)."],
    ["a comma before the year", "warmer («Welland, 2004»)."],
    ["a locator belongs to it", "warmer («Welland 2004: 58-59»)."],
    ["a locator with a label", "warmer («Welland, 2004, p. 58»)."],
    ["a leaf of a manuscript", "plus froid («Welland, s.d., f. 2»)."],
    ["no space after the colon", "warmer («Welland 2004:58»)."],
    ["two authors", "warmer («Díez and Nicholls 2005»; «Díez & Nicholls 2005»; «Díez y Nicholls 2005»)."],
    ["three authors with Oxford comma", "warmer («Lindqvist, Tan, and Moreau 2007»)."],
    ["et al.", "warmer («Lindqvist et al. 2007»; «Lindqvist et al., 2007»)."],
    ["the prefix is outside", "warmer (see «Welland 2004»; cf. «Stein 1983»)."],
    ["collapsed years, each on its own", "warmer («Keohane 1983», «1984»; «Stein 1983»)."],
    ["several authors without semicolons", "warmer («Keohane 1983», «Stein 1983», «Axelrod and Keohane 1986»)."],
    ["'and' before the last work", "warmer («Stein 1983» and «Axelrod and Keohane 1986»)."],
    ["suffix letters", "warmer («Okafor 2003a», «2003b»)."],
    ["particles", "tax («van der Berg 1999»; «de la Peña 2001»)."],
    ["double surname, hyphen, apostrophes", "said («Rodríguez Ulloa 2006»; «Pérez-Liñán 2013»; «O'Brien 1988»; «O’Brien 1988»)."],
    ["a small letter after an Irish apostrophe", "«O'boyle (2002») said so («O’neill 1999»)."],
    ["NFD accents", `said («${"Díez".normalize("NFD")} 2005»).`],
    ["institutions whole", "doubled («Food and Agriculture Organization of the United Nations 2018»; «World Bank 2023c»)."],
    ["acronym in square brackets", "revised («Department of Homeland Security [DHS] 2004»)."],
    ["newspaper with its day", "police (*«El Universal*, October 2, 2005»; «Reforma, 18 de abril de 2002»)."],
    ["newspaper with a month cut short", "police («Harbor Times, Oct. 3, 2005»)."],
    ["newspaper with a month cut short in Portuguese", "police («O Porto, 3 dez. 2005»)."],
    ["no date", "memo («Ortega, n.d.»; «Rojas s.f.: 4»)."],
    ["work to come, in other words", "(«Castle, under review»; «Dutta, submitted»)"],
    ["and others in German", "(«Münkler u. a. 2010, S. 14»)"],
    ["a reprint", "(«Kant, 1781/1998»; «Kant [1781] 1998»; «Kant 1998 [1781]»)"],
    ["a word that a line end cuts", "(«Huf-\nbauer et al. 2007»; «Pérez-\nLiñán 2013»)"],
    ["square brackets", "work [see «Pape 1997»; «Baldwin 1999»]."],
    ["a soft line break", "work («Pape\n1997»; «Pape\r\n1997, 93»)."],
    ["no-break and thin spaces", "work («Pape\u00a01997»; «Pape\u2009 1997:\u00a093»)."],
    ["emoji before", "👩‍🔬🎉 («Pape 1997»)."],
    ["emphasis inside", "work («Pape» *et al.* 1997)".replace("«Pape» *et al.* 1997", "«Pape *et al.* 1997»")],
    ["the mark of a note", "work («Pape 1997»¹; «Tan 1999»^2^; «Berg 2001»<sup>3</sup>)."],
    ["whose the emphasis is", "work («Pape 1997, 4» [emphasis mine])."],
    ["not published", "work («Pape, unpublished»; «Tan, work in progress»)."],
    ["a month that others follow", "work («Avril et coll., 1986»)."],
    ["words of a link", "work ([«Pape 1997»](https://example.org/a_1998))."],
    ["first edition in square brackets", "long ago («Maitland [1898] 1998»)."],
    [
      "first editions after the years",
      "long ago («Maitland, 1998 [1898]», «2004a [1901-1902]», «2007 [first published 1911]: 3»; «Stein, 1983 [1962], p. 9»; «Tan [orig. 1907] 1990»).",
    ],
    ["but what others say in brackets", "long ago («Maitland 1998» [see «Tan 2001»]; «Stein 1983»)."],
    ["pages after at, as lawyers have them", "law [«Stein, 1983 at 11»; «Maitland and Tan, 1998 at 72–73»]."],
    ["but what was at an age or a price", "then (Stein died in 1983 at 58; Halifax 1995 at 12; shares of 1998 at 438)."],
    ["an inverted given name", "regimes («Keohane, Robert 1983»)."],
    ["a source pointed to", "found (for a review of the field, see «Tan 2001»)."],
    ["an acronym before the comma", "revised («World Harbor Office [WHO], 2004»)."],
  ])("%s", (_why, drawn) => {
    expectFound(drawn);
  });
});

describe("in prose", () => {
  test.each([
    ["two authors before the bracket", "As «Axelrod and Keohane (1986») held"],
    ["et al. before the bracket", "«Lindqvist et al. (2007») held"],
    [
      "possessive",
      "«Welland’s (2004: 61») proposal; Adler and Barnett's (1998) revival".replace(
        "Adler and Barnett's (1998",
        "«Adler and Barnett's (1998»",
      ),
    ],
    ["a locator makes one author sure", "«Welland (2004, p. 12») held"],
    ["a colon makes a bare year sure", "quoted at length in «Bondi 2004: 86»."],
    ["more years after a bare one", "as in «Rosenau 1969: 3», «1975: 12» and «1990»."],
    ["but no year of the sentence", "as in «Rosenau 1969: 3», 1975 was another year."],
    ["more years of the same author", "«Rosenau (1969a: 3»; «1990: 101-2») is explicit"],
    ["a reprint", "«Kant (1781/1998») held; «Maitland ([1898] 1998») held"],
    ["a first edition after the year", "«Maitland (1998 [1898]», «2004 [1901]») held; «Maitland ([orig. 1898] 1998: 4») held"],
    ["a year in square brackets", "that of «Maitland and Stein [1998 at 72–73]», of «Tan and others [2021]»".replaceAll("]»", "»]")],
    [
      "a comma before the bracket",
      "«Tan et al., (2003») held; «Stein, A., & Maitland, B., (1998») held; in Tarn and Berg, (1999), in Lima, (2001) not",
    ],
    ["an acronym between", "the «World Harbor Office (WHO) (2020») held that"],
    ["in square brackets", "The «Department of Lakes [DOL] (2020») disagrees, and the Lakes [quoted] (2020) do not"],
    ["an acronym that is an article in lower case", "The «UN (2001: 5») said"],
    [
      "words that lead in are no names",
      "Between «Tan (2001: 3») and «Lind (2004: 4»), entre. Entre «Tan (2001: 3») y eso. Chez «Lind (2004: 5») non.",
    ],
    ["a preposition between the words of a name", "«Médecins Sans Frontières (2015: 3») warned"],
    ["a preposition is no particle", "el trabajo de «Pérez y López (2010») fue, y según «de la Peña y Luna (2001») no"],
    ["an elided article opens no name", "L’étude de «Dupont (2010: 3») montre"],
    ["adverbs are no authors", "Specifically, «Savage and Warde (1993») present"],
    ["an opening word is no author", "In «Welland (2004: 3») and as «Díez and Nicholls (2005») say"],
  ])("%s", (_why, drawn) => {
    expectFound(drawn);
  });
});

describe("keys", () => {
  test.each([
    ["pandoc, bracketed", "rarely work [see «@pape1997», p. 93; «@baldwin1999»].", "markdown"],
    ["pandoc, author suppressed", "Pape says [-«@pape1997»].", "markdown"],
    ["pandoc, key with marks inside", "as [«@pape:1997-b.2»].", "markdown"],
    ["pandoc, in prose with a year", "as «@pape1997» says.", "markdown"],
    ["latex, one and several", "\\cite{«pape1997»} \\citep[see][12]{«a»,«b-2»}", "latex"],
    ["latex, biblatex multicite", "\\autocites[1]{«a»}[2]{«b»}", "latex"],
  ])("%s", (_why, drawn, syntax) => {
    expectFound(drawn, syntax as Syntax);
  });

  test("locators of keys", () => {
    expect(found("[@pape1997, p. 93]", "markdown")[0]?.locator).toBe("p. 93");
    expect(found("\\citep[see][12]{pape1997}", "latex")[0]?.locator).toBe("12");
  });
});

describe("nothing", () => {
  test.each([
    ["a month", "In March 2005 the three leaders met (March 2005)."],
    ["a term of office", "The Clinton (1993–2001) and Bush (2001-2009) years."],
    ["years in a row", "in the season 2004/2005 (Season 2004/2005)."],
    ["a price base", "It cost 2,004 dollars (2004 dollars)."],
    ["a number", "Population: 1,999 (2004 est.)."],
    ["numbered things", "Section 4 (2001) and Table 3 (2002), Article 5 (1949)."],
    ["code", "In `(Pape 1997)` and\n\n```\n(Pape 1997)\n```\n"],
    ["comments", "<!-- check (Pape 1997) --> Text."],
    ["addresses", "see https://example.org/Pape(1997) and <https://example.org/(Pape 1997)>"],
    [
      "handles in links, and escaped signs",
      "thanks to [@handle][7], [@other2004](https://example.org/), and zlib\\@646b7f (2004)\n\n[@handle]: https://example.org\n",
    ],
    ["e-mail and cross-references", "write to a@b.org; see @fig-map and @tbl-2004"],
    ["math", "where $(N 1997)$ holds"],
    ["front matter", "---\ntitle: A (Pape 1997)\n---\n\nText."],
    ["a year alone", "the year (2004) and (see 2004)."],
    ["a convention with its pages", "The Harbor Convention (1961: 95) came later."],
  ])("%s", (_why, drawn) => {
    expectFound(drawn);
  });
});

describe("parts", () => {
  test.each([
    ["(see also Welland 2004: 58-59)", { authors: ["Welland"], year: "2004", prefix: "see also", locator: "58-59", form: "parenthetical" }],
    ["(Okafor 2003a)", { year: "2003", suffix: "a" }],
    ["(Okafor 2003a, 2004)", { form: "collapsed-year", authors: ["Okafor"], year: "2004" }, 1],
    ["(Okafor 2009, 1978)", { form: "collapsed-year", authors: ["Okafor"], year: "1978", needs: "doubt" }, 1],
    ["(*Reforma*, April 18, 2002)", { form: "newspaper", authors: ["Reforma"], date: "2002-04-18" }],
    ["(Lindqvist et al. 2007)", { etAl: true, authors: ["Lindqvist"] }],
    ["(Keohane, Robert 1983)", { authors: ["Keohane"] }],
    ["(Lind/Tan 1980)", { authors: ["Lind", "Tan"] }],
    ["(Globe and Mail 1980)", { authors: ["Globe and Mail"] }],
    ["(Gallup, Inc. 1980)", { authors: ["Gallup, Inc."] }],
    ["(LKC/QHSC 1980)", { authors: ["LKC/QHSC"] }],
    ["Comme l’écrit d’Aubin (1985, p. 9)", { authors: ["d’Aubin"] }],
    ["Como lo señala de la Vega (1998)", { authors: ["de la Vega"] }],
    ["On lit l’écrit d’Aubin (1985, p. 9)", { authors: ["Aubin"] }],
    ["(Kant, 1781/1998: 3)", { year: "1781/1998", locator: "3" }],
    ["(Huf-\nbauer 2007)", { authors: ["Hufbauer"] }],
    ["(Pérez-\nLiñán 2013)", { authors: ["Pérez-Liñán"] }],
    ["(the LKC, Welland 2004)", { authors: ["Welland"], prefix: "the LKC", text: "Welland 2004" }],
    ["(NATO, Welland 2004)", { authors: ["Welland"] }],
    ["(Okafor 2003, Welland 2004)", { authors: ["Welland"], prefix: null }, 1],
    ["(Okafor 2003, and Welland 2004)", { authors: ["Welland"], prefix: null }, 1],
    ["(Okafor 2003, as cited in Welland 2004)", { authors: ["Welland"], prefix: "as cited in" }, 1],
    ["(Okafor 2003, and see Welland 2004)", { authors: ["Welland"], prefix: "and see" }, 1],
    ["Welland R. (2004) says", { authors: ["Welland"], text: "Welland R. (2004" }],
    ["as Welland R.-M. and Okafor C. (2004) say", { authors: ["Welland", "Okafor"], text: "Welland R.-M. and Okafor C. (2004" }],
    ["(Okafor C., 2003; Ruth Welland M., 2004)", { authors: ["Ruth Welland"] }, 1],
    ["(Lakeport S.A., 2003)", { authors: ["Lakeport S.A."] }],
    ["(Welland 2004 at 214)", { authors: ["Welland"], locator: "at 214" }],
    ["(Welland 2004 at 14)", { authors: ["Welland"], locator: null }],
    ["Welland's (2004)", { form: "possessive", authors: ["Welland"] }],
    ["(Department of Homeland Security [DHS] 2004)", { authors: ["Department of Homeland Security"] }],
    ["(Smith \\& Jones 1997)", { authors: ["Smith", "Jones"] }, 0, "latex"],
    ["(Mu\\~noz 2001; D{\\'\\i}ez 2005)", { authors: ["Díez"] }, 1, "latex"],
    ["Roe (2009a,\\,b)", { year: "2009", suffix: "b" }, 1, "latex"],
  ])("%s", (text, expected, at = 0, syntax = "markdown") => {
    expect(found(text, syntax as Syntax)[at]).toMatchObject(expected);
  });

  test.each<[syntax: Syntax, heading: string]>([
    ["markdown", "### Mexico City"],
    ["markdown", "Evidence\n========"],
    ["latex", "\\section{Evidence}"],
    ["asciidoc", "== Evidence"],
    ["restructuredtext", "Evidence\n--------"],
    ["typst", "= Evidence"],
  ])("no name begins in a heading of %s right above: %s", (syntax, heading) => {
    expect(found(`${heading}\nWelland, Stein and Shi (2004) found it.`, syntax)[0]).toMatchObject({ authors: ["Welland", "Stein", "Shi"] });
  });

  test("the group is the bracket, or the author with it", () => {
    const [inside] = found("x (Welland 2004; Stein 1983)", "plain");
    expect(inside?.group).toEqual({ start: 2, end: 28 });
    const [before] = found("x Welland (2004: 3).", "plain");
    expect(before?.group).toEqual({ start: 2, end: 19 });
  });
});
