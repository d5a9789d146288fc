import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { findCitations } from "./find.ts";
import type { CitationMention } from "./mention.ts";

function found(text: string): readonly CitationMention[] {
  return findCitations(text, mask(text, "markdown"), "markdown").filter(({ needs }) => needs !== "title");
}

/** `authors year`, one a citation. */
function labels(citations: readonly CitationMention[]): string {
  return citations.map(({ authors, etAl, year }) => `${authors.join(", ")}${etAl ? " et al." : ""} ${year}`).join("; ");
}

describe("the words before a year in a group", () => {
  test.each([
    [
      "an institution whose first word is small",
      "(«ministère de l’Intérieur, 2004» ; «OCDE 2005»)",
      "ministère de l’Intérieur 2004; OCDE 2005",
    ],
    ["a family with an article in it, beside others", "(«Luna del Valle, Tan, & Lind, 2012»)", "Luna del Valle, Tan, Lind 2012"],
    [
      "a family that is a month after its particle, and one in Spanish",
      "(«Tan, Di Maio and Roe, 2019»; «Mayo and Lind 1996»)",
      "Tan, Di Maio, Roe 2019; Mayo, Lind 1996",
    ],
    [
      "an institution and of which kind it is",
      "(«Commission scolaire de Laval, 2008, p. 4») (ver «Consejo regional del Maule, 2011»)",
      "Commission scolaire de Laval 2008; Consejo regional del Maule 2011",
    ],
    [
      "an institution with two joined words before its where",
      "(«Organization for Quays and Harbors in Europe 2007»)",
      "Organization for Quays and Harbors in Europe 2007",
    ],
    [
      "a preposition that a word before it asks for",
      "(adaptado de «Pérez, 2004»; tirés de «Tan et al., 1999») (ver «de Luna 2003»; según «de la Peña, 2001»)",
      "Pérez 2004; Tan et al. 1999; de Luna 2003; de la Peña 2001",
    ],
    ["a family that is a word of institutions", "(«Church & Tan, 1993»; «Bank and Lind 2001»)", "Church, Tan 1993; Bank, Lind 2001"],
    [
      "a state in doubled letters",
      "(«Departamento de Lagos de EE.UU., 2003»; «Embajada de los EE. UU. 2001»)",
      "Departamento de Lagos de EE.UU. 2003; Embajada de los EE. UU. 2001",
    ],
    [
      "semicolons between authors, and others after the last",
      "(«Tan; Lind; et al., 2018»; «Berg; others, 2016»; «Tan; Roe, 2001»)",
      "Tan, Lind et al. 2018; Berg et al. 2016; Tan, Roe 2001",
    ],
    [
      "semicolons between authors, commas between works",
      "(«Roe, 2001», «Lind; Van den Berg, 2002», «Tan et al., 2003»)",
      "Roe 2001; Lind, Van den Berg 2002; Tan et al. 2003",
    ],
    ["pages after at, up to the bracket", "(«Lind et al. 2004, at 41–43»; «Tan 2001, at 110»)", "Lind et al. 2004; Tan 2001"],
    ["pages, decomposed", "(«Lind 2004, pág. 156-161»; «Tan 2001, capítulo 3»)".normalize("NFD"), "Lind 2004; Tan 2001"],
    [
      "a part of the work with no comma before it",
      "(«Lind 2004 Table 2»; «Tan 2001 Chapter 3») (Tan 2001 chapter by Lind)",
      "Lind 2004; Tan 2001",
    ],
    [
      "up to whom it goes",
      "(from «Lind 1955» through «Tan 1987»; «Roe 1998» hasta «Tarn 2003»)",
      "Lind 1955; Tan 1987; Roe 1998; Tarn 2003",
    ],
    ["the same author by a word", "(«Tan, 2007a: 3»; «idem, 2007b»; «Lind 2001»)", "Tan 2007; Tan 2007; Lind 2001"],
    ["what goes on after a word that points", "(See also «Tan 2005: 5-8» on the port’s part.)", "Tan 2005"],
    ["a year before 1500 beside a later one", "(«Ibn Tanari 1377»; «Lind 1725»; «Berg 1323»)", "Ibn Tanari 1377; Lind 1725; Berg 1323"],
    ["and before a bracket after a particle", "«ibn Tanari (1355») travelled.", "ibn Tanari 1355"],
    ["authors parted by semicolons", "(«LIND; TAN, 2001»; «BERG, 2002»)", "LIND, TAN 2001; BERG 2002"],
    ["and in small letters", "(«Lind; Tan; Berg, 2001»; «Oz, 2002»)", "Lind, Tan, Berg 2001; Oz 2002"],
    ["after a word that points", "(cf. «LIND; TAN, 2001»)", "LIND, TAN 2001"],
    [
      "an office after what it is of",
      "(«Tarn, Government of 2001»; «Canada, Department of Finance of, 2003»)",
      "Tarn, Government of 2001; Canada, Department of Finance of 2003",
    ],
    ["a company, cut short", "(«Tarn Co. 2016»; «Lind Bros. 2001»)", "Tarn Co. 2016; Lind Bros. 2001"],
    ["a surname that is a word for sources", "(«Fuentes 2009»; «Tan 2001»)", "Fuentes 2009; Tan 2001"],
    ["a surname in capitals that is a town's, too", "(«LIMA; TAN, 2001»)", "LIMA, TAN 2001"],
    ["those who cite another", "(«BERG, 1987, p. 29» apud «LIND; TAN, 2001»)", "BERG 1987; LIND, TAN 2001"],
    ["a surname that is a month's, in a row", "(«Tan, May, and Lind 2008»)", "Tan, May, Lind 2008"],
    ["and before a conjunction", "(«Burton-Lind, May and Tan, 2013»)", "Burton-Lind, May, Tan 2013"],
    ["what a list has as two families, after for example", "(voir par exemple «Lind, Tan 2001»; «Berg 2002»)", "Lind 2001; Berg 2002"],
    ["but no month", "(Ottawa, May 1976)", ""],
    ["initials that stand for a year elsewhere", "(«S. D.\nLind and Tan 1980»; «Tan, s. d.»)", "S. D. Lind, Tan 1980; Tan s. d."],
    ["a full stop before the year, with pages", "(«TAN LIND. 2008, p. 188»; «Lind and Tan., 2016»)", "TAN LIND 2008; Lind, Tan 2016"],
    ["apud without a blank", "(SEXTUS apud«TAN LIND, 2008»)", "TAN LIND 2008"],
    ["a book of a work of old", "(«LIND, III, 1993, p. 335»)", "LIND 1993"],
    ["a passage of a work of old", "(«LIND, VI 77, 2010, p. 230»; «LIND IV, 4-5, 1993»)", "LIND 2010; LIND 1993"],
    ["and one by the page of an old edition", "(«Lind, 514a-b, 1992»; «Tan, 2004a», «2005»)", "Lind 1992; Tan 2004; Tan 2005"],
    ["a comma twice", "(«Luna y Berg,, 2010»)", "Luna, Berg 2010"],
    ["alii with a stop", "(«Lind et alii., 2010»)", "Lind et al. 2010"],
    ["the same year twice", "(«Lind, 2023/2023»)", "Lind 2023/2023"],
    ["a further year that has pages", "(«Lind 2024», «2025:31f.»)", "Lind 2024; Lind 2025"],
    ["a family in capitals, a given name and an initial", "(«LIND, Ada M., 1980»; «LIND, Ole B., 1996»)", "LIND 1980; LIND 1996"],
    ["given names after some families in capitals", "(«TAN; BERGER, Ole Wei; OKAFOR, 2016»)", "TAN, BERGER, OKAFOR 2016"],
    ["and after the last", "(«TAN; BERGER, Ole; OKAFOR, Ada, 2016»)", "TAN, BERGER, OKAFOR 2016"],
    ["and others", "(«BERGER, Ole M. et al., 2016»)", "BERGER et al. 2016"],
    ["commas and semicolons between capitals", "(«TAN, LIND; BERG, 2020»)", "TAN, LIND, BERG 2020"],
    ["initials of authors parted by semicolons", "(«LIND, P.; TAN, S., 2001»)", "LIND, TAN 2001"],
    ["a colon before the year", "(«LIND: 2001, p. 40»)", "LIND 2001"],
    ["the page and those after it", "(«LIND, 2001, p. 40ss»; «TAN, 2002, p. 3 e ss.»)", "LIND 2001; TAN 2002"],
    ["a pointer with a colon", "(Ver: «LIND, 2001»)", "LIND 2001"],
    ["a newspaper with an initial", "(«Folha de S. Marcos, 14/05/2019, p. C3»)", "Folha de S. Marcos 2019"],
    ["a paper that ends in small letters", "(«L’Écho du port, 3 mars 2004»)", "L’Écho du port 2004"],
    ["a page as lawyers say it, an annex", "(«Lind, 2004, at 14»; «Tan, 2011, Annex A»)", "Lind 2004; Tan 2011"],
    ["a day in Portuguese", "(«Folha da Orla, 14 maio 2019»)", "Folha da Orla 2019"],
    ["a volume before the page", "(«LIND, 1995, v. 1, p. 15»)", "LIND 1995"],
    ["no date, with a slash", "(«LIND, s/d»)", "LIND s/d"],
    ["a work to come, in Portuguese", "(«LIND, no prelo»)", "LIND no prelo"],
    ["a first edition before the pages", "(«Lind, 2018 [2013]: 35»; «Tan, 1950 [1923-1924]»)", "Lind 2018; Tan 1950"],
    ["a semicolon before the year", "(«Lind et al.; 2001»; «Tan & Oz; 2002»)", "Lind et al. 2001; Tan, Oz 2002"],
    ["a place is no author", "(Canada; «Tan, 2001»)", "Tan 2001"],
    ["a name in an aside of another style", "(GATT; «Tan, 2001»)", "Tan 2001"],
    ["a title after the author", "(«Lind, “Reeds,” 2001»)", "Lind 2001"],
    ["a kind of paper", "(«Lind, working paper, 2001»)", "Lind 2001"],
    ["two authors of a day", "(«Lind and Tan, 12 March 2004»)", "Lind, Tan 2004"],
    ["a day in numbers", "(«Harbor Times, 23/10/2005»)", "Harbor Times 2005"],
    ["what somebody told on a day", "(«A. Lind, personal communication, May 4, 2010»)", "A. Lind 2010"],
    ["initials after families", "(«Lind, A., & Tan, B. C., 2001»)", "Lind, Tan 2001"],
    ["a name spelled out before its acronym", "(«Quays and Harbors Safety Canada [QHSC] 2004»)", "Quays and Harbors Safety Canada 2004"],
    ["an acronym beside an institution", "(«Ministry of Quays and LKC 2004»)", "Ministry of Quays, LKC 2004"],
    [
      "an institution in French",
      "(«Commission européenne, 2017»; «Cour des comptes, 2005»)",
      "Commission européenne 2017; Cour des comptes 2005",
    ],
    ["with its part", "(«Commission européenne, DG Ports, 2017»)", "Commission européenne, DG Ports 2017"],
    ["a given name with an initial", "(«Lind, Ada G, 1949»; «Tan, Wei L., 1950»)", "Lind 1949; Tan 1950"],
    ["the year first", "(«2004, Lind»; «2005, Tan and Oz»)", "Lind 2004; Tan, Oz 2005"],
    ["what goes on after et al.", "(«Lind et al., 2015» donnent une revue)", "Lind et al. 2015"],
    [
      "what others are set against",
      "(Here I follow «Lind 2005» rather than «Tan 1986»; «Berg 2001» more than «Roe 2003».)",
      "Lind 2005; Tan 1986; Berg 2001; Roe 2003",
    ],
    [
      "a commission by its day",
      "(«9/11 Commission 2004: 259»; see also «7/7 Inquiry, 2011») (Reforma, 9/11 2004)",
      "9/11 Commission 2004; 7/7 Inquiry 2011",
    ],
    [
      "an office of a country that is called by what it deals with",
      "(«Fisheries and Oceans Canada 2011: 6»; «Immigration, Refugees and Citizenship Canada, 2019»)",
      "Fisheries and Oceans Canada 2011; Immigration, Refugees and Citizenship Canada 2019",
    ],
    [
      "but several authors",
      "(«Lind and Health Canada 2011»; «Fisher, Ocean and Tan 2004»)",
      "Lind, Health Canada 2011; Fisher, Ocean, Tan 2004",
    ],
    [
      "one surname with a conjunction",
      "(«Ortega y Gasset 1930: 67»; «Santiago Ramón y Cajal, 1899»; «Ortega y Gasset y Lind 2001»; «Ortega y Tan 2001»)",
      "Ortega y Gasset 1930; Santiago Ramón y Cajal 1899; Ortega y Gasset, Lind 2001; Ortega, Tan 2001",
    ],
    [
      "initials after families, no comma and no dot",
      "(«Lind R, 2004»; «Lind R, Tan WJ 2004»; «de la Cruz M and Roe JB, 2005»; «Tan W et al. 2006»)",
      "Lind 2004; Lind, Tan 2004; de la Cruz, Roe 2005; Tan et al. 2006",
    ],
    [
      "but what companies, countries and things have",
      "(«Tarn GB, 2004»; «Tarn AB 2004»; «Amnesty UK and Tarn GB 2001»; «Vitamin D 2004»)",
      "Tarn GB 2004; Tarn AB 2004; Amnesty UK, Tarn GB 2001; Vitamin D 2004",
    ],
    [
      "a day in German and Italian",
      "(«Neue Hafenzeitung, 3.10.1990, S. 2»; «Hafenblatt vom 14. März 2003»; «Die Flut, 3. Oktober 1990»; «Il Porto, 3 maggio 2001»)",
      "Neue Hafenzeitung 1990; Hafenblatt 2003; Die Flut 1990; Il Porto 2001",
    ],
    ["initials that are numbers elsewhere, of several", "(«Lind V & Tan K 2018»)", "Lind, Tan 2018"],
    ["a paper with a small word of Italian", "(«Corriere della Riva, 4 marzo 1994, p. 1»)", "Corriere della Riva 1994"],
    ["a day with dashes", "(«El Faro, 15-6-2014»; «Harbor Times, 5-6-2014»)", "El Faro 2014; Harbor Times 2014"],
    ["a firm whose mark is its own", "(«Lindy’s 2007»; «Tarn & Roe’s, 2006: 2»)", "Lindy’s 2007; Tarn & Roe’s 2006"],
    [
      "what a work is on",
      "(«Hall 1986», on Britain; and, for Japan, «Lind 1982»; on Mexico, «Tan 1983»)",
      "Hall 1986; Lind 1982; Tan 1983",
    ],
    [
      "what the works of several are on",
      "(for Quayland see «Hall 1986»; for Tarnland, «Lind, Tan and Roe 2009»; and, on Lima, «Roe and Berg 2011»; pour Tarn, «Aubin et Roe 2003»)",
      "Hall 1986; Lind, Tan, Roe 2009; Roe, Berg 2011; Aubin, Roe 2003",
    ],
    ["at the beginning with a capital", "(For Japan, «Lind and Tan 1982»); (On Tarn, «Roe 1983»)", "Lind, Tan 1982; Roe 1983"],
    [
      "but what several say",
      "(for «Lind, Tan 1982»; in «Lind, Tan and Roe 2009»)".replace("for «Lind, Tan 1982»", "for «Lind and Tan 1982»"),
      "Lind, Tan 1982; Lind, Tan, Roe 2009",
    ],
    [
      "what somebody had said",
      "(as «Lind 1972» had rightly predicted and «Tan 2000» confirmed in Quaytown; comme «Roe 1981» avait montré; «Berg 2003» a noté cela; like «Roe 1944» had)",
      "Lind 1972; Tan 2000; Roe 1981; Berg 2003; Roe 1944",
    ],
    [
      "two institutions, each by its own words",
      "(«Lake Board & Harbor Trust 2014»; «Academia de Lagos y Instituto Nacional de Mareas, 2010»; «Ministry of Lakes and Bank of Tarn 2012»)",
      "Lake Board, Harbor Trust 2014; Academia de Lagos, Instituto Nacional de Mareas 2010; Ministry of Lakes, Bank of Tarn 2012",
    ],
    [
      "but one that deals with two things",
      "(«Department of Lakes & Harbors 2001»; «Centro de Estudios de Estado y Sociedad 2003»; «Board of Lakes and Harbor Service 2004»)",
      "Department of Lakes & Harbors 2001; Centro de Estudios de Estado y Sociedad 2003; Board of Lakes and Harbor Service 2004",
    ],
    ["a word that points in Italian, and the pages after", "(«Roe 2015»; si veda anche «Lind 2013, pp. 17 sgg.»)", "Roe 2015; Lind 2013"],
    [
      "LaTeX in Markdown",
      "(«Lind \\textit{et al.}, 2010»; «\\emph{Tan} 2011»)".replace("«\\emph{Tan}", "\\emph{«Tan}"),
      "Lind et al. 2010; Tan 2011",
    ],
    [
      "families in capitals that dashes join",
      "(«WELLAND - BERGSTRÖM 2004»; «OKAFOR – DE LA PEÑA – ROE, 2001, p. 4»; «Tan - Roe, 1998: 3»)",
      "WELLAND, BERGSTRÖM 2004; OKAFOR, DE LA PEÑA, ROE 2001; Tan, Roe 1998",
    ],
    ["others without et", "(«Lind, Tan, al. 2004»; «Berg, al., 2001»)", "Lind, Tan et al. 2004; Berg et al. 2001"],
    [
      "a paragraph, a part with a letter",
      "(«Lind, 2004, par. 7»; «Tan, 2001, sec. 2.A»; «Roe, 1998, p. 3.B, n. 4»)",
      "Lind 2004; Tan 2001; Roe 1998",
    ],
    ["but not what else a dash parts", "(«WELLAND 2004» - «BERGSTRÖM 2001»; TANARI - 2003)", "WELLAND 2004; BERGSTRÖM 2001"],
    ["a page that looks like a year", "(«Lind 2002, 1679»)", "Lind 2002"],
    ["others after an acronym", "(«Harbor Health Office (HHO) et al., 2015b»)", "Harbor Health Office et al. 2015"],
    ["editors with no comma, and no edition", "(«Lind & Tan eds. 1992»; «Roe ed., 2001»; the 2nd ed. 2004)", "Lind, Tan 1992; Roe 2001"],
  ])("%s", (_why, drawn, expected) => {
    const { text, spans } = marked(drawn);
    const citations = found(text).filter(({ needs }) => needs !== "library");
    expect(citations.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(labels(citations)).toBe(expected);
  });
});
