import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placed } from "../../../test/placed.ts";
import { drawName } from "../../../test/sources.ts";
import { anyText } from "../../../test/texts.ts";
import type { Entry } from "../../library/entry.ts";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";

function read(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "ris")));
}

function told(text: string): readonly string[] {
  return read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The entry of one record whose lines are parted by `|`. */
function record(lines: string, type = "JOUR"): Entry {
  const { entries, problems } = read([`TY  - ${type}`, ...lines.split("|"), "ER  - ", ""].join("\n"));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
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
  expect(read(text).entries).toEqual([
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
    ["a no-break space", "TY\u00a0\u00a0-\u00a0BOOK\nTI  - Ice\nER  - ", "Ice"],
  ])("%s", (_why, text, title) => {
    const { entries, problems, cut } = read(text);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ title }]);
    expect(cut).toBe(false);
  });
});

describe("names", () => {
  test.each([
    ["family, given", "Tan, Wei", "Tan | Wei"],
    ["a suffix last", "King, Ada, Jr.", "King | Ada | Jr."],
    ["a suffix between, as in .bib", "King, Jr., Ada", "King | Ada | Jr."],
    ["no blank after the comma", "Tan,Wei", "Tan | Wei"],
    ["a comma at the end makes an institution", "Lakes Commission,", "[Lakes Commission]"],
    ["so does a word of institutions", "University of the Lakes", "[University of the Lakes]"],
    ["and many words", "Friends Across Still Northern Water", "[Friends Across Still Northern Water]"],
    ["one among names with commas", "Tan, Wei|Reed Lindqvist", "Tan | Wei; [Reed Lindqvist]"],
    ["as spoken, where none has commas", "Wei Tan|Ada van der Berg", "Tan | Wei; van der Berg | Ada"],
    ["as spoken, with a suffix", "Ada King Jr.", "King | Ada | Jr."],
    ["one word", "Plato", "Plato"],
  ])("%s", (_why, names, expected) => {
    const lines = names.split("|").map((name) => `AU  - ${name}`);
    expect(record(lines.join("|")).authors.map(drawName).join("; ")).toBe(expected);
  });

  test("people who did something else", () => {
    const { editors, roles } = record("TI  - Ice|ED  - Tan, Wei|A2  - Lind, Eva|A3  - Tarn, Ilmari|A4  - Welland, Ruth", "CHAP");
    expect(editors.map(drawName)).toEqual(["Tan | Wei", "Lind | Eva"]);
    expect(roles?.["collection-editor"]?.map(drawName)).toEqual(["Tarn | Ilmari"]);
    expect(roles?.translator?.map(drawName)).toEqual(["Welland | Ruth"]);
  });
});

describe("dates", () => {
  test.each([
    ["a year", "PY  - 2004", "2004", "", ""],
    ["slashes at its end", "PY  - 2004///", "2004", "", ""],
    ["a day", "PY  - 2004/03/02/", "2004", "2004-03-02", ""],
    ["a month", "PY  - 2004/3//", "2004", "2004-03", ""],
    ["a month by name", "Y1  - 2015/october", "2015", "2015-10", ""],
    ["a season", "PY  - 2004///Spring", "2004", "2004-21", ""],
    ["noughts", "PY  - 2004/00/00/", "2004", "", ""],
    ["as ISO has it", "DA  - 2004-03-02", "2004", "2004-03-02", ""],
    ["in words", "PY  - March 2, 2004", "2004", "2004-03-02", ""],
    ["in other words", "PY  - 2 March 2004", "2004", "2004-03-02", ""],
    ["a range", "PY  - 2001-2006", "2001", "2001/2006", ""],
    ["a letter", "PY  - 2004a", "2004", "", ""],
    ["none", "PY  - n.d.", "n.d.", "", ""],
    ["nothing", "PY  - ///", "", "", ""],
    ["a placeholder before one", "PY  - YEAR/MONTH/DAY/|PY  - 2001/09/01/", "2001", "2001-09-01", ""],
    ["the year, and the day beside it", "PY  - 2005|DA  - 2005/07/15", "2005", "2005-07-15", ""],
    ["the day of another year is another day", "PY  - 2005|DA  - 2006/07/15", "2005", "", ""],
    ["when it was received is no date of it", "PY  - 2013/04/18|PY  - 2013/02/15/received", "2013", "2013-04-18", ""],
    ["month and day apart", "PY  - 2012|DA  - DEC 12", "2012", "2012-12-12", ""],
  ])("%s", (_why, lines, year, date, issued) => {
    const entry = record(`TI  - Ice|${lines}`);
    expect([entry.year, entry.date, entry.fields.issued ?? ""]).toEqual([year, date, issued]);
  });
});

