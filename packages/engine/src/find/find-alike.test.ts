import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { readDocument } from "../document.ts";

/** The marks are what is found, as written. */
describe.each([
  ["line ends of one unit", "", "\n"],
  ["line ends of two", "", "\r\n"],
  ["a quotation", "> ", "\n> "],
  ["a quotation in one", "> > ", "\r\n> > "],
])("found with %s", (_how, before, by) => {
  test.each([
    ["what stands for a year", "(«Tan,⏎s. f.»; «Lind, in⏎press»; «Berg, en⏎prensa»; «Roe n.⏎d.»)"],
    ["letters", "So «Lind (2004a»,⏎«b») and «Tan 1999a» say."],
    ["a work cited before", "(«Lind,⏎op. cit., p. 5»; «Tan,⏎supra note 3»)"],
    ["words that lead in", "Nobody paid (so⏎does, for a⏎sober view, «Lind 2004»)."],
    ["names", "(«Lind and⏎Tan 1999: 3»; «van⏎der Meer⏎2001»)"],
    ["accents apart", "(«Díez,⏎en prensa»)".normalize("NFD")],
  ])("%s", (_why, drawn) => {
    const { text, spans } = marked(before + drawn.replaceAll("⏎", by));
    const found = readDocument(text, "markdown").citations;
    expect(found.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(found.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
  });
});

test.each(["\n", "\r\n"])("a cell under a head of sources, lines parted by %j", (by) => {
  const table = ["| Claim | Source |", "|---|---|", "| ice melts | Tan 1999 |"].join(by);
  expect(readDocument(table, "markdown").citations.map(({ text, needs }) => `${text} ${needs}`)).toEqual(["Tan 1999 doubt"]);
});

test("a list of lower case is no sentence", () => {
  expect(readDocument("Tan\nb. 1999\n", "plain").citations.filter(({ needs }) => needs !== "library")).toEqual([]);
});
