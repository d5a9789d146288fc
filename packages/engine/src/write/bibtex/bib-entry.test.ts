import { describe, expect, test } from "vitest";
import type { Entry, EntryName } from "../../library/entry.ts";
import { bibEntry } from "./bib-entry.ts";
import { encodeLatex, encodeTitle } from "./encode-latex.ts";

const nobody: Entry = { key: "k", type: "book", authors: [], editors: [], year: "", suffix: "", date: "", title: "", fields: {} };

/** The fields of an entry in one line, without the braces of the entry. */
function written(differs: Partial<Entry>, dialect: "bibtex" | "biblatex" = "bibtex"): string {
  return bibEntry({ ...nobody, ...differs }, dialect)
    .split("\n")
    .slice(1, -2)
    .map((line) => line.trim().replace(/,$/, ""))
    .join("; ");
}

test.each([
  ["special signs", "AT&T, 50%, #1, a_b, {x}, $5", "AT\\&T, 50\\%, \\#1, a\\_b, \\{x\\}, \\$5"],
  ["signs that are commands", "\\ ~ ^ `", "\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\textasciigrave{}"],
  ["letters as they are", "Díez, Łódź, 王", "Díez, Łódź, 王"],
  ["dashes", "40–66 — so", "40--66 --- so"],
  ["signs that would join", "a--b ''c'' ,,d", "a-{}-b '{}'c'{}' ,{},d"],
  ["what looks like HTML", "<i>a</i> < b", "{<}i>a{<}/i> < b"],
  ["a tie", "p.\u00a03", "p.~3"],
])("LaTeX: %s", (_why, text, latex) => {
  expect(encodeLatex(text)).toBe(latex);
});

test.each([
  ["the first capital needs no braces", "Ice on the lake", "Ice on the lake"],
  ["later ones do", "The Lake and NAFTA", "The {Lake} and {NAFTA}"],
  ["not the signs about them", "On (EU): “Lake”, U.S. and C++; R&D's A-list", "On ({EU}): “{Lake}”, {U.S}. and {C}++; {R\\&D's} {A-list}"],
  ["nor what LaTeX would join with them", "x –EU– <EU> ''EU'' EU$", "x --{EU}-- <{EU}> '{}'{EU}'{}' {EU}\\$"],
  ["letters of two units", "the (𝔘𝔑): so", "the ({𝔘𝔑}): so"],
  ["letters that are not composed", "the E\u0301U\u0301: so", "the {E\u0301U\u0301}: so"],
  ["within the first word too", "mRNA and iPads", "{mRNA} and {iPads}"],
])("titles: %s", (_why, text, latex) => {
  expect(encodeTitle(text)).toBe(latex);
});

describe("names", () => {
  const person = (family: string, given = "", suffix = "", particle?: string): EntryName => {
    return { kind: "person", family, given, suffix, ...(particle === undefined ? {} : { particle }) };
  };
  const body = (name: string, short = ""): EntryName => ({ kind: "institution", name, short });
  test.each<[why: string, authors: readonly EntryName[], bibtex: string, biblatex: string]>([
    ["family and given", [person("Tan", "Wei"), person("van der Berg", "Ada")], "{Tan, Wei and van der Berg, Ada}", ""],
    ["a suffix", [person("King", "Ada", "Jr.")], "{King, Jr., Ada}", ""],
    ["a family alone", [person("Plato")], "{Plato}", ""],
    ["several words alone", [person("García Luna")], "{García Luna}", "{family=García Luna}"],
    ["a small word within", [person("Vázques de Parga", "Luis")], "{{Vázques de Parga}, Luis}", ""],
    ["what would part it", [person("Tan", "Wei and Co., B.")], "{Tan, {Wei and Co., B.}}", ""],
    [
      "a particle that drops",
      [person("Luna", "Inés", "", "de")],
      "{Luna, Inés de}",
      "{family=Luna, given=Inés, prefix=de, useprefix=false}",
    ],
    ["an institution", [body("Lakes & Ice Commission")], "{{Lakes \\& Ice Commission}}", ""],
    ["one that begins with a sign", [body("&Co")], "{{{\\&Co}}}", ""],
  ])("%s", (_why, authors, bibtex, biblatex) => {
    expect(written({ authors })).toBe(`author = ${bibtex}`);
    expect(written({ authors }, "biblatex")).toBe(`author = ${biblatex || bibtex}`);
  });

  test("more than are named, and a short name", () => {
    expect(written({ authors: [person("Tan", "Wei")], others: true })).toBe("author = {Tan, Wei and others}");
    expect(written({ authors: [body("Lakes Commission", "LC")] })).toBe("author = {{Lakes Commission}}; shortauthor = {{LC}}");
  });
});

