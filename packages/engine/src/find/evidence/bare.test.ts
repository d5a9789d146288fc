import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

describe("a name and a year without brackets", () => {
  test.each([
    ["what one will read, in French", "Sur la côte, on lira Tan 2010 ; sur le port, rien.", "doubt"],
    ["what was answered or is credited", "Tan 2011 has been answered many times, though Berg 2007 is usually credited.", "doubt doubt"],
    ["from one to another, in French", "De Tan 1962 à Losch 2016, le diagnostic a peu varié.", "doubt doubt"],
    ["what one is to see on more", "See Berg (2016: 88), and for the trade in stolen fuel Roe Tan 2021.", "form doubt"],
    [
      "more of the same",
      "Tan 2003: 34, and more fully Berg and Roe 2010. See Tan 2005, 70, and the tables in Berg and Roe 1981.",
      "form doubt doubt doubt",
    ],
    [
      "for one side and the other",
      "7. Tan Berg (2009); for the police side, Roe 2012; for the courts, Lind 2016, 88n3.",
      "chance doubt doubt",
    ],
    ["two that only a semicolon parts", "On their children, Tan 1997; Roe 2001.", "doubt doubt"],
    ["but no two places", "They were held twice: Sydney 2000; Athens 2004.", "library library"],
    ["critics of something", "Critics of the test—Tan 2004, Berg 2016 and Roe 2007 among them—want it.", "doubt doubt doubt"],
    ["more with no conjunction", "[^4]: Tan (2012, 213); for the earlier practice Berg 2000.", "form doubt"],
    ["with whom it does not fall together", "según dice Tan (2015, p. 9), ni coincide con Berg 2013.", "form doubt"],
    ["whose logic it is, and another not", "the logic of Tan 1991, but not Tan 1995.", "doubt doubt"],
    ["what one is to read together", "Conviene leer juntos a Tan 1995 y Roe 2002; es así.", "doubt doubt"],
    ["as somebody holds, the verb before", "Como sostiene Tan 2014, es así. Comme le soutient Roe-Berg 2004, oui.", "doubt doubt"],
    [
      "the same within a sentence",
      "El puerto, como recuerda Tan 2018, crece; le quai, ainsi que le montre Roe 2019, aussi.",
      "doubt doubt",
    ],
    ["on what one reads it", "For a republican reading, Tan 1997; for a sceptical one, Roe 2003, 91ff.", "doubt doubt"],
    ["one and then another", "Pour une lecture opposée, voir Tan 1986, puis Roe 2005, 54.", "doubt doubt"],
    ["each on its own", "See Tan and Berg 2003 for the cities, Roe 2014, 101-04 for the lakes, and Lind 2015 for it.", "doubt doubt doubt"],
    ["whence a figure is", "The figure comes from de Tan 2012, 61 and was repeated.", "doubt"],
    ["a reprint and its first edition", "Conviene volver a Tan-Berg [1987] 2003 y al de Roe y Lind [1941] 1983.", "doubt doubt"],
    ["who disagrees", "On oil, see Tan 2012 and, in disagreement, Berg and Roe 2011, 3–5.", "doubt doubt"],
    ["from one to another in a bracket", "those who wait (from Tan 1988 to Berg 2000 it has held)", "form doubt"],
    ["from a place on", "From Detroit 1967 to Tarnby 2014 the sequence hardly varied.", "library library"],
    ["a bibliography that is told of", "La bibliografía es enorme: Tan 1971, Berg 1986, Lind 2001.", "doubt doubt doubt"],
    ["what is articulated in it", "a view articulated in Tan & Berg 2003", "doubt"],
    [
      "a comma where a word points to it, and others with it",
      "Voir Tan, 2002a, 2002b, ainsi que Berg, 2005, chap. 4.",
      "doubt doubt doubt",
    ],
    ["a thing where a word points to it", "See London, 2012, and Windows, 2000.", "library library"],
    ["in what it is printed", "The table is printed in Tan 1996.", "doubt"],
    ["what readers are to compare", "Compárese Tan 1983 con Berg 1990: 31.", "doubt form"],
    ["a reply in it", "in the reply in Tan and Berg 2003", "doubt"],
    ["what somebody disputes", "disputed by Tan 2001 at once", "doubt"],
    ["what somebody does, too", "and so does Tan 2001.", "doubt"],
    ["what is set against another", "Contrast Tan 2001 with what was said.", "doubt"],
    ["what is described in it", "as described in Tan 2001", "doubt"],
    ["what is set against another within a sentence", "On tolls, compare Tan 2001 with Berg 2003.", "doubt doubt"],
    ["what readers are to read", "For a dissent, read Tan 1998 beside Berg 2011: 5.", "doubt form"],
    ["a year within a word", "We use Stata 2017-compatible syntax.", ""],
    ["what is compared by others", "We compare Tan 2001 with it.", "library"],
    ["a letter after its year", "They are in Tan 2001a and 2001b, and in Berg 2004a.", "doubt doubt doubt"],
    ["what somebody calls by words in quotation marks", "What Tan 2001 calls “the waiting room” is none.", "doubt"],
    ["in what more is said, after another", "in Berg 2003: 12 and, more briefly, in Tan 2001.", "form doubt"],
    ["what something rests on", "Much of it draws on Tan and Berg 2003. It relies largely on Roe 1998.", "doubt doubt"],
    [
      "what is said in the sentence of another",
      "Compare the map in Berg (2003: 4) with the one in Tan 2001. The plan in Roe 1998: 33 was costed; the one in Lind 2001 was not.",
      "form doubt form doubt",
    ],
    ["and acronyms beside acronyms", "set out in LKC 2011: 14, and the arrears in QHSC 2012.", "form doubt"],
    ["a campaign by who led it", "La campagne Tan 2002 parla de lacs.", "library"],
    ["but no noun", "In Berg (2003: 4) it is so, and the wheels are from Ford 2001 trucks.", "form library"],
    [
      "what figures are from",
      "Fuentes: LKC 2015, Datastat 2016 y TRN 2017. Source: Lakes Board (LB), 2021; Tan, 2020.",
      "doubt doubt doubt doubt doubt",
    ],
    ["what figures are from that is a place or a thing", "Source: Canada, 2019. Source: Census 2010.", "library library"],
    ["pages at the beginning of a numbered line", "3. Tan 2004, 30. Then.", "doubt"],
    ["a number there", "3. Windows 2000, 30 of them", "library"],
    ["what a table is adapted from", "Note: early data. Adapted from LKC 2013 and TRN 2013: 543.", "doubt form"],
    ["a definition, and pages", "coding follows van den Tan, 2003, app. B; it", "form"],
    ["a newspaper with its day", "La Voz, 12 de noviembre de 2012, lo contó", "library"],
    ["after an aside", "haunts Tan 2001, Berg 2003 and, less visibly, Roe 1998a.", "doubt doubt doubt"],
    ["after a comma", "see Berg (2003: 4), Tan 2001 and Roe (1998).", "form form chance"],
    ["what is easy to read, or worth it", "Tan 2001 is easier to read, and Berg 2003 is worth reading.", "doubt doubt"],
    ["what stands at the end of a work", "the appendix to Tan and Berg 2003", "doubt"],
    ["what somebody points out, or describes", "As Tan 2001 points out, Berg 2003 describes eels as fish.", "doubt doubt"],
    ["what another showed of something else", "As Tan 2001 found in lakes and Berg 2003 in rivers, ice melts.", "doubt doubt"],
    [
      "but not where and how things were sold",
      "Tan 2001 sold in Oslo and Berg 2003 in Turku; Tan 2001 points were lost.",
      "library library library",
    ],
    ["what somebody says", "Tan 2001 argues that it did, as Berg 2003 had shown.", "doubt doubt"],
    ["whose article it is", "In Tan’s 2001 article it is so.", "doubt"],
    ["what is in it, or on its pages", "Most is in Tan 2001; the rest is from Berg 2003, 11.", "doubt doubt"],
    ["what is set beside it", "and compare with Tan 2001; comparar con Berg 2003.", "doubt doubt"],
    ["what things are set beside", "compared with Windows 2000; compare with Ottawa 2001.", "library library"],
    ["a page in it", "check the page in Tan 2001 again", "doubt"],
    ["after a dash and what is quoted", "“Ice melts.” — Tan 2001, 12", "doubt"],
    ["what is on pages of it", "The pages on ice in Tan 2001 are few.", "doubt"],
    ["what is compared after a semicolon", "Most say so; compare Tan and Berg 2003, 12.", "doubt"],
    ["what is contrasted", "See Tan 2001: 4; contrast Berg 2003. Most say so: but contrast Roe 1998.", "form doubt doubt"],
    ["what is a contrast", "For more contrast, contrast Windows 2000.", "library"],
    ["several in a cell of their own", "| Lake | 12.4 | Tan and Berg 2002, 97 |", "doubt"],
    ["one in a cell", "| Lake | Tarn 2002 |", "library"],
    ["a law and its sections", "under the Access to Harbors Act 2000, section 36, and Ley de Lagos 2004, art. 3", "library library"],
    ["a bare year, a decade", "and Bush 2000 did not, nor Tan’s 1930s.", "library library"],
    ["what is called by its year, before a noun", "Tan 2001 signs stood beside the Berg 2003 model, which shows it.", "library library"],
    ["a study by a state", "Canada’s 2004 study", "library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});

describe("a comma between a name and its year in prose", () => {
  test.each([
    [
      "who is followed",
      "Según Tan, 2001, no; selon Berg, 2003, non; segundo Roe, 1998, não; d’après Lindqvist, 1998, si.",
      "doubt doubt doubt doubt",
    ],
    ["over a line end", "  Sobre esto, remitimos a Tan,\n    2001; Berg,\n    2003.", "doubt doubt"],
    ["who is to be compared", "No es así (cf. más abajo). Cf. Tan, 2001; véase Berg, 2003.", "doubt doubt"],
    ["a year of which the sentence tells", "Según Tan, 2001 fue un mal año; selon Berg, 2003 fut pire.", "library library"],
    ["a place", "Según Lima, 2001, no. We refer to Ottawa, 2001. Para Lima y Madrid, 2001, hubo plan.", "library library library"],
    [
      "for whom something is",
      "Pour Tan, 2001, non. Un plan para Tan y Berg, 2001, no. For Ford and Chrysler, 2008, it was.",
      "library library library",
    ],
    ["pages with their label, and what it says there", "So Lind (2015) argues; Tan, 2001, p. 3 argues otherwise.", "form form"],
    ["between dashes", "la ciudad —Tan, 2001, 2004— y el puerto --Berg, 2003: 4-- crecen", "doubt doubt form"],
    ["a place or an aside between dashes", "la crisis —París, 1968— y los puertos —Roe, 1998 fue uno— crecen", "library library"],
    ["what is seen", "See Tan, 2001. Ver Berg, 2003. He referred to Roe, 1998.", "doubt doubt library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});

describe("a row of bare citations is one by its first", () => {
  test.each([
    [
      "where the reader is sent in Spanish",
      "Sobre el lago, remitimos al lector a Tan, 2001; Berg, 2003; Lindqvist, 1998.",
      "doubt doubt doubt",
    ],
    ["and in French and Portuguese", "nous renvoyons à Tan, 2001 ; Berg, 2003. Remetemos a Lindqvist, 1998.", "doubt doubt doubt"],
    ["in the view of several", "- Pour Tan, Berg et Roe, 2001 ; Lindqvist, 1998 ; l’eau monte.", "doubt doubt"],
    ["after a word that points", "See Tan 2001; Lindqvist 2002; and Berg 2003.", "doubt doubt doubt"],
    ["after pages", "as in Tan 2001: 5; Berg 2003", "form form"],
    ["in German", "Vgl. hierzu ausführlich Tan 2001 sowie Berg 2003.", "doubt doubt"],
    ["a comma and pages after a word that points", "Cf. Tan, 2001, p. 5; et aussi Berg, 2003.", "form doubt"],
    ["after a year in brackets", "See Tan (2001); Berg 2003, 4.", "form form"],
    ["with commas, after pages", "see Tan and Lind 1987: 11, Berg 1992, and Roe and Tan 2002.", "form form form"],
    ["before one with pages", "On lira Tan 2001 ; Berg 2003 : 4.", "doubt form"],
    ["joined to a year in brackets", "Tan (2001) and Berg, 2003 differ.", "place place"],
    ["acronyms at the end of a row", "Así Tan (2001), Berg (2003) y la LKC (2020).", "place chance doubt"],
    ["an acronym after an author", "Tan (2001) and LKC (2020) agree.", "place doubt"],
    ["before a verb of them all", "Tan 2001, Lindqvist 2002, and Berg 2003 agree.", "doubt doubt doubt"],
    ["set against each other", "Compare Tan 2001 with Berg 2003.", "doubt doubt"],
    [
      "after words of their own between commas",
      "See Tan (2001: 5) and, *pace*, Berg 2003; as in Tan 2001: 5 and, more recently, Lind 2004. Véase Tan 2001; en contra, Roe 1998. See Tan (2001: 5) and, for a longer view, Lind 2004; in the same vein, Roe 1998. See Tan (2001: 5) and, for Peru, Berg 2004.",
      "form doubt form doubt doubt doubt form doubt doubt form doubt",
    ],
    [
      "but not where the sentence goes on",
      "See Tan (2001: 5) and, after that, Katrina 2005 struck; and, in the end, Tarn 2004.",
      "form library library",
    ],
    [
      "who won a prize, and what free riders are, where they argue",
      "The winners, Tan (1998) and Berg (2009) agree, know it; free riders, Lind (1965) and Roe (1982), met.",
      "place form place chance",
    ],
    ["but no place", "In Ottawa 2001 and Berg 2003: 4", "library form"],
    [
      "but no name after a place with its year",
      "Ottawa 1988 and Tarnby 1994 made a profit; Rio 1992, Kyoto 1997 and Berg 2002 asked for more.",
      "library library library library library",
    ],
    ["a name after a place with pages", "See Ottawa 1988: 4 and Tan 1994.", "form form"],
    ["but nothing shows the first", "both Tan 2001 and Berg 2003", "library library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});
