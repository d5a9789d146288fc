import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { notesIn } from "./notes.ts";

test.each([
  ["Markdown's, one wrapped", "It.[^1] So.[^a]\n\n«[^1]: Tan held\n    so.»\n\n«[^a]: Lind, too.»\n\nIt."],
  ["line by line", "Notes\n\n«1. Tan.\n»«2. Lind.»\n\nIt."],
  ["reStructuredText's", "It [#]_ so.\n\n«.. [#] Tan.\n»«.. [2] Lind.»"],
  ["where they are called", "It.«^[Tan [ed.]: 3.»] So.«^[Lind.»]"],
  ["LaTeX's", "It.«\\footnote{Tan, \\emph{Ice}.»} So.«\\footnotetext[3]{Lind.»}"],
  ["Typst's and AsciiDoc's", "It.«#footnote[Tan.»] So.«footnote:[Lind.»] So.«footnote:a[Berg.»]"],
  ["none: brackets and a year", "It [1] was {so} in 1999. And [that.\n\n] ^ [ so"],
  ["none that ends", "It ^[was so.\n\nAnd] so."],
])("notes: %s", (_why, drawn) => {
  const { text, spans } = marked(drawn);
  expect(notesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
});
