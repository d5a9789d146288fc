import { expect, test } from "vitest";
import { bib } from "../../test/sources.ts";
import { dateFits, yearFits } from "./match-dates.ts";

const dated = (date: string) => {
  const [entry] = bib(`@article{a, date = {${date}}}`).entries;
  if (entry === undefined) throw new Error("nothing was read");
  return entry;
};

test.each<[why: string, printed: string, date: string, fits: boolean]>([
  ["the year", "2004", "2004", true],
  ["another", "2005", "2004", false],
  ["that of a day", "2004", "2004-10-03", true],
  ["the second of a range", "2006", "2004/2006", true],
  ["one inside a range of days", "2005", "2004-12-30/2005-01-02", true],
  ["one after a range", "2007", "2004/2006", false],
  ["an open range says nothing of other years", "2009", "2004/", false],
  ["a year of a decade", "1994", "199X", true],
  ["a year of another", "1984", "199X", false],
  ["a year that is not certain", "2004", "2004?", true],
])("whether a printed year is the entry's: %s", (_why, printed, date, fits) => {
  expect(yearFits(printed, dated(date))).toBe(fits);
});

test.each<[why: string, printed: string, date: string, fits: boolean]>([
  ["the day", "2004-10-03", "2004-10-03", true],
  ["the first of several", "2004-10-03", "2004-10-03/2004-10-05", true],
  ["the last of several", "2004-10-05", "2004-10-03/2004-10-05", true],
  ["one after the last", "2004-10-06", "2004-10-03/2004-10-05", false],
  ["a month of which the entry says no more", "2004-10-03", "2004-10", true],
  ["a day that is not certain", "2004-10-03", "2004-10-03?", true],
])("whether a printed day is the entry's: %s", (_why, printed, date, fits) => {
  expect(dateFits({ date: printed } as Parameters<typeof dateFits>[0], dated(date))).toBe(fits);
});
