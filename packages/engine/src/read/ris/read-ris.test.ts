import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectInOrder } from "../../../test/placed.ts";
import { readRis } from "../../../test/ris.ts";
import { anyText } from "../../../test/texts.ts";
import { readFaultText } from "../messages/read-fault-text.ts";

function told(text: string): readonly string[] {
  return readRis(text).problems.map(({ line, column, what }) => `${line}:${column} ${readFaultText(what, "en")}`);
}

test("a record gives its type, names, date, title and other fields in CSL's words", () => {
  const text = [
    "TY  - CHAP",
    "AU  - O'Neill, Maeve",
    "AU  - Bäcker, Jörg, Jr.",
    "A2  - Welland, Ruth",
    "TI  - Ferries & Frontiers",
    "T2  - Crossing Still Water",
    "PY  - 1998",
    "DA  - 1998/05/",
    "SP  - 40",
    "EP  - 66",
    "PB  - Reed Press",
    "CY  - Lakeside",
    "SN  - 978-1-4822-5326-9",
    "DO  - https://doi.org/10.5555/water.1",
    "KW  - ice",
    "KW  - ferries",
    "ZZ  - B 12",
    "ER  -",
  ].join("\r\n");
  expect(readRis(text).entries).toEqual([
    {
      start: 0,
      end: text.length,
      line: 1,
      key: "oneill1998",
      type: "chapter",
      authors: [
        { kind: "person", family: "O'Neill", given: "Maeve", suffix: "" },
        { kind: "person", family: "Bäcker", given: "Jörg", suffix: "Jr." },
      ],
      editors: [{ kind: "person", family: "Welland", given: "Ruth", suffix: "" }],
      year: "1998",
      suffix: "",
      date: "1998-05",
      title: "Ferries & Frontiers",
      fields: {
        "container-title": "Crossing Still Water",
        publisher: "Reed Press",
        "publisher-place": "Lakeside",
        page: "40-66",
        ISBN: "978-1-4822-5326-9",
        DOI: "10.5555/water.1",
        keyword: "ice, ferries",
        zz: "B 12",
      },
    },
  ]);
});

describe("what programs write", () => {
  test.each<[why: string, text: string, title: string]>([
    ["no blank after the dash", "TY  -BOOK\nTI  -Ice\nER  -", "Ice"],
    ["one blank before it", "TY - BOOK\nTI - Ice\nER -", "Ice"],
    ["small letters", "ty  - book\nti  - Ice\ner  - ", "Ice"],
    ["a byte-order mark before a record", "\ufeff\n\ufeffTY  - BOOK\nTI  - Ice\nER  - ", "Ice"],
    ["lines indented", "  TY  - BOOK\n  TI  - Ice\n  ER  - ", "Ice"],
    ["carriage returns alone", "TY  - BOOK\rTI  - Ice\rER  - \r", "Ice"],
    ["a text over several lines", "TY  - BOOK\nTI  - Ice\n      on the\n\nlake\nER  - ", "Ice on the lake"],
    ["a line that begins like a tag", "TY  - BOOK\nTI  - Ice\nto - day\nER  - ", "Ice to - day"],
    ["words after the end", "TY  - BOOK\nTI  - Ice\nER  - 12\n", "Ice"],
    ["a head before the first record", "Reed Index\nEXPORT DATE: 1 April 2016\n\nTY  - BOOK\nTI  - Ice\nER  - ", "Ice"],
    ["an end without its dash", "TY  - BOOK\nTI  - Ice\nER\n", "Ice"],
    ["a comma after the type", "TY  - BOOK,\nTI  - Ice\nER  - ", "Ice"],
    ["a form feed before a record", "\f\n\fTY  - BOOK\nTI  - Ice\nER  - \u001a", "Ice"],
    ["a type in small letters, and words after it", "TY  - Book (edited)\nTI  - Ice\nER  - ", "Ice"],
    ["a no-break space", "TY\u00a0\u00a0-\u00a0BOOK\nTI  - Ice\nER  - ", "Ice"],
  ])("%s", (_why, text, title) => {
    const { entries, problems, cut } = readRis(text);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ title }]);
    expect(cut).toBe(false);
  });
});

test.each<[why: string, text: string, fields: object, titles: string]>([
  [
    "words after its dash",
    "TY  - BOOK\nAB  - A record ends by\nER  - as everybody knows.\nTI  - Ice\nER  - \n",
    { abstract: "A record ends by ER - as everybody knows." },
    "Ice",
  ],
  [
    "nothing after it that names a work",
    "TY  - BOOK\nTI  - Ice\nAB  - It ends by\nER  - \nand so on.\nKW  - reeds\nER  - \nTY  - BOOK\nTI  - Snow\nER  - \n",
    { abstract: "It ends by ER - and so on.", keyword: "reeds" },
    "Ice|Snow",
  ],
  ["the end of a record, and another without a type", "TY  - BOOK\nTI  - Ice\nER  - \nTI  - Snow\nER  - \n", {}, "Ice|Snow"],
  ["an end twice", "TY  - BOOK\nTI  - Ice\nER  - \n\nER  - \nTY  - BOOK\nTI  - Snow\nER  - \n", {}, "Ice|Snow"],
  ["words after each end", "TY  - BOOK\nTI  - Ice\nER  - end\n\nTY  - BOOK\nTI  - Snow\nER  - end\n", {}, "Ice|Snow"],
  ["notes after an end", "TY  - BOOK\nTI  - Ice\nER  - \nNL  - Lakes\n\nTY  - BOOK\nTI  - Snow\nER  - \n", {}, "Ice|Snow"],
])("an ER within a text ends no record: %s", (_why, text, fields, titles) => {
  const { entries } = readRis(text);
  expect(entries[0]?.fields).toEqual(fields);
  expect(entries.map(({ title }) => title).join("|")).toBe(titles);
});

