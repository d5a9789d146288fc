import { syntaxOf } from "@concordat/engine";
import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { opened, told } from "../../test/opened.ts";
import { faultsIn } from "./faults-in.ts";

const at = (path: string): string => `file:///papers/${path}`;
const root = "\\documentclass{book}\n\\begin{document}\n";
const notLooked = "It is not there; libraries that it may name, and its list, were not looked at.";

test.each<[why: string, document: string, drawn: string, others?: Record<string, string>]>([
  ["a chapter", "main.tex", `${root}\\include{«ch/one»}`],
  ["a text in the body", "main.tex", `${root}\\input{«one»} and \\input «two.tex»`],
  ["one of two", "main.tex", `${root}\\input{one}\\input{«two»}`, { "one.tex": "" }],
  ["subfiles and imports", "main.tex", `${root}\\subfile{«a»}\\import{«ch/}{b»}`],
  ["of a folder, in a preamble", "main.tex", "\\documentclass{book}\n\\input{«setup/words»}"],
  [
    "in a chapter, whose paths begin at the root",
    "ch/one.tex",
    "\\input{ch/two}\\include{«ch/three»}",
    { "main.tex": `${root}\\input{ch/one}`, "ch/two.tex": "" },
  ],
  ["what TeX may have itself", "main.tex", "\\documentclass{book}\\input{glyphtounicode}\\input xy\n\\begin{document}"],
  ["what may be missing", "main.tex", `${root}\\InputIfFileExists{a}{}{}\\IfFileExists{b}{\\input{b}}{}`],
  ["what other programs make", "main.tex", `${root}\\input{drawings/a.pgf}\\input{main.bbl}`],
  ["what only TeX can work out", "main.tex", `${root}\\input{\\jobname-words}\\newcommand{\\x}[1]{\\input{#1}}`],
  ["what is left out", "main.tex", `${root}% \\include{one}`],
  ["a chapter whose root is not known", "ch/one.tex", "\\include{two}"],
  ["outside the folder", "main.tex", `${root}\\input{../one}`],
])(
  "a text that is not there is told where it is taken in, and nothing is held against it: %s",
  async (_why, document, drawn, others = {}) => {
    const { text, spans } = marked(drawn);
    const files = Object.fromEntries(Object.entries({ ...others, [document]: text }).map(([path, content]) => [at(path), content]));
    const ref = { uri: at(document), text, syntax: syntaxOf(document) };
    const found = await opened(files).librariesFor(ref);
    expect([told(found), found.unread]).toEqual([[], []]);
    expect(faultsIn(ref, found)).toEqual(
      spans.map(({ start, end }) => ({ start, end, code: "library.none", message: expect.stringMatching(`\\.tex: ${notLooked}`) })),
    );
  },
);

test("a chapter that the root takes in and that is not there is told in the root", async () => {
  const texts = { [at("main.tex")]: `${root}\\include{a}\n\\include{b}`, [at("a.tex")]: "Text." };
  const { looked } = await opened(texts).librariesFor({ uri: at("a.tex"), text: "Text.", syntax: "latex" });
  expect(looked.map(({ fault }) => fault)).toEqual([
    expect.objectContaining({ uri: at("main.tex"), line: 4, column: 10, message: `b.tex: ${notLooked}` }),
  ]);
});
