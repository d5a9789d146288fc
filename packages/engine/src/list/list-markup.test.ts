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

test("an entry that cannot be read has its number", () => {
  const list =
    "# References\n\nLind, Ada. 2001. Eels.\n\nJUNTA DE LAGOS DE LA COSTA, Ordenanzas y costumbres del puerto viejo, Lugano, s. d.\n\nTan, Wei. 1999. Ice.\n\nNo more.\n";
  expect(entriesOf(list).map((one) => `${one.key} ${drawn(one)}`)).toEqual([
    "list:1 Lind | Ada: 2001, Eels",
    "list:3 Tan | Wei: 1999, Ice",
  ]);
});

test("blocks of Typst", () => {
  const block = (id: string, entry: string): string => `#block[\n${entry}\n] <ref-${id}>\n`;
  const entries = [
    "Consejo de Pesca. 2015. “Redes.” Lugano.",
    "Comisión de Lagos. n.d. “Reglas.” Lugano.",
    "Tan, Wei. 1999. #emph[Ice]. Turku:\nPonto.",
  ].map((entry, at) => block(`${at}`, entry));
  expect(entriesOf(`Text.\n\n= References\n<references>\n#block[\n${entries.join("")}] <refs>\n`, "typst").map(drawn)).toEqual([
    "[Consejo de Pesca]: 2015, Redes",
    "[Comisión de Lagos]: n.d., Reglas",
    "Tan | Wei: 1999, Ice",
  ]);
});

test.each([
  ["Markdown", "markdown", "*Los pozos*"],
  ["AsciiDoc, with a sign at its end", "asciidoc", "_¿Los pozos?_"],
  ["LaTeX", "latex", "\\emph{Los pozos}"],
  ["Typst", "typst", "#emph[Los pozos]"],
  ["Typst, bold", "typst", "#strong[Los pozos]"],
  ["Typst, by its style", "typst", '#text(style: "italic")[Los pozos]'],
] as const)("a title in italics ends the names before it: %s", (_why, syntax, title) => {
  const heading = { markdown: "#", asciidoc: "==", latex: "\\section*{References}", typst: "=" }[syntax];
  const line = `LUNA, Inés, LIND, Ada et TAN, Wei, ${title}, Zamora, Muelle, 2013.`;
  expect(
    entriesOf(`Text.\n\n${heading}${syntax === "latex" ? "" : " References"}\n\n${line}\n`, syntax).map(({ authors }) => authors.length),
  ).toEqual([3]);
});
