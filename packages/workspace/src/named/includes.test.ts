import type { Syntax } from "@concordat/engine";
import { wholeToParts } from "@concordat/marked/growth";
import { expect, test } from "vitest";
import { includesIn, rootNamedIn } from "./includes.ts";

test.each<[why: string, syntax: Syntax, text: string, paths: string[]]>([
  ["LaTeX leaves the ending out", "latex", "\\input{a}\\include{ch/b}", ["a.tex", "ch/b.tex"]],
  ["LaTeX with the ending", "latex", "\\input{a.tex}", ["a.tex"]],
  ["LaTeX without braces", "latex", "\\input a.tex\n\\input b ", ["a.tex", "b.tex"]],
  ["subfiles", "latex", "\\subfile{ch/one}", ["ch/one.tex"]],
  ["a folder and a file", "latex", "\\import{ch/}{one}\\subimport*{ch}{two}", ["ch/one.tex", "ch/two.tex"]],
  ["each once", "latex", "\\input{a}\\input{a}", ["a.tex"]],
  ["not in comments and code", "latex", "% \\input{a}\n\\begin{verbatim}\\input{b}\\end{verbatim}", []],
  ["not what only TeX can say", "latex", "\\input{\\jobname}\\input{#1}", []],
  ["graphics are no texts", "latex", "\\includegraphics{a}\\includeonly{a}", []],
  ["Quarto", "markdown", "{{< include _a.qmd >}} {{<include 'b.qmd'>}}", ["_a.qmd", "b.qmd"]],
  ["R Markdown", "markdown", "```{r, child='a.Rmd'}\n```\n```{r child = c(\"b.Rmd\", 'c.Rmd')}", ["a.Rmd", "b.Rmd", "c.Rmd"]],
  ["R Markdown by a comment", "markdown", "```{r}\n#| child: a.Rmd\n```\n#| child: [b.Rmd, c.Rmd]", ["a.Rmd", "b.Rmd", "c.Rmd"]],
  ["AsciiDoc", "asciidoc", "include::ch/a.adoc[leveloffset=+1]\n include::b.adoc[]", ["ch/a.adoc"]],
  ["reStructuredText", "restructuredtext", ".. include:: a.rst\n", ["a.rst"]],
  ["Typst", "typst", '#include "a.typ"\n#import "b.typ": *\n#important("c")', ["a.typ", "b.typ"]],
  ["plain text takes nothing in", "plain", "\\input{a}", []],
])("what a text takes in: %s", (_why, syntax, text, paths) => {
  expect(includesIn(text, syntax)).toEqual(paths);
});

test.each([
  ["a comment at the top", "% !TEX root = ../main.tex\nText", "../main.tex"],
  ["written otherwise", "%!TeX root=main\n", "main.tex"],
  ["with blanks in the name", "% !TEX root = my book.tex  \r\n", "my book.tex"],
  ["subfiles", "\\documentclass[../main]{subfiles}", "../main.tex"],
  ["another class", "\\documentclass[12pt]{article}", null],
  ["in a comment", "% \\documentclass[main]{subfiles}", null],
  ["nothing", "", null],
])("the root that a chapter names: %s", (_why, text, root) => {
  expect(rootNamedIn(text)).toBe(root);
});

test.each(["child=", "\\input{", "{{< include ", "\\begin{verbatim}", "child=c(' , ", "% !TEX root ", '#include "'])(
  "time grows with the text: %s",
  (piece) => {
    const read = (count: number): void => {
      for (const syntax of ["latex", "markdown", "typst"] as const) includesIn(piece.repeat(count), syntax);
    };
    expect(wholeToParts(read, 1000)).toBeLessThan(4);
  },
);
