import { describe, expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

/** A text with the list of these works, and one more that nobody cites. */
function listed(text: string, ...works: readonly string[]): string {
  return `${text}\n\n## References\n\n${[...works, "Zurn, Ada. 1901. *Reeds*."].join("\n\n")}\n`;
}

/** What is told of citations, and of works that none cites, but for that one. */
function toldOf(text: string, ...works: readonly string[]): readonly string[] {
  return told(listed(text, ...works)).filter((message) => !message.includes("Zurn"));
}

describe("words in place of a year", () => {
  test.each([
    ["in English", "Lind (forthcoming) says so; (Lind, n.d.).", ["Lind, A. Forthcoming. *Ports*.", "Lind, A. n.d. *Ice*."]],
    ["in French", "Lind (à paraître) le dit ; (Lind, s. d.).", ["LIND A., à paraître. *Ports*.", "LIND A., s. d. *Ice*."]],
    ["in one language and in another", "Lind (in press) says so; (Lind, n.d.).", ["Lind, A. En prensa. *Ports*.", "Lind, A. s. f. *Ice*."]],
  ])("tell a work still to come from an undated one, %s", (_why, text, works) => {
    expect(said(listed(text, ...works), [])).toBe("known list:1; known list:2");
  });

  test("tell which it is", () => {
    expect(toldOf("Roe (2001).", "Lind, A. à paraître. *Ports*.", "Roe, C. 2001. *Ice*.")).toEqual([
      "citation.unused: Lind à paraître is in the list but not cited in the text.",
    ]);
  });

  test("may be broken by the end of a line", () => {
    expect(said(listed("Lind (en\r\nprensa)", "Lind, A. En\r\n  prensa. *Ports*."), [])).toBe("known list:1");
  });

  test("mean the one work that there is", () => {
    expect(said(listed("(Lind forthcoming)", "Lind, A. n.d. *Ice*."), [])).toBe("known list:1");
  });
});

test("one author too few in the very year is a slip, and before another year, which is as likely", () => {
  const works = ["Lind, Ada, and Carl Roe. 2007. *Ports*.", "Lind, Ada. 2006. *Ice*."];
  expect(said(listed("Lind (2007) says so.", ...works), [])).toBe("mismatch list:1 (author Lind | Lind, Roe) list:2 (year 2007 | 2006)");
  expect(said(listed("Lind (2008) says so.", ...works), [])).toBe("mismatch list:2 (year 2008 | 2006)");
});

test("one author too few in the very year is a slip also where the writing does not show a citation", () => {
  const library = bib(book("reyes", "Reyes Lind, Ada and Roe, Carl", "2010") + book("roe", "Roe, Carl and Tan, Wei", "2014"));
  const texts = ["it is shown, for other lakes, by Reyes Lind (2010)", "lo afirman Reyes Lind (2010)", "(a lake as old as Roe, 2014)"];
  expect(texts.map((text) => said(text, [library]))).toEqual([
    "mismatch reyes (author Reyes Lind | Reyes Lind, Roe)",
    "mismatch reyes (author Reyes Lind | Reyes Lind, Roe)",
    "mismatch roe (author Roe | Roe, Tan)",
  ]);
});

test("a thing with its date is held against no work of two", () => {
  const library = bib(book("rio", "Rio, Ada and Lind, Ole", "1992"));
  expect(said("after Katrina (2005) and after Rio (1992) came", [library])).not.toContain("mismatch");
});

test("a surname that is one work's whole is not another's part", () => {
  const library = bib(book("whole", "Reis, Ada", "2015") + book("part", "de Reis Lind, Ole", "2015"));
  expect(said("(Reis 2015; Reis Lind 2015)", [library])).toBe("known whole; known part");
});

test("a sign with a number that nobody lists is no author", () => {
  expect(said(listed("(F35 2004), (G8 2005), (COVID19 2020)", "Lind, Ada. 2004. *Ice*."), [])).toBe("");
});

describe("the same names, written otherwise, are no difference", () => {
  test.each([
    ["a saint in a surname", "(St John 2011; Saint John 2011)", ["St. John, Ida (2011). *Ports*."]],
    ["a saint in a sentence", "St. Pierre (2003) says so.", ["Saint-Pierre, Léa. 2003. *Ports*."]],
    ["two institutions with a slash", "(OECD/IEA 2011)", ["OECD/IEA (2011). *Ports*."]],
    ["in a sentence", "OECD/IEA (2011) says so.", ["OECD/IEA. 2011. *Ports*."]],
    ["blanks at the slash", "(OECD/IEA 2011)", ["OECD / IEA (2011). *Ports*."]],
    ["long acronyms", "(NORAD/USNORTHCOM 2008)", ["NORAD/USNORTHCOM. 2008. *Ports*."]],
    ["beside a work of one of them", "(IEA/OECD 2013), (OECD 2012)", ["IEA/OECD (2013). *Ports*.", "OECD (2012). *Ice*."]],
    ["in the other order", "(IEA/OECD 2013)", ["OECD/IEA (2013). *Ports*."]],
    ["a hyphen for the slash", "(OECD-IEA 2013)", ["OECD/IEA (2013). *Ports*."]],
    ["a conjunction in the text", "(OECD and IEA 2013; Roe 2001)", ["OECD/IEA (2013). *Ports*.", "Roe, Carl. 2001. *Ice*."]],
    ["a conjunction in the record", "(World Bank/IMF 2013; IMF 2011)", ["World Bank and IMF. 2013. *Ports*.", "IMF. 2011. *Ice*."]],
    ["a semicolon in the record", "(Banco Mundial/CEPAL 2013)", ["Banco Mundial; CEPAL. 2013. *Ports*."]],
    ["one of them in the record", "(UN/ECLAC 2013)", ["ECLAC. 2013. *Ports*."]],
    ["persons with a slash", "(Roe/Tan 2004: 4; Tan 2003)", ["Roe, Carl, and Ada Tan. 2004. *Ports*.", "Tan, Ada. 2003. *Ice*."]],
    ["points in the record", "(US Department of State 2013)", ["U.S. Department of State. 2013. *Ports*."]],
    ["points in the text", "(U.S. Department of State 2013)", ["US Department of State. 2013. *Ports*."]],
    ["points in a sentence", "The US Department of State (2013) says so.", ["U.S. Department of State. 2013. *Ports*."]],
    [
      "beside another of that country",
      "(US Census Bureau 2010; US Treasury 2011)",
      ["U.S. Census Bureau. 2010. *Ports*.", "US Treasury. 2011. *Ice*."],
    ],
    ["the state in full", "(U.S. Department of State 2013)", ["United States Department of State. 2013. *Ports*."]],
    ["the state in the record alone", "(Department of State 2013)", ["U.S. Department of State. 2013. *Ports*."]],
    ["the state in the text alone", "(UK Home Office 2013)", ["Home Office. 2013. *Ports*."]],
    ["an acronym after the state in full", "(GAO 2013)", ["United States Government Accountability Office. 2013. *Ports*."]],
    ["an acronym with small letters", "(DoD 2013)", ["U.S. Department of Defense. 2013. *Ports*."]],
    ["a hyphen in the record", "(UN Habitat 2010)", ["UN-Habitat. 2010. *Ports*."]],
    ["a hyphen in the text", "(UN-Habitat 2010)", ["UN Habitat. 2010. *Ports*."]],
    ["the sign of a company in the record", "(Ernst and Young 2012)", ["Ernst & Young (2012). *Ports*."]],
    ["in a sentence, with the sign", "Ernst and Young (2012) say so.", ["Ernst & Young. 2012. *Ports*."]],
    ["the sign in the text", "(McKinsey & Company 2012)", ["McKinsey and Company (2012). *Ports*."]],
    ["another language's conjunction", "(Procter y Gamble 2012)", ["Procter & Gamble. 2012. *Ports*."]],
    ["families alone", "(Lind and Tan 2016)", ["Lind & Tan (2016). *Ports*."]],
    ["the acronym beside the name", "(World Health Organization [WHO] 2011)", ["WHO (2011). *Ports*."]],
    ["the acronym after a comma", "(Pan-Northern Lakes Commission, PNLC 2011)", ["Pan-Northern Lakes Commission (PNLC). (2011). *Ports*."]],
    ["the acronym in the record alone", "The World Health Organization (2011) says so.", ["WHO (2011). *Ports*."]],
    ["the acronym without the country", "(DHS 2006)", ["U.S. Department of Homeland Security. 2006. *Ports*."]],
    ["the acronym with that of the parent", "(UNDP 2006)", ["UN Development Programme. 2006. *Ports*."]],
    [
      "an acronym with letters after the years",
      "U.S. Government Accountability Office (GAO 2005a) and (GAO 2005b)",
      ["U.S. Government Accountability Office. 2005a. *Ports*.", "U.S. Government Accountability Office. 2005b. *Ice*."],
    ],
    ["an acronym made of beginnings", "(Secretaría de Marina [SEMAR] 2012)", ["SEMAR. 2012. *Ports*."]],
    ["one that is written as a name", "(Petróleos Mexicanos 2012)", ["Pemex. 2012. *Ports*."]],
    ["a body of another", "(Department of National Defence 2012)", ["Canada. Department of National Defence. 2012. *Ports*."]],
    ["a body of a state's", "(U.S. Senate 2012)", ["U.S. Congress. Senate. 2012. *Ports*."]],
    ["the body above it", "(US Congress 2012)", ["U.S. Congress. Senate. 2012. *Ports*."]],
    ["British spelling", "(Centre for Labour and Defence 2012)", ["Center for Labor and Defense. 2012. *Ports*."]],
    ["an organisation", "(World Trade Organisation 2012)", ["World Trade Organization. 2012. *Ports*."]],
    ["a legal form in the record", "(RAND 2012; Google 2013)", ["RAND Corporation. 2012. *Ports*.", "Google, Inc. 2013. *Ice*."]],
    ["a legal form in the text", "(Ernst and Young LLP 2012)", ["Ernst & Young. 2012. *Ports*."]],
    ["an acronym of one word", "(PwC 2014)", ["PricewaterhouseCoopers. 2014. *Ports*."]],
    ["an acronym after its state", "(US DoD 2012)", ["US Department of Defense. 2012. *Ports*."]],
    [
      "an acronym after its state, in full in the record",
      "U.K. MoD (2012) says so.",
      ["United Kingdom Ministry of Defence. 2012. *Ports*."],
    ],
    ["a group in the record", "(World Bank 2009)", ["World Bank Group. 2009. *Ports*."]],
    ["a group in the text", "(Grupo Banco Mundial 2009)", ["Banco Mundial. 2009. *Ports*."]],
    ["a company by its first name", "(McKinsey 2012)", ["McKinsey & Company. 2012. *Ports*."]],
    ["a surname in two words", "(De Luca 2012)", ["DeLuca, Ada. 2012. *Ports*."]],
    ["a surname in one", "(MacArthur 2012)", ["Mac Arthur, Ada. 2012. *Ports*."]],
    ["a name without its hyphen", "(Abdulrahman 2012)", ["Abdul-Rahman, Ada. 2012. *Ports*."]],
    ["a surname with a conjunction", "(Luna y Berg 1930)", ["Luna y Berg, I. (1930). *Ports*."]],
    ["and the end of a line in it", "Luna y\r\nBerg (1930) lo dice.", ["Luna y Berg, Inés. 1930. *Ports*."]],
    ["a slash between authors", "(Lind/Tan/Berg 1996)", ["Lind, Ada/Tan, Wei/Berg, Ole (1996): *Ports*."]],
    ["a company read as a person", "(Ipsos-Reid 2012)", ["Ipsos Reid. 2012. *Ports*."]],
    ["a comma before a suffix", "(King, Jr. 1964)", ["King, Martin Luther, Jr. 1964. *Ports*."]],
    ["in a sentence", "Keohane & Nye, Jr. (1977) say so.", ["Keohane, R. O., & Nye, J. S., Jr. (1977). *Ports*."]],
    ["a suffix that the record lacks", "(Keohane & Nye, Jr., 1977)", ["Keohane, R. O., & Nye, J. S. (1977). *Ports*."]],
    ["states by their number", "(G8 2005; G20, 2009; Roe 2001)", ["G8. 2005. *Ports*.", "G20. 2009. *Ice*.", "Roe, Carl. 2001. *Eels*."]],
  ])("%s", (_why, text, works) => {
    expect(toldOf(text, ...works)).toEqual([]);
  });

  test.each([
    ["(OECD/IEA 2011)", "known a"],
    ["(Ernst and Young 2012)", "known b"],
    ["(Ernst & Young 2012)", "known b"],
  ])("of a library: %s", (text, expected) => {
    const library = bib(
      "@book{a, author = {{OECD/IEA}}, title = {Ports}, year = 2011}\n@book{b, author = {{Ernst \\& Young}}, title = {Ice}, year = 2012}\n",
    );
    expect(said(text, [library])).toBe(expected);
  });

  test.each([
    ["another year is one", "(OECD/IEA 2012)", ["OECD/IEA (2011). *Ports*."], ["Text says OECD/IEA 2012, list says OECD/IEA 2011"]],
    ["months with a slash are nobody", "(January/February 2011; Lind 2010)", ["Lind, Ada. 2010. *Ports*."], []],
    [
      "another country's is not meant",
      "(UK Home Office 2010; US Treasury 2011)",
      ["US Home Office. 2010. *Ports*.", "US Treasury. 2011. *Ice*."],
      [
        'citation.unknown: "UK Home Office 2010" was not found: this list (3).',
        "citation.unused: US Home Office 2010 is in the list but not cited in the text.",
      ],
    ],
    [
      "another capital in the acronym is another's",
      "(PwX 2014; Roe 2001)",
      ["PricewaterhouseCoopers. 2014. *Ports*.", "Roe, Ada. 2001. *Ice*."],
      [
        'citation.unknown: "PwX 2014" was not found: this list (3).',
        "citation.unused: PricewaterhouseCoopers 2014 is in the list but not cited in the text.",
      ],
    ],
    [
      "another institution of a country is not meant",
      "(US Census Bureau 2010; US Treasury 2011)",
      ["US Treasury. 2011. *Ice*."],
      ['citation.unknown: "US Census Bureau 2010" was not found: this list (2).'],
    ],
  ])("but %s", (_why, text, works, expected) => {
    expect(toldOf(text, ...works).flatMap((one) => /mismatch: (.+) \(line/.exec(one)?.[1] ?? one)).toEqual(expected);
  });
});
