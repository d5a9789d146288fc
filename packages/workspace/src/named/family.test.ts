import { type Syntax, syntaxOf } from "@concordat/engine";
import { expect, test } from "vitest";
import { bib, opened, read, told } from "../../test/opened.ts";

const at = (path: string): string => `file:///papers/${path}`;
const files = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [at(path), text]));
const asked = (texts: Record<string, string>, path: string, syntax: Syntax = syntaxOf(path)) =>
  opened(files(texts)).librariesFor({ uri: at(path), text: texts[path] ?? "", syntax });

const main = "\\documentclass{book}\n\\addbibresource{refs.bib}\n\\begin{document}\\input{ch/one}\\include{ch/two}\\end{document}";
const refs = { "refs.bib": bib("r"), "ch/own.bib": bib("o") };

test.each<[why: string, document: string, texts: Record<string, string>, libraries: string[]]>([
  ["by a comment", "ch/one.tex", { "main.tex": main, "ch/one.tex": "% !TEX root = ../main.tex\nText." }, ["refs.bib"]],
  ["by subfiles", "ch/one.tex", { "main.tex": main, "ch/one.tex": "\\documentclass[../main.tex]{subfiles}" }, ["refs.bib"]],
  ["since the root takes it in", "ch/one.tex", { "main.tex": main, "ch/one.tex": "Text." }, ["refs.bib"]],
  [
    "since a part of the root takes it in",
    "ch/deep/x.tex",
    { "main.tex": main, "ch/one.tex": "\\input{ch/deep/x}", "ch/deep/x.tex": "Text." },
    ["refs.bib"],
  ],
  ["its own come first", "ch/one.tex", { "main.tex": main, "ch/one.tex": "\\addbibresource{own.bib}" }, ["ch/own.bib", "refs.bib"]],
  [
    "the root shares those of its chapters, whose paths begin at the root or at the chapter",
    "main.tex",
    { "main.tex": main, "ch/one.tex": "\\bibliography{ch/own}", "ch/two.tex": "\\bibliography{own}" },
    ["refs.bib", "ch/own.bib"],
  ],
  ["siblings share", "ch/two.tex", { "main.tex": main, "ch/one.tex": "\\bibliography{own}", "ch/two.tex": "" }, ["refs.bib", "ch/own.bib"]],
  ["a document of its own beside a book has no part in it", "ch/x.tex", { "main.tex": main, "ch/x.tex": "\\documentclass{article}" }, []],
  ["what nobody takes in has no root", "ch/x.tex", { "main.tex": main, "ch/x.tex": "Text." }, []],
  ["a comment that leads nowhere", "ch/x.tex", { "main.tex": main, "ch/x.tex": "% !TEX root = none.tex" }, []],
  ["texts that take each other in", "a.tex", { "a.tex": "\\input{b}", "b.tex": "\\input{a}\\bibliography{refs}" }, ["refs.bib"]],
  [
    "Quarto's includes",
    "ch/_part.qmd",
    { "paper.qmd": "---\nbibliography: refs.bib\n---\n{{< include ch/_part.qmd >}}", "ch/_part.qmd": "Text." },
    ["refs.bib"],
  ],
  [
    "R Markdown's children",
    "child.Rmd",
    { "paper.Rmd": "---\nbibliography: refs.bib\n---\n```{r, child='child.Rmd'}\n```", "child.Rmd": "Text." },
    ["refs.bib"],
  ],
  [
    "AsciiDoc's includes",
    "ch/a.adoc",
    { "book.adoc": ":bibtex-file: refs.bib\n\ninclude::ch/a.adoc[]\n", "ch/a.adoc": "Text." },
    ["refs.bib"],
  ],
  ["Typst's includes", "ch/a.typ", { "main.typ": '#include "ch/a.typ"\n#bibliography("refs.bib")', "ch/a.typ": "Text." }, ["refs.bib"]],
  [
    "Typst's paths from the folder",
    "ch/a.typ",
    { "main.typ": '#include "/ch/a.typ"\n#bibliography("refs.bib")', "ch/a.typ": "" },
    ["refs.bib"],
  ],
])("texts that belong together share libraries: %s", async (_why, document, texts, libraries) => {
  expect(read(await asked({ ...refs, ...texts }, document))).toEqual(libraries.map(at));
});

test("a library that the root names and that is not there is told with the place in the root", async () => {
  const found = await asked({ "main.tex": main.replace("refs.bib", "none.bib"), "ch/one.tex": "" }, "ch/one.tex");
  expect(told(found)).toEqual(["There is no such file. It is named by main.tex:2:17."]);
  expect(found.looked[0]?.fault).toMatchObject({ uri: at("main.tex"), line: 2, message: "none.bib: There is no such file." });
});

test("of very many texts not all are looked at, and that is said", async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`c${number}.tex`, "Text."]));
  const root = `\\documentclass{book}${Object.keys(many)
    .map((name) => `\\input{${name}}`)
    .join("")}`;
  const found = await asked({ "main.tex": root, ...many }, "main.tex");
  expect(found.looked.map(({ note }) => note)).toEqual([expect.stringContaining("200 files were looked at")]);
});

test("not trusted, a root outside the folder is not read", async () => {
  const text = "% !TEX root = ../main.tex";
  const outside = { [at("one.tex")]: text, "file:///main.tex": "\\bibliography{x}", "file:///x.bib": bib("x") };
  const found = await opened(outside).librariesFor({ uri: at("one.tex"), text, syntax: "latex" });
  expect([read(found), told(found)]).toEqual([[], []]);
});

test.each<[why: string, document: string, texts: Record<string, string>, list: [name: string, key: string, line: number]]>([
  [
    "of the root of a chapter",
    "ch/one.tex",
    {
      "main.tex":
        "\\documentclass{book}\n\\input{ch/one}\n\\begin{thebibliography}{9}\n\\bibitem{w04} Welland, Ruth. 2004. A Work.\n\\end{thebibliography}",
      "ch/one.tex": "Text.",
    },
    ["main.tex", "w04", 4],
  ],
  [
    "of a part of the root",
    "main.qmd",
    { "main.qmd": "{{< include _refs.qmd >}}", "_refs.qmd": "# References\n\nWelland, Ruth. 2004. *A Work*. Lakeside: Quay.\n" },
    ["_refs.qmd", "list:1", 3],
  ],
])("a reference list is shared as libraries are: %s", async (_why, document, texts, [name, key, line]) => {
  const { sources, looked } = await asked(texts, document);
  expect(sources.map((source) => [source.name, source.role, source.declared, source.entries.at(0)?.key, source.places.lines[0]])).toEqual([
    [name, "bibliography", true, key, line],
  ]);
  expect(looked).toMatchObject([{ name, entries: 1, error: null }]);
});
