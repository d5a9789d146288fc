import { expect, test } from "vitest";
import { readRis } from "../../../test/ris.ts";
import { readFaultText } from "../messages/read-fault-text.ts";

const works = (text: string): readonly string[] => readRis(text).entries.map(({ key, title }) => `${key} ${title}`);
const told = (text: string): readonly string[] =>
  readRis(text).problems.map(({ line, column, what }) => `${line}:${column} ${readFaultText(what, "en")}`);

const ice = "TY  - BOOK\nAU  - Tan, Wei\nTI  - Ice\nPY  - 2004\nER  - \n";
const snow = "TY  - BOOK\nAU  - Lind, Eva\nTI  - Snow\nPY  - 2005\nER  - \n";
const both = ["tan2004 Ice", "lind2005 Snow"];

test.each([
  ["mail quotes it", `${ice}${snow}`.replace(/^/gm, "> ")],
  ["its lines were run together", `${ice}${snow}`.replace(/\n(?=[A-Z]. {2}-)(?!TY)/g, " ")],
  ["all its lines were", `${ice}${snow}`.replace(/\n/g, " ")],
  ["a page of the web", `<html><body><pre>${`${ice}${snow}`.replace(/\n/g, "<br>\n")}</pre></body></html>`],
  ["a record of PubMed's own before it", `PMID- 12345678\n\n${ice}${snow}`],
])("records are read that stand otherwise: %s", (_why, text) => {
  expect(works(text)).toEqual(both);
});

test.each([
  ["all of them", `${ice}${snow}`.replace(/ {2}- ?/g, "-")],
  ["the first", ice.replace(/ {2}- ?/g, "-") + snow],
  ["the second", ice + snow.replace(/ {2}- ?/g, "-")],
])("records are read in which no blanks stand about the dashes: %s", (_why, text) => {
  expect(works(text)).toEqual(both);
  expect(told(text)).toEqual([]);
});

test("words with a dash at the beginning of a line are no tags", () => {
  const text = ice.replace("PY", "AB  - Seen in\nT2-weighted scans of\nER-positive lakes\nTY-BOOKS\nPY");
  expect(readRis(text).entries).toMatchObject([
    { title: "Ice", fields: { abstract: "Seen in T2-weighted scans of ER-positive lakes TY-BOOKS" } },
  ]);
});

test("a record that was cut off, and another one joined to it", () => {
  const text = `${ice.slice(0, 34)}${snow}`;
  expect(works(text)).toEqual(["tannd Ic", "lind2005 Snow"]);
  expect(told(text)).toEqual(["1:1 record 'Ic' has no line 'ER  -' at its end; it was read up to the next one."]);
});

test("a value that looks like a record, on its line, is none", () => {
  expect(works("TY  - BOOK\nTI  - On TY  - and\nN1  - See A1  - there\nPY  - 2004\nER  - \n")).toEqual(["on2004 On TY - and"]);
});

test.each([
  ["BibTeX", "@book{bad,\n  title = {Bad}\n}\n\n@book{worse, title = {Worse}}", "BibTeX", ".bib"],
  ["CSL-JSON", '[{"id": "bad", "title": "Bad"}]', "CSL-JSON", ".json"],
])("entries of another format are told, once for all in a row: %s", (_why, others, name, ending) => {
  const text = `${ice}\n${others}\n\n${snow}`;
  expect(works(text)).toEqual(both);
  expect(told(text)).toEqual([
    `7:1 this is ${name} in a file of another format, so it was left out; put it in a file that ends in ${ending}.`,
  ]);
  expect(told(others)[0]).toContain("in a file whose name says otherwise");
});
