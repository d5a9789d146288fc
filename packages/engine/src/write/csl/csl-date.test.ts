import { expect, test } from "vitest";
import { cslDate } from "./csl-date.ts";

test.each([
  ["a year", "2004", { "date-parts": [[2004]] }],
  ["a day", "2004-10-03", { "date-parts": [[2004, 10, 3]] }],
  ["a range", "2001-05/2006", { "date-parts": [[2001, 5], [2006]] }],
  ["an open range", "2001/..", { "date-parts": [[2001], [0]] }],
  ["a range of which the end is not known", "2001/", { "date-parts": [[2001], [0]], edtf: "2001/" }],
  ["a season", "2004-21", { "date-parts": [[2004]], season: 1 }],
  ["about", "2004~", { "date-parts": [[2004]], circa: true }],
  ["before our era, which has no year 0", "-0044", { "date-parts": [[-45]] }],
  ["about, at both ends", "1723~/1730~", { "date-parts": [[1723], [1730]], circa: true }],
  ["about, at one", "1723~/1730", { "date-parts": [[1723], [1730]], circa: true, edtf: "1723~/1730" }],
  ["a day that is not known", "2004-04-XX", { "date-parts": [[2004, 4]], edtf: "2004-04-XX" }],
  ["a quarter", "2004-34", { "date-parts": [[2004]], edtf: "2004-34" }],
  ["what CSL has no words for", "199X", { literal: "199X" }],
  ["doubt", "2004?", { "date-parts": [[2004]], circa: true, edtf: "2004?" }],
  ["a range that has no beginning", "../2004", { literal: "../2004" }],
  [
    "seasons",
    "2004-21/2004-23",
    {
      "date-parts": [
        [2004, 21],
        [2004, 23],
      ],
    },
  ],
  ["words", "n.d.", { literal: "n.d." }],
])("%s", (_why, text, date) => {
  expect(cslDate(text)).toEqual(date);
});
