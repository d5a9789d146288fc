import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { resolved, said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";
import { corpusSource } from "../corpus.ts";
import type { Syntax } from "../mask/syntax.ts";

const declared = corpusSource(miniCorpus, { declared: true });
const undeclared = corpusSource(miniCorpus, { declared: false });

describe("against a declared library", () => {
  test.each([
    ["one author", "(Welland 2004)", "known welland2004"],
    ["in prose", "As Welland (2004: 12) held", "known welland2004"],
    ["a possessive", "Welland’s (2004) view", "known welland2004"],
    ["two authors", "(O'Neill and Bäcker 1998)", "known oneill1998"],
    ["a curly apostrophe and no accents", "(O’Neill & Backer 1998)", "known oneill1998"],
    ["accents composed otherwise", `(${"O'Neill and Bäcker".normalize("NFD")} 1998)`, "known oneill1998"],
    ["all capitals", "(WELLAND 2004)", "known welland2004"],
    ["a compound surname whole", "(García Luna 2011)", "known garcia-luna2011"],
    ["its first half", "(García 2011)", "known garcia-luna2011"],
    ["its second half, without accents", "(Luna 2011; Garcia 2011)", "known garcia-luna2011; known garcia-luna2011"],
    ["et al.", "(Lindqvist et al. 2007)", "known lindqvist2007"],
    ["et al. in Spanish", "(Lindqvist y otros 2007)", "known lindqvist2007"],
    ["all three", "(Lindqvist, Tan, and Moreau 2007)", "known lindqvist2007"],
    ["the first of three alone", "(Lindqvist 2007)", "known lindqvist2007"],
    ["a second author too many", "(Welland and Tan 2004)", "unknown"],
    ["an institution", "(Lakes Commission 2009)", "known lakes-commission2009"],
    ["an institution with its article", "The Lakes Commission (2009: 3) says", "known lakes-commission2009"],
    ["a newspaper by its day", "(*Harbor Times*, October 3, 2005)", "known harbor-times2005"],
    ["a newspaper by its month", "(Harbor Times, October 2005)", "known harbor-times2005"],
    ["the letter tells", "(Okafor 2003a, 2003b)", "known okafor2003a; known okafor2003b"],
    ["without a letter both fit", "(Okafor 2003)", "ambiguous okafor2003a okafor2003b"],
    ["words before the name", "so the scholar Ruth Welland (2004: 3) held", "known welland2004"],
    ["a country of two names before the name", "data on England and Wales Welland (2004) had", "known welland2004"],
    ["a bare year that a library knows", "and Welland 2004 did not", "known welland2004"],
    ["a bare year that none knows", "and Windows 2000 did not", ""],
    ["nobody's", "(Nobody 1971)", "unknown"],
    ["nobody's, in prose", "As Nobody (1971) held", "unknown"],
    ["nobody's, in doubt", "after Katrina (2005)", "unknown"],
    ["a place with its date", "after Rio (1992)", ""],
    ["an author's other year, too far off", "(Welland 1994)", "unknown"],
  ])("%s", (_why, text, expected) => {
    expect(said(text, [declared])).toBe(expected);
  });

  test.each([
    ["the year before", "(Welland 2003)", "welland2004 (year 2003 | 2004)"],
    ["two digits changed places", "(Lindqvist et al. 2070)", "lindqvist2007 (year 2070 | 2007)"],
    ["a letter too many in the name", "(Wellland 2004)", "welland2004 (spelling Wellland | Welland)"],
    ["a letter that is another", "(Lindqvest et al. 2007)", "lindqvist2007 (spelling Lindqvest | Lindqvist)"],
    ["one of two names", "(O'Neil and Bäcker 1998)", "oneill1998 (spelling O'Neil | O'Neill)"],
    ["the other of two names", "(O'Neill and Becker 1998)", "oneill1998 (spelling Becker | Bäcker)"],
    ["a short name beside one that fits", "(Lindqvist, Tam, and Moreau 2007)", "lindqvist2007 (spelling Tam | Tan)"],
    ["the first of two names alone", "(O'Neill 1998)", "oneill1998 (author O'Neill | O'Neill, Bäcker)"],
    ["a name in doubt", "after Wellend (2004)", "welland2004 (spelling Wellend | Welland)"],
    ["another day of a newspaper", "(Harbor Times, October 2, 2005)", "harbor-times2005 (date 2005-10-02 | 2005-10-03)"],
    ["a letter that nobody has", "(Okafor 2003c)", "okafor2003a (suffix 2003c | 2003a) okafor2003b (suffix 2003c | 2003b)"],
  ])("one slip: %s", (_why, text, expected) => {
    expect(said(text, [declared])).toBe(`mismatch ${expected}`);
  });

  test.each([
    ["two names wrong", "(O'Neil and Becker 1998)"],
    ["an acronym, where every letter counts", "(LKD 2009)"],
    ["a short name by itself", "(Lan 2005)"],
  ])("more than a slip: %s", (_why, text) => {
    expect(said(text, [declared])).toBe("unknown");
  });

  test.each([
    ["an umlaut as two letters", "(Mueller 1999)", "Müller, Ada"],
    ["two letters as an umlaut", "(Müller 1999)", "Mueller, Ada"],
    ["a Nordic letter", "Joergensen (1999) held", "Jørgensen, Ada"],
  ])("%s", (_why, text, author) => {
    expect(said(text, [bib(book("one", author, "1999"))])).toBe("known one");
  });

  test("two slips are another work, but the nearest is told", () => {
    const [citation] = resolved("(Wellland 2003)", [declared]);
    expect(citation?.resolution.kind).toBe("unknown");
    expect(citation?.resolution).toMatchObject({ candidates: [{ hit: { id: "welland2004" }, differs: [{}, {}] }] });
  });

  test("a bare year in prose is never held against a near one", () => {
    expect(said("and Welland 2003 did not", [declared])).toBe("");
  });

  test("the words before a name are no part of the citation", () => {
    const [citation] = resolved("when Finnish Minister Welland (2004: 3) held", [declared]);
    expect(citation?.mention).toMatchObject({ text: "Welland (2004: 3", authors: ["Welland"] });
  });
});

describe("several works", () => {
  const harbor = bib(
    book("tan1999", "Tan, Wei", "1999", "Ice Roads") +
      book("tan1999x", "Tan, Wei and Lind, Ada", "1999", "Reeds") +
      book("lind2004first", "Lind, Ada", "2004", "Eels") +
      book("lind2004second", "Lind, Ada", "2004", "Pike") +
      book("berg2001", "van der Berg, Ada", "2001", "Dikes") +
      book("peña2002", "de la Pe{\\~n}a, Inés", "2002", "Canals") +
      book("who2009", "{World Harbor Office}", "2009", "Harbors") +
      book("hp2001", "{Harbor Police}", "2001", "Patrols") +
      book("maitland1998", "Maitland, Ada", "1998", "The Charter") +
      book("lind", "Lind, Ada", "forthcoming", "Otters") +
      book("tan", "Tan, Wei", "n.d.", "Undated") +
      "@report{lkc2009, author = {{Commission of Lakes}}, shortauthor = {LKC}, year = 2009, title = {Lakes}}\n",
  );
  test.each([
    ["as many authors as printed", "(Tan 1999; Tan and Lind 1999)", "known tan1999; known tan1999x"],
    ["a and b by their order, where the library prints no letters", "(Lind 2004a, 2004b)", "known lind2004first; known lind2004second"],
    ["no letter", "(Lind 2004)", "ambiguous lind2004first lind2004second"],
    ["a letter where there is one work", "(van der Berg 2001a)", "known berg2001"],
    ["particles left out", "(Berg 2001; Peña 2002)", "known berg2001; known peña2002"],
    ["particles in part", "(la Peña 2002)", "known peña2002"],
    ["the initials of an institution", "(WHO 2009)", "known who2009"],
    ["the initials of a short one, with dots", "(HP 2001; H.P. 2001)", "known hp2001; known hp2001"],
    ["initials are written in capitals", "(Hp 2001)", "unknown"],
    ["an acronym in prose", "so the HP (2001) has it", "known hp2001"],
    ["either year of a reprint", "(Maitland 1898/1998; Maitland 1998)", "known maitland1998; known maitland1998"],
    ["the acronym that a library gives", "(LKC 2009)", "known lkc2009"],
    ["the name with its acronym", "(World Harbor Office [WHO] 2009)", "known who2009"],
    ["no date", "(Tan, n.d.)", "known tan"],
    ["no date in Spanish", "(Tan, s.f.)", "known tan"],
    ["still to come", "(Lind, forthcoming)", "known lind"],
  ])("%s", (_why, text, expected) => {
    expect(said(text, [harbor])).toBe(expected);
  });

  test("an institution with 'and' in its name", () => {
    const offices = bib(book("oho2018", "{Office of Harbors and Ports}", "2018"));
    expect(said("(Office of Harbors and Ports 2018)", [offices])).toBe("known oho2018");
  });
});

describe("a source that nobody declared", () => {
  test.each([
    ["knows", "(Welland 2004)", "known welland2004"],
    ["may be ambiguous", "(Okafor 2003)", "ambiguous okafor2003a okafor2003b"],
    ["holds no year against a text", "(Welland 2003)", "unknown"],
    ["holds no name against a text", "(Wellland 2004)", "unknown"],
    ["holds no day against a text", "(Harbor Times, October 2, 2005)", "unknown"],
  ])("%s", (_why, text, expected) => {
    expect(said(text, [undeclared])).toBe(expected);
  });

  test("does not hide the slip that a declared one shows", () => {
    const near = bib(book("wellend2005", "Wellend, Ada", "2005"));
    expect(said("(Welland 2005)", [near, undeclared])).toBe("mismatch wellend2005 (spelling Welland | Wellend)");
    const many = bib(book("okafor2005", "Okafor, Ngozi", "2005"));
    expect(said("(Okafor 2004)", [many, undeclared])).toBe("mismatch okafor2005 (year 2004 | 2005)");
  });

  test("does not make ambiguous what a declared one knows", () => {
    const own = bib(book("okafor2003", "Okafor, Ngozi", "2003", "Reeds"));
    expect(said("(Okafor 2003)", [own, undeclared])).toBe("known okafor2003");
  });
});

describe("the document's own list", () => {
  const list = "\n\n## References\n\nTan, Wei. 1999. *Ice Roads*.\n\nWelland, Ruth. 2004. *Who Watches the Harbor?*\n";
  const first = bib(book("W04", "Welland, Ruth", "2004", "Who Watches the Harbor?"), { name: "first.bib" });
  const second = bib(book("welland_who", "Welland, R.", "2004", "Who watches the harbor?"), { name: "second.bib" });
  const folder = bib(book("w", "Welland, Ruth", "2004", "Who Watches the Harbor?"), { role: "workspace", declared: false });
  test.each([
    ["alone", [], "list:2"],
    ["and a declared library", [first], "W04"],
    ["and the first of two declared libraries", [first, second], "W04"],
    ["in the other order", [second, first], "welland_who"],
    ["and the corpus, declared or not", [undeclared], "welland2004"],
    ["and a declared corpus", [declared], "welland2004"],
    ["and a declared library before the corpus", [undeclared, second], "welland_who"],
    ["and a folder's library that nobody declared", [folder], "list:2"],
  ])("the id printed, with the list %s", (_why, sources, expected) => {
    const [citation] = resolved(`It was so (Welland 2004).${list}`, sources);
    expect(citation?.resolution).toMatchObject({
      kind: "known",
      hit: { id: expected, source: { role: "list" }, entry: { title: "Who Watches the Harbor?" } },
    });
  });

  test.each([
    ["alone", false],
    ["beside a copy that nobody declared", true],
  ])("of two works that begin alike the one listed is meant, the library %s", (_why, beside) => {
    const ports = book("ports", "Tan, Wei", "2020", "The Ice of the North: Ports and their Pilots");
    const fish = book("fish", "Tan, Wei", "2020", "The Ice of the North: Fish");
    const copy = bib(fish.replace("fish,", "copied,"), { name: "old.bib", role: "workspace", declared: false });
    const text = `It was so (Tan 2020).\n\n## References\n\nTan, Wei. 2020. *The Ice of the North: Fish*.\n`;
    expect(said(text, beside ? [bib(ports + fish), copy] : [bib(ports + fish)])).toBe("known fish");
  });

  test("two chapters of one book are two works", () => {
    const chapter = (key: string, title: string): string =>
      `@incollection{${key}, author = {Tan, Wei}, title = {${title}}, booktitle = {Harbors}, isbn = {978-0-306-40615-7}, year = 2001}\n`;
    const two = [bib(chapter("ice", "Ice")), bib(chapter("eels", "Eels"), { name: "other.bib" })];
    expect(said("It was so (Tan 2001).", two)).toBe("ambiguous ice eels");
  });

  test("speaks before the others", () => {
    const other = bib(book("tan1999", "Tan, Wei", "1999", "Another Book"));
    expect(said(`It was so (Tan 1999).${list}`, [other])).toBe("known list:1");
    expect(said(`It was so (Tan 1998).${list}`, [other])).toBe("mismatch list:1 (year 1998 | 1999) tan1999 (year 1998 | 1999)");
  });

  test("is no place to find citations in", () => {
    expect(resolved(list, [declared])).toEqual([]);
  });

  test("an institution's acronym", () => {
    const text = "(LKC 2009; WHO 2010)\n\n## References\n\nLakes Commission (LKC). 2009. Lakes.\n\nWorld Harbor Office. 2010. Harbors.\n";
    expect(said(text, [])).toBe("known list:1; known list:2");
  });
});

describe("keys", () => {
  const library = bib(book("welland:2004-b", "Welland, Ruth", "2004") + book("Tan99", "Tan, Wei", "1999"));
  test.each([
    ["Pandoc, in brackets", "[see @welland:2004-b, p. 3; @Tan99]", "markdown", "known welland:2004-b; known Tan99"],
    ["Pandoc, in prose", "as @Tan99 says", "markdown", "known Tan99"],
    ["a corpus' ids are keys", "[@okafor2003a]", "markdown", "known okafor2003a"],
    ["nobody's", "[@nobody1971]", "markdown", "unknown"],
    ["a handle in prose is no citation", "write to @nobody", "markdown", ""],
    ["LaTeX", "\\citep[3]{Tan99,welland2004}", "latex", "known Tan99; known welland2004"],
    ["LaTeX, nobody's", "\\cite{nobody1971}", "latex", "unknown"],
  ])("%s", (_why, text, syntax, expected) => {
    expect(said(text, [library, declared], syntax as Syntax)).toBe(expected);
  });

  test("the first library that has the key speaks", () => {
    const other = bib(book("Tan99", "Tan, Wei", "1999", "Another"), { name: "other.bib" });
    const [citation] = resolved("[@Tan99]", [other, library]);
    expect(citation?.resolution).toMatchObject({ hit: { source: { name: "other.bib" }, entry: { title: "Another" } } });
  });

  test.each([
    ["LaTeX's own list", "\\cite{tan,nobody}", [], "known tan; unknown"],
    ["before a library", "\\cite{Tan99}", [library], "known Tan99"],
    ["in author and date too", "Tan (1999) held", [], "known tan"],
  ])("of %s", (_why, text, sources, expected) => {
    const items = "\\bibitem{tan} Tan, Wei. \\emph{Ice}. Reed, 1999.\n\\bibitem{Tan99} Tan, Wei. \\emph{Snow}. Reed, 2001.\n";
    expect(said(`${text}\n\n\\begin{thebibliography}{9}\n${items}\\end{thebibliography}\n`, sources, "latex")).toBe(expected);
  });

  test("an entry of the document's own list has no key to cite", () => {
    expect(said("[@list:1]\n\n## References\n\nTan, Wei. 1999. Ice.\n", [])).toBe("unknown");
  });
});
