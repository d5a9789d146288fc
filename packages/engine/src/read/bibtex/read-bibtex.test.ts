import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { entry, read, told } from "../../../test/bibtex.ts";

describe("an entry", () => {
  test("gives its key, type, names, year, title and other fields in CSL's words", () => {
    const text = `@InCollection{oneill1998,
  author    = {O'Neill, Maeve and Jörg Bäcker},
  editor    = {Welland, Ruth},
  title     = {Ferries \\& Frontiers},
  booktitle = "Crossing Still Water",
  publisher = {Reed Press}, address = {Lakeside},
  year      = 1998,
  pages     = {40--66},
  doi       = {10.5555/water\\_1},
  shelf     = {B 12},
}`;
    expect(entry(text)).toEqual({
      start: 0,
      end: text.length,
      line: 1,
      key: "oneill1998",
      type: "chapter",
      authors: [
        { kind: "person", family: "O'Neill", given: "Maeve", suffix: "" },
        { kind: "person", family: "Bäcker", given: "Jörg", suffix: "" },
      ],
      editors: [{ kind: "person", family: "Welland", given: "Ruth", suffix: "" }],
      year: "1998",
      suffix: "",
      date: "",
      title: "Ferries & Frontiers",
      fields: {
        "container-title": "Crossing Still Water",
        publisher: "Reed Press",
        "publisher-place": "Lakeside",
        page: "40–66",
        DOI: "10.5555/water_1",
        shelf: "B 12",
      },
    });
  });

  test.each([
    ["round brackets", "@book(tarn1999, title = {Ice})"],
    ["capitals and blanks", "@BOOK { tarn1999 ,\n TITLE = {Ice} }"],
    ["no comma at the end, none too many", "@book{tarn1999, title = {Ice},,}"],
    ["a title in quotes", '@book{tarn1999, title = "Ice"}'],
    ["a quote inside braces inside quotes", '@book{tarn1999, title = "{"}Ice{"}"}', '"Ice"'],
    ["a field left out by a percent sign", "@book{tarn1999, % title = {Snow},\n title = {Ice} % so\n}"],
    ["an escaped brace", "@book{tarn1999, title = {Ice \\} on}}", "Ice } on"],
    ["braces that keep capitals", "@book{tarn1999, title = {{Ice} {R}oads}}", "Ice Roads"],
    ["a title over several lines", "@book{tarn1999, title = {Ice\r\n    Roads}}", "Ice Roads"],
    ["a subtitle", "@book{tarn1999, title = {Ice}, subtitle = {A Road}}", "Ice: A Road"],
    ["an address in a value", "@book{tarn1999, note = {a@b.org {x}}, title = {Ice}}"],
    ["the first of two fields of a name that say the same", "@book{tarn1999, title = {Ice}, title = {Ice}}"],
    ["blanks after the sign", "@ book {tarn1999, title = {Ice}}"],
    ["a name with a number, as Scopus has them", "@book{tarn1999, title = {Ice}, funding_text 1 = {Reed Trust}}"],
    [
      "a brace that only a backslash stands before, as BibTeX counts",
      "@book{tarn1999, title = {Ice \\{\\&} Co}, year = 2004}",
      "Ice {& Co",
    ],
    ["a brace that only a backslash stands before, as others count", "@book{tarn1999, title = {{Ice\\} Roads}, year = 2004}", "Ice} Roads"],
    ["one that is printed, of two", "@book{tarn1999, title = {Ice \\{ Roads},\n year = {2004}}", "Ice { Roads"],
    ["a text with a sign at the start of a line", "@book{tarn1999, abstract = {on\n@lake{blue} days}, title = {Ice}}"],
  ])("%s", (_why, text, title = "Ice") => {
    expect(entry(text)).toMatchObject({ key: "tarn1999", type: "book", title });
  });

  test.each([
    ["article", "article-journal"],
    ["inproceedings", "paper-conference"],
    ["phdthesis", "thesis"],
    ["techreport", "report"],
    ["online", "webpage"],
    ["misc", "document"],
    ["patentfamily", "document"],
  ])("of type %s is a %s", (type, expected) => {
    expect(entry(`@${type}{tarn1999, title = {Ice}}`).type).toBe(expected);
  });

  test("comments, preambles and text between entries are passed over", () => {
    const text =
      "% Encoding: UTF-8\nNotes of mail@example.org (see @home).\n@comment{jabref: {@book{no, title={x}}}}\n@preamble{ {\\x} }\n";
    expect(read(`${text}@book{tarn1999, title = {Ice}}`)).toMatchObject({ entries: [{ key: "tarn1999", line: 5 }], problems: [] });
  });
});

test("the meeting and the place of a talk", () => {
  expect(read("@inproceedings{tarn2005, eventtitle = {Harbor Days}, venue = {Lakeside}}").entries[0]?.fields).toMatchObject({
    "event-title": "Harbor Days",
    "event-place": "Lakeside",
  });
});

