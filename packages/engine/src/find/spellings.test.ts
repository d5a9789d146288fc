import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { readDocument } from "../document.ts";

describe("ways of writing that are read", () => {
  test.each([
    ["and colleagues", "«Lind and colleagues (2001») say", "Lind et al. 2001"],
    ["French, cut short", "Selon «Lind et coll. (2001»), oui", "Lind et al. 2001"],
    [
      "a name that ends with an apostrophe",
      "«Tan and Ochieng’ (forthcoming») describe it («Rabi‘, 2011»; «Ochieng' et al. 2012»); in ‘the lakes’ of «Ochieng’ (2015»)",
      "Tan,Ochieng’ forthcoming; Rabi‘ 2011; Ochieng' et al. 2012; Ochieng’ 2015",
    ],
    ["Spanish, cut short", "Según «Lind y cols. (2001»), sí", "Lind et al. 2001"],
    [
      "who edits, in brackets",
      "«Lind (Ed.) (1983») and «Tan and Berg (eds) (2001») say, «Roe (coord.) (2004»)",
      "Lind 1983; Tan,Berg 2001; Roe 2004",
    ],
    ["names that a semicolon joins after apud", "(ROE apud «LIND; TAN, 2001, p. 3»)", "LIND,TAN 2001"],
    ["no blank after cf.", "(Cf.«Lind et al., 2001»; cf.«Tan 1999»)", "Lind et al. 2001; Tan 1999"],
    ["an acronym with a digit inside", "(«Lind 2001»; «W3C 1999») and «W3C (2004») say", "Lind 2001; W3C 1999; W3C 2004"],
    ["an office after what it is of", "So says «Tarn, Government of (2001»)", "Tarn, Government of 2001"],
    ["Latin in full", "(«Lind et alii 2001»)", "Lind et al. 2001"],
    ["a dot too many", "(«Lind et. al. 2001»)", "Lind et al. 2001"],
    ["two letters with a slash", "(«Lind 2001a»/«b»)", "Lind 2001a; Lind 2001b"],
    ["two letters with a comma", "«Lind (2001a», «b») says", "Lind 2001a; Lind 2001b"],
    ["letters from one to another", "(«Lind 2001a»-«c»)", "Lind 2001a; Lind 2001c"],
    ["about a year", "(«Lind ca. 2001»; «Tan, c. 1999»; «Berg circa 1998»)", "Lind 2001; Tan 1999; Berg 1998"],
    ["compare inside the bracket", "As «Lind (cf. 2001») says", "Lind 2001"],
    ["a volume and its pages", "(«Lind 1998, II : 598»; «Tan 1999, II: 3-4»)", "Lind 1998; Tan 1999"],
    ["the following pages, French", "(«Lind 2001, p. 12 sq.»)", "Lind 2001"],
    ["the following pages, Spanish", "(«Lind 2001: 12 y ss.»)", "Lind 2001"],
    ["an example inside the bracket", "As «Lind (e.g. 2001, 22–24») tries", "Lind 2001"],
    ["an example after the year", "(cf. «Lind et Tan, 2001» par exemple)", "Lind,Tan 2001"],
    ["names in capitals, no comma before the year", "(«LIND; TARN 2006»)", "LIND,TARN 2006"],
    ["no blank after et al.", "(«Lind et al.2006»; «Tan et collab.2013»)", "Lind et al. 2006; Tan et al. 2013"],
    ["pages before the year", "(«LIND, p. 21, 2006»)", "LIND 2006"],
    ["a reprint before the first edition", "«Lind (1982/1934») held it; (not 1982/1934)", "Lind 1982/1934"],
    ["a reprint of the next year", "(«Lind, 2012/2013, p. 2»)", "Lind 2012/2013"],
    ["a particle after a conjunction", "en réponse de la cellule, comme le montre «Lind et de Tarn (2008»)", "Lind,de Tarn 2008"],
    [
      "a foreign particle after a preposition",
      "L’enquête de «van Tarn (2013») et los ensayos de «von Lind (1811»)",
      "van Tarn 2013; von Lind 1811",
    ],
    [
      "what one is to see besides of the same",
      "«Lind (2007, 84»; see also «2012») found it (voir «Tan 2001», cf. «2004»)",
      "Lind 2007; Lind 2012; Tan 2001; Tan 2004",
    ],
    ["a preposition taken up again", "les travaux de «Lind (2001») et de «Tarn (2008»)", "Lind 2001; Tarn 2008"],
    ["French, in press", "(«Lefèvre, sous presse»)", "Lefèvre sous presse"],
    [
      "initials before a comma and a name are no date",
      "Ice («S. D., Lind and Tan 1980»; N. D., «Roe 1999»)",
      "S. D. Lind,Tan 1980; Roe 1999",
    ],
    ["but capitals for no date are", "(«INSEE, S. D.»; «Lind, N.D.»)", "INSEE S. D.; Lind N.D."],
    ["a surname that begins sentences elsewhere, with others", "Also in Chile, «He et al. (2019») find", "He et al. 2019"],
    ["such a surname before another", "Since «He and Tarn (2003») say so, «An y Lind (2010») no", "He,Tarn 2003; An,Lind 2010"],
    ["a pronoun before a name is none", "We and «Lind (2003») say so", "Lind 2003"],
    [
      "a surname that is a season, with others",
      "So «Winter et al. (2020»); («Winter et al. 2021»)",
      "Winter et al. 2020; Winter et al. 2021",
    ],
    ["a surname that is a month cut short", "(«Jun and Ha 2015»)", "Jun,Ha 2015"],
    ["a surname that is a word of notes, among others", "(«Lind, Nota, & Tarn, 2017»)", "Lind,Nota,Tarn 2017"],
    ["two brackets around the year", "«Lind ((2005») says so", "Lind 2005"],
    ["an address that is a name", "(«Lagos.br 2025»), según «Lagos.br (2025»)", "Lagos.br 2025; Lagos.br 2025"],
    ["a surname of two capitals, with dots, before another", "(«K. C. and Lind 2017»)", "K. C.,Lind 2017"],
    ["a family that would be a number in capitals", "(«Lind 2004», «Li et al. 2020», «Xi 2021»)", "Lind 2004; Li et al. 2020; Xi 2021"],
    ["pages of a preface with no comma", "(«Lind 2004 xi, 1-2»; «Tarn 2005 xii-xiv»)", "Lind 2004; Tarn 2005"],
    ["pages with their label and no dot", "(«Lind y Tarn 2004 pág 15»; «Lind 2005 p 3»)", "Lind,Tarn 2004; Lind 2005"],
    [
      "in press with letters",
      "(«Lind, in press-a», «in press-b»; «Tan, forthcoming a»)",
      "Lind in pressa; Lind in pressb; Tan forthcominga",
    ],
    ["in press before a conjunction", "(«Lind, en prensa» y «Tan, 2001»)", "Lind en prensa; Tan 2001"],
    ["German without a year", "(«Lind, im Erscheinen»; «Tan o. J.»; O. J. Lind)", "Lind im Erscheinen; Tan o. J."],
    ["a reprint of old", "(«Tan, ca. 350 BCE/1984»); «Ibn Tarn (1377/1958»)", "Tan 350 BCE/1984; Ibn Tarn 1377/1958"],
    ["initials before et al.", "as «Lind, X. et al. (2011») say", "Lind et al. 2011"],
    ["initials at the end of a paragraph", "See «Lind, X., and Tan, Y. (2015»).", "Lind,Tan 2015"],
    ["cited in, cut short", "(«Lind 1986» cit. in «Tan 1998»)", "Lind 1986; Tan 1998"],
    ["an adverb before the verb", "(as «Lind 1981» famously said)", "Lind 1981"],
    ["everywhere in a work", "«Lind (1992, passim») and («Tan 1998, esp. ch. 2»; «Berg 1996, Kap. 3»)", "Lind 1992; Tan 1998; Berg 1996"],
    ["two prepositions", "celui de «de Lind (2000»)", "de Lind 2000"],
    [
      "a word that leads in, at the beginning",
      "(See «Lind 2004»). (Vgl. «Tan 2001»; «Berg 1996») Cf. «Lind (2005»)",
      "Lind 2004; Tan 2001; Berg 1996; Lind 2005",
    ],
    ["words that lead to an institution", "(Voir «Banque mondiale 2019») (See «World Bank 2019»)", "Banque mondiale 2019; World Bank 2019"],
    [
      "an adverb at the beginning",
      "(Similarly, «Lind 2004»; see «Tan 2001») (E.g., «Berg 1996») (Based on «Lind 2005»)",
      "Lind 2004; Tan 2001; Berg 1996; Lind 2005",
    ],
    ["no blank before al.", "«Lind et.al (2001») say", "Lind et al. 2001"],
    ["a full stop before the year", "(«Lind. 2001»; «Tan. 2002»)", "Lind 2001; Tan 2002"],
    ["under a motto", "— «Lind, 2001, p. 5»", "Lind 2001"],
    ["a gerund at the beginning", "Building on «Lind (2001»), no. Based on «Tan (2002»), yes.", "Lind 2001; Tan 2002"],
    ["two authors after on", "(This section draws on «Lind and Tan 2001».)", "Lind,Tan 2001"],
    ["capitals with initials", "(«LIND, A., AND TAN, B. 2001»)", "LIND,TAN 2001"],
    ["an acronym after a noun", "Dados do «LKC (2012, p. 3») e do «Banco Tarn (2013, p. 4»)", "LKC 2012; Banco Tarn 2013"],
    ["an acronym after a noun and its article", "Datos de la «LKC (2012, p. 3»)", "LKC 2012"],
    ["prepositions in a row", "à la suite d’«Elm (1939»), d’«Oak (2001») et de «Lind (1922»)", "Elm 1939; Oak 2001; Lind 1922"],
    ["surnames that end as adverbs do", "(«Lindly, Tarnly 2002»)", "Lindly 2002"],
    ["pages by sections", "(«Lind 1995: 3.3–4»; «Tan 1990, 3, 17, and 44–46»; «Berg 2012, pl. 4»)", "Lind 1995; Tan 1990; Berg 2012"],
    [
      "words before a name at the beginning",
      "Neither «Lind (2004») nor (Recientemente «Tan 2001»). Chez «Berg (1996»), and Professor «Lind (2005»).",
      "Lind 2004; Tan 2001; Berg 1996; Lind 2005",
    ],
    [
      "such words as names",
      "(«Lord, Tan, and Berg 1979»; «Lord and Tan 1980»; «Such 1999»)",
      "Lord,Tan,Berg 1979; Lord,Tan 1980; Such 1999",
    ],
    [
      "an institution with such a word inside",
      "«Lakes Without Borders (2004, p. 3») and («Lakes Without Borders 2004»)",
      "Lakes Without Borders 2004; Lakes Without Borders 2004",
    ],
    ["a program", "The «United Nations Lakes Programme (2010, p. 3») says so", "United Nations Lakes Programme 2010"],
    ["an institution in lower case by its second word", "(«Haut Conseil à l’intégration 2011»)", "Haut Conseil à l’intégration 2011"],
    ["a blank that no line breaks at, as LaTeX has it", "(«Lind~1998»; «Tan~\\& Berg~2001»)", "Lind 1998; Tan,Berg 2001"],
    ["a note", "so[^1] and.^[«Lind 1961».]\n\n[^1]: «Tan 1962»; «Berg 1963».", "Lind 1961; Tan 1962; Berg 1963"],
    ["a word that leads in alone", "(«See 2004»)", "See 2004"],
  ])("%s", (_why, drawn, expected) => {
    const { text, spans } = marked(drawn);
    const { citations } = readDocument(text, "markdown");
    expect(citations.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    const label = citations.map(({ authors, etAl, year, suffix }) => `${authors.join()}${etAl ? " et al." : ""} ${year}${suffix ?? ""}`);
    expect(label.join("; ")).toBe(expected);
  });

  test.each([
    ["a comma before the bracket", "As Lind, (2001) says", "library"],
    ["a comma before the bracket, after several names", "Some findings by Lind and Tan, (2001) support it", "doubt"],
    ["a comma before the bracket, after places", "in Norway and Sweden, (2001) it was", "library"],
    ["a place with its date", "born in Paris, (2001)", "library"],
  ])("only where a library has it: %s", (_why, text, needs) => {
    expect(readDocument(text, "markdown").citations.map((mention) => mention.needs)).toEqual([needs]);
  });

  test("one year only, where the letter is a word", () => {
    expect(readDocument("(Lind 2001a, a book)", "markdown").citations.length).toBeLessThan(2);
  });
});
