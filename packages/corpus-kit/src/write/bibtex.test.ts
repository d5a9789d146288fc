import { expect, test } from "vitest";
import type { CslItem } from "../packed/types/citation.ts";
import { bibtexEntry } from "./bibtex.ts";

test.each<[why: string, item: Omit<CslItem, "id">, lines: string[]]>([
  [
    "a book",
    { type: "book", title: "T", publisher: "P", "publisher-place": "Q" },
    ["@book{x,", "  title = {T},", "  publisher = {P},", "  address = {Q},", "}"],
  ],
  [
    "a chapter",
    { type: "chapter", "container-title": "C", page: "1-9" },
    ["@incollection{x,", "  booktitle = {C},", "  pages = {1--9},", "}"],
  ],
  [
    "an article",
    { type: "article-journal", "container-title": "J", issue: "2" },
    ["@article{x,", "  journal = {J},", "  number = {2},", "}"],
  ],
  ["a report", { type: "report", publisher: "P" }, ["@techreport{x,", "  institution = {P},", "}"]],
  [
    "a talk",
    { type: "paper-conference", "event-title": "M", "event-place": "Q" },
    ["@inproceedings{x,", "  eventtitle = {M},", "  venue = {Q},", "}"],
  ],
  ["a type of its own", { type: "song", title: "T" }, ["@misc{x,", "  title = {T},", "}"]],
  [
    "people",
    { type: "book", author: [{ family: "O'Neill", given: "Maeve" }, { family: "Bäcker" }] },
    ["@book{x,", "  author = {O'Neill, Maeve and Bäcker},", "}"],
  ],
  [
    "a particle and a suffix",
    { type: "book", author: [{ family: "Haan", "non-dropping-particle": "de", suffix: "Jr.", given: "A." }] },
    ["@book{x,", "  author = {de Haan, Jr., A.},", "}"],
  ],
  ["an institution", { type: "book", author: [{ literal: "Lakes and Rivers" }] }, ["@book{x,", "  author = {{Lakes and Rivers}},", "}"]],
  [
    "a family that looks like two",
    { type: "book", author: [{ family: "Lake and Sons" }] },
    ["@book{x,", "  author = {{Lake and Sons}},", "}"],
  ],
  [
    "signs of LaTeX",
    { type: "book", title: "50% of $1 & #2_{x} ~ ^ \\" },
    ["@book{x,", "  title = {50\\% of \\$1 \\& \\#2\\_\\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}},", "}"],
  ],
  [
    "an address as it stands",
    { type: "webpage", URL: "https://example.org/a_b?c=%20&d={e}" },
    ["@misc{x,", "  url = {https://example.org/a_b?c=%20&d=%7Be%7D},", "}"],
  ],
  [
    "a day",
    { type: "book", issued: { "date-parts": [[2005, 10, 3]] } },
    ["@book{x,", "  year = {2005},", "  month = oct,", "  date = {2005-10-03},", "}"],
  ],
  [
    "a range of years",
    { type: "book", issued: { "date-parts": [[2001], [2003]] } },
    ["@book{x,", "  year = {2001},", "  date = {2001/2003},", "}"],
  ],
  ["no date yet", { type: "book", issued: { literal: "forthcoming" } }, ["@book{x,", "  year = {forthcoming},", "}"]],
])("%s", (_, item, lines) => {
  expect(bibtexEntry({ id: "x", ...item })).toBe(`${lines.join("\n")}\n`);
});