describe("a broken record costs itself and gives one problem", () => {
  const good = "TY  - BOOK\nTI  - Good\nER  - \n";
  test.each<[why: string, text: string, problem: string, titles: string]>([
    [
      "never ended",
      "TY  - BOOK\nTI  - Bad\n",
      "1:1 record 'Bad' has no line 'ER  -' at its end; it was read up to the next one.",
      "Bad Good",
    ],
    [
      "no type",
      "TI  - Bad\nER  - \n",
      "1:1 record 'Bad' does not begin with a line 'TY  -'; it was read as a work of no type.",
      "Bad Good",
    ],
    [
      "a type that RIS does not have",
      "TY  - LAKE\nTI  - Bad\nER  - \n",
      "1:1 record 'Bad' has the type 'LAKE', which RIS does not have; it was read as a document.",
      "Bad Good",
    ],
    [
      "the name of a type in words",
      "TY  - Journal Article\nTI  - Bad\nER  - \n",
      "1:1 record 'Bad' has the type 'Journal Article', which RIS does not have; it was read as a document.",
      "Bad Good",
    ],
    ["no word for its type", "TY  - \nTI  - Bad\nER  - \n", "1:1 record 'Bad' has no type; it was read as a document.", "Bad Good"],
    ["nothing but a type", "TY  - BOOK\nER  - \n", "1:1 a record names no author, title or year; it was left out.", "Good"],
  ])("%s", (_why, text, problem, titles) => {
    expect(told(text + good)).toEqual([problem]);
    expect(
      readRis(text + good)
        .entries.map(({ title }) => title)
        .join(" "),
    ).toBe(titles);
  });

  test.each([
    ["an empty file", "\n", []],
    ["a record cut off in its first tag", `${good}\nTY `, ["5:1 an entry breaks off at the end of the file; it was left out."]],
    ["a record cut off before its type", `${good}TY  -\n`, ["4:1 an entry breaks off at the end of the file; it was left out."]],
    ["a record cut off in its first letters", `${good}TY`, ["4:1 an entry breaks off at the end of the file; it was left out."]],
    ["lines after a record that name no work", `${good}NL  - Lakes\n\nLink to the text: https://lakes.example\n\n${good}`, []],
    [
      "lines that name no work, and nothing else",
      "NL  - Lakes\n",
      ["1:1 the file holds no RIS records; expected lines such as 'TY  - JOUR'."],
    ],
    [
      "records of PubMed",
      "\nPMID- 12\nTI  - Ice\n",
      ["1:1 these are records of PubMed in its own format, which is not read; save them as .ris or .bib, as Zotero does."],
    ],
    [
      "records of Web of Science",
      "FN Clarivate\nVR 1.0\nPT J\nTI Ice\nER\n",
      ["1:1 these are records of Web of Science in its own format, which is not read; export them as .ris or .bib."],
    ],
    [
      "references of Refer",
      "%0 Book\n%T Ice\n",
      ["1:1 these are references in the format of Refer and EndNote, which is not read; export them as .ris or .bib."],
    ],
    ["no RIS at all", "@book{a}", ["1:1 the file holds no RIS records; expected lines such as 'TY  - JOUR'."]],
  ])("%s", (_why, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("two records that bring along one identifier", () => {
    const text = "TY  - BOOK\nTI  - Ice\nID  - tan\nER  - \n";
    expect(told(text + text)).toEqual(["5:1 entry 'tan' uses the key of line 1; the first is used."]);
  });
});

test("a record that begins in the line which ends the one before", () => {
  const text = "TY  - BOOK\nTI  - Ice\nER  - TY  - BOOK\nTI  - Snow\nER  - \n";
  expect(readRis(text).entries).toMatchObject([{ title: "Ice" }, { title: "Snow" }]);
  expect(told(text)).toEqual([]);
});

test("dashes of word processors, and what publishers leave of HTML", () => {
  const text = "TY — BOOK\nTI – Ice of the <i>North</i> &amp; H<sub>2</sub>O\nAU − Tan, Wei\nUR  - https://example.org/?a=1&lt;=2\nER —\n";
  expect(readRis(text).entries).toMatchObject([
    { title: "Ice of the North & H2O", authors: [{ family: "Tan" }], fields: { URL: "https://example.org/?a=1&lt;=2" } },
  ]);
});

test.each<[why: string, text: string, cut: boolean]>([
  ["whole", "TY  - BOOK\nTI  - Ice\nER  - \n", false],
  ["empty", "", false],
  ["inside a record", "TY  - BOOK\nTI  - Ice\nER  - \nTY  - BOOK\nTI  - Re", true],
])("whether the text breaks off: %s", (_why, text, cut) => {
  expect(readRis(text).cut).toBe(cut);
});

const lines = fc.array(
  fc.oneof(
    fc.constantFrom("TY  - BOOK", "AU  - Tan, Wei", "PY  - 2004//", "ER  - ", "TI", "  - ", "\n", "\r\n", "\r", ",", " ", "\ufeff"),
    anyText(4),
  ),
  { maxLength: 40, size: "max" },
);

test("any text is read without a throw; spans are sorted, disjoint and inside", () => {
  fc.assert(
    fc.property(lines, (words) => {
      const text = words.join("");
      expectInOrder(readRis(text).entries, text);
    }),
    { numRuns: 300 },
  );
});
