import { expect, test } from "vitest";
import { isBefore, isWithin } from "./edtf.ts";

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
