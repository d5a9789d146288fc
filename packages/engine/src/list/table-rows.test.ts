import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";

const read = ["Tan | Wei: 1999, Ice roads", "Lind | Ada; Berg | Ole: 2001b, Lakes", "[LKC] LKC: n.d., Tolls"];

test.each([
  [
    "authors first",
    "| Author | Year | Title |\n|--------|:----:|-------|\n| Tan, Wei | 1999 | Ice roads |\n| Lind, Ada; Berg, Ole | 2001b | *Lakes* |\n| LKC | n.d. | Tolls |",
  ],
  [
    "the year first",
    "| Año | Autor | Título |\n| --- | --- | --- |\n| 1999 | Tan, Wei | Ice roads |\n| 2001b | Lind, Ada; Berg, Ole | Lakes |\n| n.d. | LKC | Tolls |",
  ],
  [
    "numbers, and authors last",
    "| # | Titre | Année | Auteurs |\n|---|---|---|---|\n| 1 | Ice roads | 1999 | Tan, Wei |\n| 2 | Lakes | (2001b) | Lind, Ada; Berg, Ole |\n| 3 | Tolls | n.d. | LKC |",
  ],
  [
    "no bars at the ends",
    "Author | Year | Title\n--- | --- | ---\nTan, Wei. | 1999 | Ice roads\nLind, Ada; Berg, Ole | 2001b | Lakes\nLKC | n.d. | Tolls",
  ],
  [
    "whole entries in a column",
    "| No. | Reference |\n|---|---|\n| 1 | Tan, Wei. 1999. Ice roads. |\n| 2 | Lind, Ada; Berg, Ole (2001b). Lakes. Reed. |\n| 3 | LKC. n.d. Tolls. |",
  ],
])("a list that is a table is read by its rows: %s", (_why, table) => {
  const text = `Text.\n\n## References\n\n${table}\n`;
  const entries = entriesOf(text);
  expect(entries.map(drawn)).toEqual(read);
  expect(text.slice(entries[0]?.start, entries[0]?.end)).toContain("Tan, Wei");
});

const grid = [
  "+-----+---------------------------+",
  "| No. | Reference                 |",
  "+=====+===========================+",
  "| 1   | Tan, Wei. 1999. *Ice      |",
  "|     | roads*. Reed.             |",
  "+-----+---------------------------+",
  "| 2   | Lind, Ada; Berg, Ole      |",
  "|     | (2001b). Lakes. Reed.     |",
  "+-----+---------------------------+",
  "| 3   | LKC. n.d. Tolls.          |",
  "+-----+---------------------------+",
];

test.each([
  ["a grid", "markdown", grid],
  ["a grid of reStructuredText", "restructuredtext", grid],
  ["a grid without a head", "markdown", grid.slice(2).map((line) => line.replaceAll("=", "-"))],
  [
    "AsciiDoc, its rows on lines",
    "asciidoc",
    ["|===", "|Author |Year |Title", "", "|Tan, Wei |1999 |Ice roads", "|Lind, Ada; Berg, Ole |2001b |Lakes", "|LKC |n.d. |Tolls", "|==="],
  ],
  [
    "AsciiDoc, its cells on lines",
    "asciidoc",
    [
      '[cols="1,9"]',
      "|===",
      "|1",
      "|Tan, Wei. 1999. Ice",
      "roads.",
      "",
      "|2",
      "|Lind, Ada; Berg, Ole (2001b). Lakes.",
      "",
      "|3",
      "|LKC. n.d. Tolls.",
      "|===",
    ],
  ],
  [
    "HTML on lines",
    "markdown",
    [
      "<table>",
      "<tr><th>Author</th><th>Year</th><th>Title</th></tr>",
      "",
      "<tr>",
      "<td>Tan, Wei</td>",
      "<td>1999</td>",
      "<td><i>Ice roads</i></td>",
      "</tr>",
    ].concat(
      "<TR><TD>Lind, Ada; Berg, Ole</TD><TD>2001b</TD><TD>Lakes</TD></TR>",
      "<tr><td>LKC</td><td>n.d.</td><td>Tolls</td></tr>",
      "</table>",
    ),
  ],
  [
    "HTML on one line",
    "markdown",
    [
      "<table><tr><td>1</td><td>Tan, Wei. 1999. Ice roads.</td></tr><tr><td>2</td><td>Lind, Ada; Berg, Ole (2001b). Lakes.</td></tr>",
    ].concat("<tr><td>3</td><td>LKC. n.d. Tolls.</td></tr></table>"),
  ],
] as const)("a list that is drawn otherwise is, too: %s", (_why, syntax, lines) => {
  const text = `References\n\n${lines.join("\n")}\n`;
  const entries = entriesOf(text, syntax);
  expect(entries.map(drawn)).toEqual(read);
  expect(entries.map(({ key }) => key)).toEqual(["list:1", "list:2", "list:3"]);
  expect(text.slice(entries[1]?.start, entries[1]?.end)).toContain("Lind, Ada; Berg, Ole");
});

test("a table that nothing closes ends with the list", () => {
  const text = "# References\n\n<table>\n<tr><td>Tan, Wei. 1999. Ice.</td></tr>\n\n# Appendix\n\nLind, Ada. 2001. Lakes.\n";
  expect(entriesOf(text).map(drawn)).toEqual(["Tan | Wei: 1999, Ice"]);
});

test("prose with a bar is no table", () => {
  expect(entriesOf("References\n\nTan, Wei. 1999. Ice | roads.\n\nLind, Ada. 2001. Lakes.\n").map(drawn)).toHaveLength(2);
});
