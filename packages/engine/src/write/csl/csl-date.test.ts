import { expect, test } from "vitest";
import { cslDate } from "./csl-date.ts";

test.each([
  ["a year", "2004", { "date-parts": [[2004]] }],
  ["a day", "2004-10-03", { "date-parts": [[2004, 10, 3]] }],
  ["a range", "2001-05/2006", { "date-parts": [[2001, 5], [2006]] }],
  ["an open range", "2001/..", { "date-parts": [[2001], [0]] }],
  ["an open range, as BibLaTeX writes it", "2001/", { "date-parts": [[2001], [0]] }],
  ["a season", "2004-21", { "date-parts": [[2004]], season: 1 }],
  ["about", "2004~", { "date-parts": [[2004]], circa: true }],
  ["before our era", "-0044", { "date-parts": [[-44]] }],
  ["what CSL has no words for", "199X", { literal: "199X" }],
  ["doubt", "2004?", { literal: "2004?" }],
  ["a range that has no beginning", "../2004", { literal: "../2004" }],
  ["seasons", "2004-21/2004-23", { literal: "2004-21/2004-23" }],
  ["words", "n.d.", { literal: "n.d." }],
])("%s", (_why, text, date) => {
  expect(cslDate(text)).toEqual(date);
});
