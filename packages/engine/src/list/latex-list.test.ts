import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";
import type { Syntax } from "../mask/syntax.ts";

const section = "\\section*{References}";
const lind = "Lind, Ada. 2001. \\emph{Eels and\nLakes}. Lugano: Oro.";
const tan = "Tan, Wei. 1999. \\emph{Ice}. Turku: Ponto.";
const expected = ["list:1 Lind | Ada: 2001, Eels and Lakes", "list:2 Tan | Wei: 1999, Ice"];

test.each([
  [
    "as Pandoc 2 prints it",
    `\\hypertarget{references}{%\n${section}\\label{references}}\n\\addcontentsline{toc}{section}{References}\n\n\\hypertarget{refs}{}\n` +
      `\\begin{CSLReferences}{1}{0}\n\\leavevmode\\vadjust pre{\\hypertarget{ref-lind2001}{}}%\n${lind}\n\n` +
      `\\leavevmode\\vadjust pre{\\hypertarget{ref-tan1999}{}}%\n${tan}\n\n\\end{CSLReferences}`,
  ],
  [
    "as Pandoc 3 prints it",
    `${section}\\label{references}\n\\addcontentsline{toc}{section}{References}\n\n\\phantomsection\\label{refs}\n\\begin{CSLReferences}{1}{0}\n` +
      `\\bibitem[\\citeproctext]{ref-lind2001}\n${lind}\n\n\\bibitem[\\citeproctext]{ref-tan1999}\n${tan}\n\n\\end{CSLReferences}`,
  ],
  ["after a size", `${section}\n\\small\n\n${lind}\n\n${tan}`],
  [
    "after settings and what heads the pages",
    `${section}\n\\markboth{References}{References}\n\\setlength{\\parindent}{-1em}\n\n${lind}\n\n${tan}`,
  ],
  ["each after a command", `${section}\n\n\\noindent\n${lind}\n\n\\noindent ${tan}`],
])("a list in LaTeX, %s", (_why, list) => {
  expect(entriesOf(`Text.\n\n${list}\n`, "latex").map((one) => `${one.key} ${drawn(one)}`)).toEqual(expected);
  expect(entriesOf(`Text.\n\n${list}\n`.replaceAll("\n", "\r\n"), "latex").map(({ key }) => key)).toEqual(["list:1", "list:2"]);
});

test("an address on a line of its own parts no entry", () => {
  const list = `${section}\n\n${lind}\n\\url{https://x.org/1}\nSecond printing.\n\n${tan}`;
  expect(entriesOf(list, "latex").map((one) => `${one.key} ${drawn(one)}`)).toEqual(expected);
});

test.each<readonly [string, Syntax, string]>([
  ["a comment", "markdown", "# References\n\n<!-- by hand -->\n\nLind, Ada. 2001. Eels."],
  ["a sentence", "markdown", "# References\n\nWorks cited in the text:\n\nLind, Ada. 2001. Eels."],
  ["divs", "markdown", "# References\n\n::: {#refs}\n::: {#ref-lind2001 .csl-entry}\nLind, Ada. 2001. Eels.\n:::\n:::"],
  ["containers", "restructuredtext", "References\n==========\n\n.. container:: entries\n   :name: refs\n\n   Lind, Ada. 2001. Eels."],
  ["a block", "typst", "= References\n#block[\n\nLind, Ada. 2001. Eels.\n]"],
])("what is no entry has no number: %s", (_why, syntax, text) => {
  expect(entriesOf(`Text.\n\n${text}\n`, syntax).map(({ key }) => key)).toEqual(["list:1"]);
});