describe("strings", () => {
  const strings = '@string{qup = "Quay University Press"}\n@STRING(ice = {Ice})\n';
  test.each([
    ["a string alone", "publisher = qup", "Quay University Press"],
    ["in any case", "publisher = QUP", "Quay University Press"],
    ["joined to quotes and braces", 'publisher = qup # ", " # {Lakeside}', "Quay University Press, Lakeside"],
    ["joined to a string and a number", "publisher = ice # 9", "Ice9"],
  ])("%s", (_why, written, expected) => {
    const { entries, problems } = read(`${strings}@book{tarn1999, ${written}}`);
    expect(problems).toEqual([]);
    expect(entries[0]?.fields.publisher).toBe(expected);
  });

  test.each([
    ["a word stands for itself", "publisher = «unheard»", { publisher: "unheard" }],
    ["each is told once, in any case", "publisher = «unheard», note = UNHEARD # { and } # «un:2»", { note: "UNHEARD and un:2" }],
    ["months are known", "month = «oct» # «okt»".replace(/[«»]/g, ""), {}],
    ["what begins with a digit is no name", "number = 12b, pages = 3-5", { page: "3-5" }],
    ["one that is defined later", "publisher = «later»}@string{later = {Quay}", { publisher: "later" }],
    ["a string that uses one", "}@string{both = «one» # {x}", {}],
  ])("what no string before it defines is told: %s", (_why, drawn, fields) => {
    const { text, spans } = marked(`@book{tarn1999, title = {Ice}, ${drawn}}`);
    const { entries, problems } = read(text);
    expect(problems.map(({ start, end, what }) => [start, end, what])).toEqual(
      spans.map(({ start, end, text: name }) => [start, end, { kind: "noString", name }]),
    );
    expect(entries[0]?.fields).toMatchObject(fields);
  });

  test("strings that double each other do not grow beyond measure", () => {
    const doubled = Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}\n`).join("");
    const [entry] = read(`@string{a0 = "Ice "}\n${doubled}@book{a, title = a60 # a60, note = a3}`).entries;
    expect(entry?.fields.note).toBe("Ice Ice Ice Ice Ice Ice Ice Ice");
    expect(entry?.title.length).toBeLessThan(40_000);
  });

  test("a string may use one before it", () => {
    expect(read(`${strings}@string{both = ice # { and } # qup}@book{a, note = both}`).entries[0]?.fields.note).toBe(
      "Ice and Quay University Press",
    );
  });
});

describe("fields", () => {
  test.each<[why: string, type: string, written: string, fields: Readonly<Record<string, string>>]>([
    ["a number is that of an issue", "article", "number = 3", { issue: "3" }],
    ["a number is that in the series", "book", "number = 3, series = {Lakes}", { "collection-number": "3", "collection-title": "Lakes" }],
    ["a number is the report's own", "report", "number = {R-3}", { number: "R-3" }],
    ["two that mean the same", "book", "publisher = {Reed}, institution = {Lake}", { publisher: "Reed", institution: "Lake" }],
    ["two that say the same", "book", "publisher = {Reed}, organization = {Reed}", { publisher: "Reed" }],
    ["the name of an issue beside its number", "article", "number = 3, issue = {Spring}", { issue: "3", "bib-issue": "Spring" }],
    [
      "a journal with its subtitle",
      "article",
      "journaltitle = {Lakes}, journalsubtitle = {A Review}",
      { "container-title": "Lakes: A Review" },
    ],
    ["the kind of a thesis", "phdthesis", "school = {Reed}", { publisher: "Reed", genre: "PhD thesis" }],
    ["the kind of a thesis by BibLaTeX's word", "thesis", "type = {mathesis}", { genre: "Master’s thesis" }],
    [
      "an address before BibTeX had a field for it",
      "misc",
      "howpublished = {\\url{http://a.example/~x}}",
      { howpublished: "http://a.example/~x", URL: "http://a.example/~x" },
    ],
    [
      "an address that BibDesk writes",
      "misc",
      "bdsk-url-1 = {http://a.example}",
      { "bdsk-url-1": "http://a.example", URL: "http://a.example" },
    ],
    ["a language by babel's name", "book", "langid = {american}", { language: "en-US" }],
    ["a language in words", "book", "language = {Welsh and Latin}", { language: "Welsh and Latin" }],
    ["a number of PubMed", "article", "eprinttype = {pubmed}, eprint = {12}", { eprinttype: "pubmed", eprint: "12", PMID: "12" }],
    ["addresses are no LaTeX", "misc", "url = {http://a.example/a--b_c\\_d{\\%}20}", { URL: "http://a.example/a--b_c_d%20" }],
    ["names that every object has", "misc", "constructor = {x}, toString = {y}", { constructor: "x", tostring: "y" }],
  ])("%s", (_why, type, written, fields) => {
    expect({ ...entry(`@${type}{tarn1999, ${written}}`).fields }).toEqual(fields);
  });

  test("a newspaper by its subtype, and a title that ends by itself", () => {
    const text = "@article{a, entrysubtype = {newspaper}, title = {Who?}, subtitle = {We}}";
    expect(entry(text)).toMatchObject({ type: "article-newspaper", title: "Who? We" });
  });
});

describe("commands that nobody knows", () => {
  test("are told once, at the first, and are kept", () => {
    const text = "@book{a, title = {Ice \\aaa{Roads}}}\n@book{b, title = {\\TUB}, author = {\\aaa{Tan}, Wei}}\n@book{a, title = {\\ccc}}";
    expect(told(text)).toEqual([
      "1:23 the command '\\aaa' is not known, so it was left as it is written, or the words in its braces were; so are '\\TUB' and '\\ccc'.",
      "3:1 entry 'a' uses the key of line 1; the first is used.",
    ]);
    expect(read(text).entries.map(({ title }) => title)).toEqual(["Ice Roads", "\\TUB", "\\ccc"]);
  });

  test("beyond a few are counted", () => {
    const commands = "abcdefghi".split("").map((letter) => `\\${letter.repeat(5)}`);
    expect(told(`@book{a, title = {${commands.join(" ")}}}`)[0]).toMatch(/; so are '\\bbbbb', .* '\\fffff' and 3 more\.$/);
  });
});
