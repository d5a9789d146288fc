import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";
import { readDocument } from "../document.ts";
import type { Syntax } from "../mask/syntax.ts";

/** Two entries under a heading, then another heading with what would read as a third. */
const paper = (heading: string, next: string) =>
  `Text.\n\n${heading}\n\nWelland, Ruth. 2004. Who?\n\nLind, Ada. 2001. Lakes.\n\n${next}\n\nTan, Wei. 1999. Ice.\n`;

test.each<[why: string, syntax: Syntax, heading: string, next: string]>([
  ["at a heading of Markdown", "markdown", "## References", "## Notes"],
  ["at an underlined title", "markdown", "References\n==========", "Notes\n====="],
  ["at another kind of underline", "markdown", "References\n---", "Notes\n-----"],
  ["at a title of reStructuredText", "restructuredtext", "References\n~~~~~~~~~~", "Notes\n~~~~~"],
  ["at a title with a line above it", "restructuredtext", "==========\nReferences\n==========", "=====\nNotes\n====="],
  ["at a heading of AsciiDoc", "asciidoc", "== References", "== Notes"],
  ["at a heading of Typst", "typst", "= References", "= Notes <notes>"],
  ["at a section of LaTeX", "latex", "\\section*{References}", "\\section{Notes}"],
])("a list ends %s", (_why, syntax, heading, next) => {
  expect(entriesOf(paper(heading, next), syntax).map(drawn)).toEqual(["Welland | Ruth: 2004, Who?", "Lind | Ada: 2001, Lakes"]);
});

test.each(["Acknowledgements", "Appendix A", "Agradecimientos", "REMERCIEMENTS", "Notas:", "Apéndice".normalize("NFD")])(
  "a list ends before a line that says %s",
  (line) => {
    const read = ["Welland | Ruth: 2004, Who?", "Lind | Ada: 2001, Lakes"];
    expect(entriesOf(paper("References", line), "plain").map(drawn)).toEqual(read);
    expect(entriesOf(paper("**References**", `**${line}**`)).map(drawn)).toEqual(read);
  },
);

test.each([
  ["who wrote the paper", "*Jane Roe is a professor at Tern. She wrote Borders (2004).*", 2],
  ["the same in Spanish", "Juana Díaz de Tarn es profesora. Escribió Fronteras (2004).", 2],
  ["an entry", "Roe, Jane. 2004. Borders.", 3],
])("after a rule: %s", (_why, line, entries) => {
  const text = `Text.\n\n## References\n\nWelland, Ruth. 2004. Who?\n\nLind, Ada. 2001. Lakes.\n\n---\n\n${line}\n`;
  expect(entriesOf(text)).toHaveLength(entries);
});

test("a heading that a program left empty before other text is no list, and what it cites is found", () => {
  const after =
    "Voting Ice Model\n\nThe model of the ice is this.\n\nWe take what the lakes give us.\n\nIt holds, as Tan (1999) says.\n\nSo far the model.\n";
  const reading = readDocument(`Text.\n\nReferences\n\n${after}`, "plain");
  expect(reading.list).toBeNull();
  expect(reading.citations.map(({ year }) => year)).toEqual(["1999"]);
});

test.each([
  ["a line that says what follows", "The works cited here are these."],
  ["the heading of a part", "Books"],
  ["both", "The works cited here are these.\n\nBooks"],
])("a list begins with %s", (_why, line) => {
  const text = `References\n\n${line}\n\nWelland, Ruth. 2004. Who?\n\nLind, Ada. 2001. Lakes.\n`;
  expect(entriesOf(text, "plain").map(drawn)).toEqual(["Welland | Ruth: 2004, Who?", "Lind | Ada: 2001, Lakes"]);
});

test.each([
  ["a remark under one", "This book argues that ice is power. It was written in 1998 and is the standard work."],
  ["a remark with a year within", "The author looks at ports. She finds that 1990 was a turning point."],
  ["a hint", "Further reading: Tan (1990)."],
])("%s is none of its entries", (_why, remark) => {
  const text = `# References\n\nWelland, Ruth. 2004. Who?\n\n${remark}\n\nLind, Ada. 2001. Lakes.\n`;
  expect(entriesOf(text).map(drawn)).toEqual(["Welland | Ruth: 2004, Who?", "Lind | Ada: 2001, Lakes"]);
});

test("an address that goes on after the end of a line ends its entry", () => {
  const text =
    "References\nTan, W. (1999). Ice of the north. Reed. https://x.org/10.1000/\nabc.def\nWelland, R. (2004). Who watches the\nharbor? Reed.\n";
  expect(entriesOf(text, "plain").map(drawn)).toEqual(["Tan | W.: 1999, Ice of the north", "Welland | R.: 2004, Who watches the harbor?"]);
});

test("the footnotes of reStructuredText are none of its entries", () => {
  const text = `${paper("References\n----------", "").trimEnd()}\n\n.. [1]\n   See Tan (1998).\n\n.. [#a] See Tan (1997).\n`;
  const reading = readDocument(text, "restructuredtext");
  expect(reading.list?.source.entries).toHaveLength(3);
  expect(reading.citations.map((mention) => mention.year)).toEqual(["1998", "1997"]);
});

test.each<[why: string, syntax: Syntax, heading: string, next: string]>([
  ["Markdown", "markdown", "## References", "### Books"],
  ["underlined titles", "markdown", "References\n==========", "Books\n-----"],
  ["reStructuredText", "restructuredtext", "References\n==========", "Books\n~~~~~"],
  ["AsciiDoc", "asciidoc", "== References", "=== Books"],
  ["Typst", "typst", "= References", "== Books"],
  ["LaTeX", "latex", "\\section*{References}", "\\subsection*{Books}"],
])("a heading below it goes on with the list: %s", (_why, syntax, heading, next) => {
  expect(entriesOf(paper(heading, next), syntax).map(drawn)).toContain("Tan | Wei: 1999, Ice");
});

test("paragraphs that all end with a semicolon are entries each", () => {
  const text =
    "Text.\n\n## References\n\nLind A. (2004) Ice. Quay ;\n\nDecree no. 23 (1950) Lakes of the North. Reed ;\n\nTan W. (1999) Snow. Quay ;\n";
  expect(entriesOf(text).map(drawn)).toEqual(["Lind | A.: 2004, Ice", "[Decree no. 23]: 1950, Lakes of the North", "Tan | W.: 1999, Snow"]);
});
