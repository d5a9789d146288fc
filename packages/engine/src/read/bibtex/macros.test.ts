import { expect, test } from "vitest";
import { read } from "../../../test/bibtex.ts";
import { expanded, macrosIn } from "./macros.ts";

test.each<[why: string, preamble: string, written: string, expected: string]>([
  ["a name", String.raw`\newcommand{\qup}{Quay Press}`, String.raw`\qup, \qup{}`, "Quay Press, Quay Press"],
  ["without braces, with arguments", String.raw`\newcommand\both[2]{#2 and #1}`, String.raw`\both{Ice}{Snow}`, "Snow and Ice"],
  ["by def", String.raw`\def\turn#1#2{#2#1}`, String.raw`\turn{--90}{1968}`, "1968–90"],
  ["what sorts and prints nothing", String.raw`\providecommand{\sortas}[1]{}`, String.raw`\sortas{1990}Tarn`, "Tarn"],
  ["among conditions", String.raw`\ifx\undefined\qup\def\qup{Quay}\fi`, String.raw`The \qup\ Press`, "The Quay Press"],
  ["two in one preamble, one in the other", String.raw`\newcommand{\a}{A} \newcommand{\qup}{\a\a}`, String.raw`\qup`, "AA"],
  ["an argument without braces", String.raw`\newcommand{\first}[1]{[#1]}`, String.raw`\first Ice`, "[I]ce"],
  ["an accent that is drawn", String.raw`\def\ocirc#1{\ifmmode\setbox0=\hbox{$#1$}\else x\fi}`, String.raw`Franc\ocirc u`, "Franců"],
])("a file's own commands: %s", (_why, preamble, written, expected) => {
  expect(read(`@preamble{"${preamble}"}\n@misc{a, title = {${written}}}`)).toMatchObject({ entries: [{ title: expected }], problems: [] });
});

test("a preamble of several pieces, before what uses it", () => {
  const text = String.raw`@misc{a, note = {\qup}} @preamble{"\newcommand{\qup}" # {{Quay}}} @misc{b, note = {\qup}}`;
  expect(read(text).entries.map(({ fields }) => fields.note)).toEqual(["\\qup", "Quay"]);
});

test("a command that prints itself comes to an end", () => {
  expect(expanded("\\loop", macrosIn(String.raw`\newcommand{\loop}{x\loop}`))).toMatch(/^x{1,9}\\loop$/);
});

test("what grows beyond measure stays as it is written", () => {
  const macros = macrosIn(String.raw`\newcommand{\d}[1]{#1#1#1#1#1#1#1#1#1#1#1#1}`);
  const value = `${"\\d{".repeat(20)}${"x".repeat(100)}${"}".repeat(20)}`;
  expect(expanded(value, macros).length).toBeLessThan(value.length * 20 + 20_000);
});