describe("fields", () => {
  test.each<[why: string, type: string, lines: string, fields: object]>([
    ["pages in one", "JOUR", "SP  - 12–19", { page: "12-19" }],
    ["one page", "JOUR", "SP  - 12|EP  - 12", { page: "12" }],
    ["the pages of a book", "BOOK", "SP  - 321 p.", { "number-of-pages": "321 p." }],
    [
      "a journal and its short name",
      "JOUR",
      "T2  - Lakes|JF  - Journal of Lakes|JO  - J. Lakes",
      { "container-title": "Journal of Lakes", "container-title-short": "J. Lakes" },
    ],
    ["a journal by its short name alone", "JOUR", "JA  - J. Lakes", { "container-title": "J. Lakes" }],
    ["a book of a series", "BOOK", "T2  - Lakes", { "collection-title": "Lakes" }],
    [
      "a conference and its proceedings",
      "CONF",
      "T2  - Ice Days|C3  - Proceedings of Ice",
      { "container-title": "Proceedings of Ice", "event-title": "Ice Days" },
    ],
    ["an ISSN", "JOUR", "SN  - 0032-5910", { ISSN: "0032-5910" }],
    ["two numbers", "BOOK", "SN  - 0032-5910|SN  - 0143039431", { ISSN: "0032-5910", ISBN: "0143039431" }],
    ["a DOI in a note", "JOUR", "N1  - doi: 10.1063/1.19|N1  - Read twice", { DOI: "10.1063/1.19", note: "Read twice" }],
    ["a DOI for a kind of work", "JOUR", "M3  - 10.1063/1.19", { DOI: "10.1063/1.19" }],
    ["a kind of work", "RPRT", "M3  - Working paper|IS  - 12", { genre: "Working paper", number: "12" }],
    ["when it was looked at", "ELEC", "UR  - https://x.org|Y2  - 2019/03/28", { URL: "https://x.org", accessed: "2019-03-28" }],
    ["keywords on lines of their own", "JOUR", "KW  - ice|reeds|ferries", { keyword: "ice, reeds, ferries" }],
    ["an abstract twice", "JOUR", "N2  - Cold.|AB  - Cold.", { abstract: "Cold." }],
    ["an unknown tag twice", "JOUR", "AD  - Lakeside|AD  - Reed", { ad: "Lakeside; Reed" }],
    ["an empty one", "JOUR", "VL  - ", {}],
  ])("%s", (_why, type, lines, fields) => {
    expect(record(`TI  - Ice|${lines}`, type).fields).toEqual(fields);
  });
});

describe("keys", () => {
  const keys = (...records: readonly string[]): readonly string[] =>
    read(records.map((lines) => `TY  - BOOK\n${lines.replaceAll("|", "\n")}\nER  - \n`).join("")).entries.map(({ key }) => key);

  test.each<[why: string, records: readonly string[], expected: string]>([
    ["surname and year, folded", ["AU  - Díez, Eva|PY  - 2005"], "diez2005"],
    ["hyphens for blanks", ["AU  - El Universal,|PY  - 2005"], "el-universal2005"],
    ["no year", ["AU  - Tan, Wei|TI  - Ice"], "tannd"],
    ["no name: the title's first word", ["TI  - The Ice|PY  - 2004"], "ice2004"],
    ["another script", ["AU  - 王, 伟|PY  - 2004"], "王2004"],
    ["the letter of the year", ["AU  - Tan, Wei|PY  - 2004a"], "tan2004a"],
    [
      "letters in the order of the file",
      ["AU  - Tan, A|PY  - 2004", "AU  - Tan, B|PY  - 2004", "AU  - Tan, C|PY  - 2004"],
      "tan2004 tan2004b tan2004c",
    ],
    ["never one that a record brings along", ["AU  - Tan, A|PY  - 2004", "TI  - Ice|ID  - tan2004"], "tan2004b tan2004"],
    ["one that a record brings along", ["TI  - Ice|ID  - Tan:2004"], "Tan:2004"],
    ["a number is none", ["AU  - Tan, A|PY  - 2004|ID  - 123"], "tan2004"],
    ["nor is a DOI", ["AU  - Tan, A|PY  - 2004|ID  - 10.1000/x"], "tan2004"],
  ])("%s", (_why, records, expected) => {
    expect(keys(...records).join(" ")).toBe(expected);
  });

  test("more works of one name and year than letters", () => {
    const all = keys(...Array.from({ length: 30 }, () => "AU  - Tan, A|PY  - 2004"));
    expect(new Set(all).size).toBe(30);
    expect(all.at(-1)).toBe("tan2004-30");
  });
});

describe("a broken record costs itself and gives one problem", () => {
  const good = "TY  - BOOK\nTI  - Good\nER  - \n";
  test.each<[why: string, text: string, problem: string, titles: string]>([
    ["never ended", "TY  - BOOK\nTI  - Bad\n", "1:1 a record has no line 'ER  -' at its end; it was read up to the next one.", "Bad Good"],
    ["no type", "TI  - Bad\nER  - \n", "1:1 a record does not begin with a line 'TY  -'; it was read as a work of no type.", "Bad Good"],
    ["nothing but a type", "TY  - BOOK\nER  - \n", "1:1 a record names no author, title or year; it was left out.", "Good"],
  ])("%s", (_why, text, problem, titles) => {
    expect(told(text + good)).toEqual([problem]);
    expect(
      read(text + good)
        .entries.map(({ title }) => title)
        .join(" "),
    ).toBe(titles);
  });

  test.each([
    ["an empty file", "\n", []],
    ["no RIS at all", "@book{a}", ["1:1 the file holds no RIS records; expected lines such as 'TY  - JOUR'."]],
  ])("%s", (_why, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("two records that bring along one identifier", () => {
    const text = "TY  - BOOK\nTI  - Ice\nID  - tan\nER  - \n";
    expect(told(text + text)).toEqual(["5:1 entry 'tan' uses the key of line 1; the first is used."]);
  });
});

test.each<[why: string, text: string, cut: boolean]>([
  ["whole", "TY  - BOOK\nTI  - Ice\nER  - \n", false],
  ["empty", "", false],
  ["inside a record", "TY  - BOOK\nTI  - Ice\nER  - \nTY  - BOOK\nTI  - Re", true],
])("whether the text breaks off: %s", (_why, text, cut) => {
  expect(read(text).cut).toBe(cut);
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
      let end = 0;
      for (const span of read(text).entries) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});
