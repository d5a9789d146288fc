import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { nextOpening, openingsOf } from "./openings.ts";

const openings = openingsOf([
  { words: ["regime", "lake"], small: true },
  { words: ["control"], small: true },
  { words: ["harbor", "guard"], small: false },
]);

test.each([
  ["two words in lower case", "the «regime» lake"],
  ["with an accent", "the «régime» lake, the «re\u0301gime» lake"],
  ["one word, and its plural", "the «control», the «controls»"],
  ["only with a capital", "the harbor guard, the «Harbor» Guard"],
  ["markup inside", "the «re\u0001gime» lake"],
  ["at the end", "a «control»"],
  ["another second word", "the regime here, the Harbor there"],
])("words that may open a name: %s", (_why, drawn) => {
  const { text, spans } = marked(drawn);
  const found: string[] = [];
  for (let word = nextOpening(openings, text, 0); word !== null; word = nextOpening(openings, text, word.end))
    found.push(text.slice(word.start, word.end));
  expect(found).toEqual(spans.map((span) => span.text));
});
