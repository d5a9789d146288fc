import { expect, test } from "vitest";
import { citedYears } from "./cited-years.ts";

test.each([
  ["2004", "2004", "2004"],
  ["2004", "2004-05-01", "2004"],
  ["2004", "2004-05/2004-06", "2004"],
  ["2012", "2012/2014", "2012 2013 2014"],
  ["1990", "199X", "1990 1991 1992 1993 1994 1995 1996 1997 1998 1999"],
  ["", "", ""],
  ["n.d.", "n.d.", "n.d."],
  ["2012", "2012/", "2012"],
  ["2012", "2012/2010", "2012"],
  ["-50", "-0050/0010", "-50"],
])("a work of %s, dated %s, is looked up by %s", (year, date, expected) => {
  expect(citedYears({ year, date }).join(" ")).toBe(expected);
});

test("of a long range a hundred years count", () => {
  expect(citedYears({ year: "1000", date: "1XXX" })).toHaveLength(100);
});
