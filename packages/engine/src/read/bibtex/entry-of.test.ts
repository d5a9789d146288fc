import { describe, expect, test } from "vitest";
import { entry } from "../../../test/bibtex.ts";
import { drawName } from "../../../test/sources.ts";

describe("types that stand in fields", () => {
  test.each([
    ["a newspaper", "@article", "entrysubtype = {newspaper}", "article-newspaper"],
    ["a CSL type that is written so", "@online", "entrysubtype = {post-weblog}", "post-weblog"],
    ["with a sign of LaTeX", "@misc", "entrysubtype = {legal\\_case}", "legal_case"],
    ["one that is written otherwise", "@book", "entrysubtype = {interview}", "book"],
    ["what some style means by it", "@misc", "entrysubtype = {classical}", "document"],
    ["what is told at an event", "@unpublished", "eventtitle = {Ice Days}", "speech"],
    ["a manuscript, though there be an event", "@unpublished", "eventtitle = {Ice Days}, entrysubtype = {manuscript}", "manuscript"],
  ])("%s", (_why, type, field, expected) => {
    const { type: read, fields } = entry(`${type}{a, title = {Ice}, ${field}}`);
    expect(read).toBe(expected);
    expect("entrysubtype" in fields).toBe(["book", "document"].includes(expected));
  });
});

test.each<[why: string, fields: string, expected: object]>([
  ["kinds", "type = {patentus}", { genre: "U.S. patent" }],
  ["countries", "location = {countryfr and countryde}", { "publisher-place": "France and Germany" }],
  ["a place that is none of them", "location = {countryside}", { "publisher-place": "countryside" }],
  ["what is to come", "pubstate = {inpress}", { status: "in press" }],
  ["languages", "language = {french}", { language: "fr" }],
  ["a word for a language", "language = {French}", { language: "French" }],
  ["who brought it out", "howpublished = {Leaflet}", { publisher: "Leaflet" }],
  ["beside a publisher", "howpublished = {Leaflet}, organization = {Reed}", { howpublished: "Leaflet", publisher: "Reed" }],
  ["where it is to be found", "howpublished = {\\url{https://x.org}}", { howpublished: "https://x.org", URL: "https://x.org" }],
])("words of BibLaTeX: %s", (_why, fields, expected) => {
  expect({ ...entry(`@misc{a, title = {Ice}, ${fields}}`).fields }).toEqual(expected);
});

describe("more people than are named", () => {
  test("authors, editors and others", () => {
    const read = entry("@book{a, author = {Tan, Wei and others}, editor = {Lind, Ada and others}, translator = {Reed, B. and others}}");
    expect(read).toMatchObject({ others: true, othersIn: ["editor", "translator"] });
    expect([read.authors, read.editors, read.roles?.translator ?? []].map((names) => names.map(drawName).join())).toEqual([
      "Tan | Wei",
      "Lind | Ada",
      "Reed | B.",
    ]);
  });

  test("editors stand for authors where there are none", () => {
    expect(entry("@book{a, editor = {Lind, Ada and others}}")).toMatchObject({ others: true, othersIn: ["editor"] });
    expect(entry("@book{a, author = {Tan, Wei}, editor = {Lind, Ada and others}}").others).toBeUndefined();
  });
});

test("an institution that an accent begins, and a person", () => {
  const { authors } = entry("@book{a, author = {{\\'Ecole des lacs} and {\\'E}lodie Moreau and {\\'Elodie}}}");
  expect(authors.map(drawName)).toEqual(["[École des lacs]", "Moreau | Élodie", "Élodie"]);
});

test("the letter of a year in a field of its own", () => {
  expect(entry("@book{a, title = {Ice}, date = {2004-05}, year-suffix = {b}}")).toMatchObject({
    year: "2004",
    suffix: "b",
    date: "2004-05",
  });
});