describe("dates", () => {
  test.each([
    ["a year", "2004", "", "year = {2004}", "date = {2004}"],
    ["a month", "2004", "2004-10", "year = {2004}; month = oct", "date = {2004-10}"],
    ["a day", "2004", "2004-10-03", "year = {2004}; month = oct; day = {3}", "date = {2004-10-03}"],
    ["a season", "2004", "2004-21", "year = {2004}; month = {Spring}", "date = {2004-21}"],
    ["years", "2004", "2004/2006", "year = {2004/2006}", "date = {2004/2006}"],
    ["months", "2004", "2004-05/2004-06", "year = {2004}; month = {May--June}", "date = {2004-05/2004-06}"],
    ["days", "2004", "2004-10-03/2004-10-05", "year = {2004}; month = {October 3--October 5}", "date = {2004-10-03/2004-10-05}"],
    ["about", "2004", "2004~", "year = {ca. 2004}", "date = {2004~}"],
    ["days of two years", "2004", "2004-12-31/2005-01-01", "year = {2004}", "date = {2004-12-31/2005-01-01}"],
    ["none", "n.d.", "", "year = {n.d.}", "year = {n.d.}"],
  ])("%s", (_why, year, date, bibtex, biblatex) => {
    expect(written({ year, date })).toBe(bibtex);
    expect(written({ year, date }, "biblatex")).toBe(biblatex);
  });

  test("a letter after the year", () => {
    expect(written({ year: "2004", suffix: "a", date: "2004-05" }, "biblatex")).toBe("date = {2004-05}; year-suffix = {a}");
    expect(written({ year: "2004", suffix: "a", date: "2004-05" })).toBe("year = {2004a}; month = may");
  });
});

describe("fields", () => {
  test.each<[why: string, type: string, fields: Entry["fields"], bibtex: string]>([
    [
      "a journal",
      "article-journal",
      { "container-title": "Lakes", issue: "3", page: "40-66" },
      "journal = {Lakes}; number = {3}; pages = {40--66}",
    ],
    ["a book", "chapter", { "container-title": "On Ice", "publisher-place": "Lund" }, "booktitle = {On {Ice}}; address = {Lund}"],
    ["a publisher of two names", "book", { publisher: "Reed and Sons" }, "publisher = {{Reed and Sons}}"],
    ["a thesis", "thesis", { publisher: "Lund", genre: "Master’s thesis" }, "school = {Lund}; type = {Master’s thesis}"],
    ["an address as it is", "book", { URL: "https://x.org/~a_b?c=1&d=%20" }, "url = {https://x.org/~a_b?c=1&d=%20}"],
    ["what BibTeX has no type for", "webpage", { "container-title": "Lakes" }, "entrysubtype = {webpage}; journal = {Lakes}"],
    ["one that nobody knows", "book", { shelf: "B 12" }, "shelf = {B 12}"],
    ["what a name would be taken for", "book", { year: "1", crossref: "a" }, "crossref = {a}"],
    ["a newspaper", "article-newspaper", { "container-title": "El Sol" }, "entrysubtype = {newspaper}; journal = {El Sol}"],
  ])("%s", (_why, type, fields, bibtex) => {
    expect(written({ type, fields })).toBe(bibtex);
  });

  test.each<[why: string, language: string | undefined, biblatex: string]>([
    ["a language that BibLaTeX leaves as it is", "de", "title = {Das Eis}; langid = {german}; booktitle = {Der See}"],
    ["English", "en-US", "title = {Das {Eis}}; langid = {american}; booktitle = {Der {See}}"],
    ["one that is not known", undefined, "title = {Das {Eis}}; booktitle = {Der {See}}"],
  ])("capitals of a title: %s", (_why, language, biblatex) => {
    const fields = { ...(language === undefined ? {} : { language }), "container-title": "Der See" };
    expect(written({ type: "chapter", title: "Das Eis", fields }, "biblatex")).toBe(biblatex);
    expect(written({ type: "chapter", title: "Das Eis", fields })).toContain("title = {Das {Eis}}");
  });

  test.each<[why: string, differs: Partial<Entry>, biblatex: string, bibtex: string]>([
    ["a book of editors", { editors: [{ kind: "person", family: "Tan", given: "", suffix: "" }] }, "collection", "book"],
    ["proceedings", { fields: { "event-title": "Ice Days" } }, "proceedings", "book"],
    [
      "what stands in a book of one author",
      { type: "chapter", roles: { "container-author": [{ kind: "person", family: "Tan", given: "", suffix: "" }] } },
      "inbook",
      "incollection",
    ],
  ])("%s", (_why, differs, biblatex, bibtex) => {
    const typeIn = (dialect: "bibtex" | "biblatex"): string | undefined =>
      /^@(\w+)/.exec(bibEntry({ ...nobody, ...differs }, dialect))?.[1];
    expect([typeIn("biblatex"), typeIn("bibtex")]).toEqual([biblatex, bibtex]);
  });

  test("a key without what ends one", () => {
    expect(bibEntry({ ...nobody, key: "a b,c{d}" }, "bibtex")).toBe("@book{a-b-c-d-,\n}\n");
  });
});
