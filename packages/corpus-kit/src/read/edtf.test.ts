import { expect, test } from "vitest";
import { readEdtf } from "./edtf.ts";

test.each<[why: string, text: string, first: string, last: string]>([
  ["a day", "2001-12-12", "2001-12-12", "2001-12-12"],
  ["a leap day", "2004-02-29", "2004-02-29", "2004-02-29"],
  ["a month", "2004-02", "2004-02-01", "2004-02-29"],
  ["a year", "2001", "2001-01-01", "2001-12-31"],
  ["a decade", "199X", "1990-01-01", "1999-12-31"],
  ["a season", "2001-21", "2001-01-01", "2001-12-31"],
  ["an uncertain year", "2001?", "2001-01-01", "2001-12-31"],
  ["a range", "2001/2006", "2001-01-01", "2006-12-31"],
  ["a range of mixed ends", "2001-03-05/2001-04", "2001-03-05", "2001-04-30"],
  ["an open range", "2001/..", "2001-01-01", "9999-12-31"],
])("%s", (_, text, first, last) => {
  expect(readEdtf(text)).toEqual({ first, last });
});

test.each<[why: string, text: string]>([
  ["words", "12 December 2001"],
  ["a day that is not", "2001-02-29"],
  ["a month that is not", "2001-13"],
  ["a range that runs backwards", "2006/2001"],
  ["three ends", "2001/2002/2003"],
  ["no end at all", "../.."],
  ["a digit after an unknown one", "1X90"],
  ["a thirteenth month with a day", "2002-13-45"],
  ["no month", "2002-00"],
  ["a leap day of a common year", "1900-02-29"],
  ["a day 0", "2001-01-00"],
  ["a day of an unknown year", "199X-01-01"],
  ["nothing", ""],
])("%s is no date", (_, text) => {
  expect(readEdtf(text)).toBeUndefined();
});
