import { expect, test } from "vitest";
import { isBefore, isDate, isWithin } from "./edtf.ts";

test.each([
  ["a day", "2001-12-12", true],
  ["a month", "2004-02", true],
  ["a year", "2001", true],
  ["a range", "2001/2006", true],
  ["an open range", "2001/..", true],
  ["a leap day", "2004-02-29", true],
  ["a season", "2001-21", true],
  ["an unknown digit", "199X", true],
  ["an uncertain year", "1997?", true],
  ["a thirteenth month", "2002-13-45", false],
  ["a thirteenth month without a day", "2002-13", false],
  ["no month", "2002-00", false],
  ["a 30 February", "2001-02-30", false],
  ["a leap day of a common year", "1900-02-29", false],
  ["a day 0", "2001-01-00", false],
  ["a range that ends before it begins", "2006/2001", false],
  ["a range of nothing", "../..", false],
  ["a day of an unknown year", "199X-01-01", false],
  ["words", "December 2001", false],
  ["nothing", "", false],
])("%s: %s", (_why, text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test.each([
  ["a year holds its days", "2001", "2001-05-05", false],
  ["a day before another", "2001-05-04", "2001-05-05", true],
  ["a range reaches to its end", "2001/2006", "2006-01-01", false],
  ["an open range never ends", "2001/..", "2030", false],
  ["a decade holds its years", "199X", "1995", false],
])("before: %s", (_why, a, b, expected) => {
  expect(isBefore(a, b)).toBe(expected);
});

test.each([
  ["a day in its month", "2001-12-12", "2001-12", true],
  ["a day in itself", "2001-12-12", "2001-12-12", true],
  ["a year is not in one of its days", "2001", "2001-12-12", false],
  ["two days in a month", "2005-11-07/2005-11-08", "2005-11", true],
  ["some years in more", "2001/2006", "2000/2010", true],
  ["years that reach beyond", "2001/2006", "2001/2005", false],
  ["years without an end", "2001/..", "2001/2030", false],
])("within: %s", (_why, date, span, expected) => {
  expect(isWithin(date, span)).toBe(expected);
});
