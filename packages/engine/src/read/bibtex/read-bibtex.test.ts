import { describe, expect, test } from "vitest";
import { entry, field, read } from "../../../test/bibtex.ts";
import { drawName } from "../../../test/sources.ts";

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
    ["an escaped brace", "@book{tarn1999, title = {Ice \\} on}}", "Ice } on"],
    ["braces that keep capitals", "@book{tarn1999, title = {{Ice} {R}oads}}", "Ice Roads"],
    ["a title over several lines", "@book{tarn1999, title = {Ice\r\n    Roads}}", "Ice Roads"],
    ["a subtitle", "@book{tarn1999, title = {Ice}, subtitle = {A Road}}", "Ice: A Road"],
    ["an address in a value", "@book{tarn1999, note = {a@b.org {x}}, title = {Ice}}"],
    ["the first of two fields of a name", "@book{tarn1999, title = {Ice}, title = {Snow}}"],
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
    ["a word that no string defines stands for itself", "publisher = unheard", "unheard"],
  ])("%s", (_why, written, expected) => {
    const { entries, problems } = read(`${strings}@book{tarn1999, ${written}}`);
    expect(problems).toEqual([]);
    expect(entries[0]?.fields.publisher).toBe(expected);
  });

  test("a string may use one before it", () => {
    expect(read(`${strings}@string{both = ice # { and } # qup}@book{a, note = both}`).entries[0]?.fields.note).toBe(
      "Ice and Quay University Press",
    );
  });
});

describe("LaTeX in a value", () => {
  test.each([
    ["acute over a dotless i, in braces", "D{\\'{\\i}}ez", "Díez"],
    ["the same without the inner braces", "D{\\'\\i}ez and D\\'{i}ez and D\\'iez", "Díez and Díez and Díez"],
    ["tilde, umlaut, grave, circumflex", 'Pe{\\~n}a M\\"uller Caf\\`{e} H\\^otel', "Peña Müller Cafè Hôtel"],
    ["cedilla and caron", "Fran\\c{c}ois {\\v S}karvan \\v{C}apek", "François Škarvan Čapek"],
    ["letters of their own", "{\\o}re Stra{\\ss}e {\\L}o\\'s {\\ae}on", "øre Straße Łoś æon"],
    ["accents already composed or not", "Díez Díez", "Díez Díez"],
    ["dashes and quotes", "40--66 --- ``so'' he said", "40–66 — “so” he said"],
    ["ties and escaped signs", "vol.~2 \\& 5\\%", "vol.\u00a02 & 5%"],
    ["commands leave their words", "\\emph{Reed} \\textit{Press}", "Reed Press"],
  ])("%s", (_why, written, expected) => {
    expect(field("title", `{${written}}`).title).toBe(expected);
  });
});

describe("names", () => {
  test.each([
    ["family first", "Welland, Ruth", "Welland | Ruth"],
    ["given first", "Ruth A. Welland", "Welland | Ruth A."],
    ["one word", "Welland", "Welland"],
    ["particles, given first", "Ludwig van der Berg", "van der Berg | Ludwig"],
    ["particles, family first", "de la Peña, Inés", "de la Peña | Inés"],
    ["by their parts", "family=Berg, given=Ludwig, prefix=van der, useprefix=true", "van der Berg | Ludwig"],
    ["by their parts, with a suffix", "given={Inés María}, family=Peña, suffix=Jr., given-i={IM}", "Peña | Inés María | Jr."],
    ["particles and no given name", "van der Berg", "van der Berg"],
    ["a suffix between the commas", "Tan, Jr., Wei", "Tan | Wei | Jr."],
    ["a suffix at the end", "Wei Tan III", "Tan | Wei | III"],
    ["a suffix at the end after a comma", "Wei van der Tan, Jr.", "van der Tan | Wei | Jr."],
    ["a suffix with the family", "Tan Jr., Wei", "Tan | Wei | Jr."],
    ["a name like a suffix", "Wei IV", "IV | Wei"],
    ["a given name like a suffix", "Tan, II", "Tan | II"],
    ["a compound surname", "García Luna, Inés", "García Luna | Inés"],
    ["a surname held by braces", "Inés {García Luna}", "García Luna | Inés"],
    ["an accent", "D{\\'{\\i}}ez, Jordi", "Díez | Jordi"],
    ["an accent at the beginning", "{\\'E}lodie Moreau", "Moreau | Élodie"],
    ["a corporate name", "{Lakes Commission}", "[Lakes Commission]"],
    ["an 'and' inside a corporate name", "{Food and Harbor Office} and Tan, Wei", "[Food and Harbor Office]; Tan | Wei"],
    ["several", "Lindqvist, Saga and Wei Tan and Moreau, Élodie", "Lindqvist | Saga; Tan | Wei; Moreau | Élodie"],
    ["over several lines", "Lindqvist, Saga\n    and\n  Tan, Wei", "Lindqvist | Saga; Tan | Wei"],
    ["and others", "Lindqvist, Saga and others", "Lindqvist | Saga"],
    ["a name that holds the word", "Anders Andersson", "Andersson | Anders"],
    ["nobody", "", ""],
  ])("%s", (_why, written, expected) => {
    expect(field("author", `{${written}}`).authors.map(drawName).join("; ")).toBe(expected);
  });

  test.each([
    ["and others", "Lindqvist, Saga and others", true],
    ["a person of that name", "Lindqvist, Saga and Others, Wei", undefined],
  ])("whether there are more: %s", (_why, written, expected) => {
    expect(field("author", `{${written}}`).others).toBe(expected);
  });

  test("the acronym of a corporate author", () => {
    const text = "@report{a, author = {{Lakes Commission}}, shortauthor = {LKC}, year = 2009}";
    expect(entry(text).authors).toEqual([{ kind: "institution", name: "Lakes Commission", short: "LKC" }]);
  });
});

describe("dates", () => {
  test.each([
    ["a year", "year = 2004", "2004", "", ""],
    ["a year with its letter", "year = {2004a}", "2004", "a", ""],
    ["no date", "year = {n.d.}", "n.d.", "", ""],
    ["still to come", "year = {forthcoming}", "forthcoming", "", ""],
    ["none given", "note = {x}", "", "", ""],
    ["year, month and day", "year = 2005, month = oct, day = 3", "2005", "", "2005-10-03"],
    ["a month by number", "year = 2005, month = 10", "2005", "", "2005-10"],
    ["a month in full", "year = 2005, month = {October}", "2005", "", "2005-10"],
    ["a month cut short", "year = 2005, month = {Oct.}", "2005", "", "2005-10"],
    ["a month that is none", "year = 2005, month = {Michaelmas}", "2005", "", ""],
    ["an ISO date", "date = {2005-10-03}", "2005", "", "2005-10-03"],
    ["an ISO month", "date = {2005-10}", "2005", "", "2005-10"],
    ["the first day of a range", "date = {2005-10-03/2005-10-05}", "2005", "", "2005-10-03"],
    ["a range of years", "date = {2001/2006}", "2001", "", ""],
    ["the date before the year", "year = 2001, date = {2005}", "2005", "", ""],
  ])("%s", (_why, written, year, suffix, date) => {
    expect(entry(`@misc{a, ${written}}`)).toMatchObject({ year, suffix, date });
  });
});
