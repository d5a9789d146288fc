import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";

const work = (key: string, year: string, authors = "Wang, Li"): string =>
  `@book{${key}, author = {${authors}}, title = {On ${key}}, year = {${year}}}\n`;

/** So many works of one name that those of other years are not looked up. */
const others = Array.from({ length: 200 }, (_, number) => work(`other${number}`, String(1700 + (number % 100)))).join("");
const those = [
  work("ice", "2004"),
  work("snow", "2004", "Wang, Li and Tan, Wei"),
  work("reeds", "2010", "Tan, Wei and Wang, Li and Oz, Ole"),
  work("lakes", "2012/2014"),
  work("fog", "n.d."),
  work("rain", "2016"),
  work("hail", "2016"),
  work("slips", "2020", "Wang Lopez, Ada"),
].join("");

test.each([
  ["of the year", "(Wang 2004)", "known ice"],
  ["with another", "(Wang and Tan 2004)", "known snow"],
  ["after others", "(Tan et al. 2010)", "known reeds"],
  ["within a range", "(Wang 2013)", "known lakes"],
  ["by either end of a range", "(Wang 2012/2014)", "known lakes"],
  ["undated", "(Wang n.d.)", "known fog"],
  ["two of a year", "(Wang 2016)", "ambiguous rain hail"],
  ["by a letter", "(Wang 2016b)", "known rain"],
  ["by a part of a surname", "(Wang 2020)", "known slips"],
  ["a year that is near", "(Wang 2005)", "mismatch ice (year 2005 | 2004)"],
  ["no year that is near", "(Wang 1950)", "unknown"],
])("of a name that many works have, %s", (_why, text, expected) => {
  expect(said(text, [bib(those + others)])).toBe(expected);
});
