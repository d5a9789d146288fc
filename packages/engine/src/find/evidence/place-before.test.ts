import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { placeBefore } from "./place-before.ts";

/** What needs no word before the name; the rules for that have their lines in `rules.test.ts`. */
test.each([
  ["the beginning of a text", "«Tarn» (1990)", "place"],
  ["blanks before it", "  «Tarn» (1990)", "place"],
  ["a line of its own block", "of it\n \n«Tarn» (1990)", "place"],
  ["the next line of a sentence", "of it\n«Tarn» (1990)", "chance"],
  ["words that lead to a source together", "it was built upon «Tarn» (1990)", "form"],
  ["how far it rests on one", "the argument draws loosely on «Tarn» (1990)", "form"],
  ["in Spanish, markup between", "De acuerdo con \u0001«Tarn»\u0001 (1990)", "form"],
  ["the end of a sentence", "It was so. «Tarn» (1990)", "place"],
  ["a quotation", "“«Tarn» (1990)", "place"],
  ["the mark of a list item", "one\n- «Tarn» (1990)", "place"],
  ["one at the beginning of a text", "* «Tarn» (1990)", "place"],
  ["such a mark within a line", "the port + «Tarn» (1990)", "chance"],
  ["another word", "they went with «Tarn» (1990)", "chance"],
] as const)("%s", (_why, drawn, says) => {
  const { text, spans } = marked(drawn);
  expect(placeBefore(text, spans[0]?.start as number)).toBe(says);
});
