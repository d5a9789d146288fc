import { describe, expect, test } from "vitest";
import { entry } from "../../../test/bibtex.ts";

describe("a BibLaTeX date is EDTF", () => {
  test.each<[why: string, date: string, year: string, expected: string]>([
    ["a year alone needs no date", "2005", "2005", ""],
    ["a month", "2005-10", "2005", "2005-10"],
    ["a day", "2005-10-03", "2005", "2005-10-03"],
    ["parts of one digit", "2005-1-3", "2005", "2005-01-03"],
    ["a range of days stays whole", "2005-10-03/2005-10-05", "2005", "2005-10-03/2005-10-05"],
    ["a range of years", "2001/2006", "2001", "2001/2006"],
    ["blanks about the stroke", "2001 / 2006", "2001", "2001/2006"],
    ["an open end", "2004/", "2004", "2004/"],
    ["an open end by dots", "2004/..", "2004", "2004/.."],
    ["an open end by word", "2004/open", "2004", "2004/.."],
    ["an open beginning", "/2004", "2004", "/2004"],
    ["an open beginning by dots", "../2004-05", "2004", "../2004-05"],
    ["a year of a decade", "199X", "199X", "199X"],
    ["a year of a century", "19XX", "19XX", "19XX"],
    ["the older sign for it", "199u", "199X", "199X"],
    ["a day that is not said", "2004-07-XX", "2004", "2004-07-XX"],
    ["not certain", "2004?", "2004", "2004?"],
    ["about", "2004~", "2004", "2004~"],
    ["both", "2004-06%", "2004", "2004-06%"],
    ["a spring", "2004-21", "2004", "2004-21"],
    ["a time is dropped", "2004-10-03T12:30:00+01:00", "2004", "2004-10-03"],
    ["before our era", "-0876", "-876", "-0876"],
    ["the first centuries", "0079-08-24", "79", "0079-08-24"],
    ["in words", "3 October 2005", "2005", "2005-10-03"],
    ["in words, month first", "October 3, 2005", "2005", "2005-10-03"],
    ["with dots", "3.10.2005", "2005", "2005-10-03"],
    ["a month with a stroke", "10/2005", "2005", "2005-10"],
    ["the year first, with strokes", "2005/10/03", "2005", "2005-10-03"],
    ["no such day", "2005-02-31", "2005", ""],
    ["no leap year", "2003-02-29", "2003", ""],
    ["no such month", "2005-13", "2005", ""],
    ["words", "forthcoming", "forthcoming", ""],
    ["more digits than a year has", "20045", "20045", ""],
  ])("%s", (_why, date, year, expected) => {
    expect(entry(`@misc{a, date = {${date}}}`)).toMatchObject({ year, suffix: "", date: expected });
  });
});

describe("a year and its month", () => {
  test.each<[why: string, written: string, year: string, suffix: string, date: string]>([
    ["a year", "year = 2004", "2004", "", ""],
    ["digits as wide as signs", "year = {２００４}", "2004", "", ""],
    ["a year with its letter", "year = {2004a}", "2004", "a", ""],
    ["no date", "year = {n.d.}", "n.d.", "", ""],
    ["still to come", "year = {in press}", "in press", "", ""],
    ["still to come, in BibLaTeX", "pubstate = {inpress}", "in press", "", ""],
    ["none given", "note = {x}", "", "", ""],
    ["an empty one", "year = {}", "", "", ""],
    ["the date before the year", "year = 2001, date = {2005}", "2005", "", ""],
    ["an empty date is none", "year = 2001, date = {}", "2001", "", ""],
    ["in square brackets", "year = {[2004]}", "2004", "", ""],
    ["about", "year = {c. 2004}", "2004", "", "2004~"],
    ["about, in other words", "year = {[ca.~2004]}", "2004", "", "2004~"],
    ["not certain", "year = {[2004?]}", "2004", "", "2004?"],
    ["a copyright", "year = {\\copyright 2004}", "2004", "", ""],
    ["two years", "year = {2004/05}", "2004", "", "2004/2005"],
    ["two years in full", "year = {2004--2005}", "2004", "", "2004/2005"],
    ["a decade", "year = {1990s}", "199X", "", "199X"],
    ["a first edition's year after it", "year = {2004 [1949]}", "2004", "", ""],
    ["a year among words", "year = {Reprinted 2004}", "2004", "", ""],
    ["year, month and day", "year = 2005, month = oct, day = 3", "2005", "", "2005-10-03"],
    ["a month by number", "year = 2005, month = 10", "2005", "", "2005-10"],
    ["a month in full", "year = 2005, month = {October}", "2005", "", "2005-10"],
    ["a month cut short", "year = 2005, month = {Oct.}", "2005", "", "2005-10"],
    ["a month in Spanish", "year = 2005, month = {octubre}", "2005", "", "2005-10"],
    ["a month in French", "year = 2005, month = {F\\'evr.}", "2005", "", "2005-02"],
    ["a month in German", 'year = 2005, month = {M{\\"a}rz}', "2005", "", "2005-03"],
    ["a month that is none", "year = 2005, month = {Michaelmas}", "2005", "", ""],
    ["a number that is none", "year = 2005, month = 13", "2005", "", ""],
    ["the day joined to the month", 'year = 2005, month = 10 # "~" # oct', "2005", "", "2005-10-10"],
    ["the day after the month", 'year = 2005, month = oct # "~3"', "2005", "", "2005-10-03"],
    ["two months", "year = 2005, month = {Oct.-Nov.}", "2005", "", "2005-10/2005-11"],
    ["two months by string", 'year = 2005, month = oct # "/" # nov', "2005", "", "2005-10/2005-11"],
    ["two days", "year = 2005, month = {October 3--5}", "2005", "", "2005-10-03/2005-10-05"],
    ["days in two months", "year = 2005, month = {28 September - 2 October}", "2005", "", "2005-09-28/2005-10-02"],
    ["a season", "year = 2005, month = {Spring}", "2005", "", "2005-21"],
    ["a season in Spanish", "year = 2005, month = {Otoño}", "2005", "", "2005-23"],
    ["a date in the year field", "year = {2005-10-03}", "2005", "", "2005-10-03"],
  ])("%s", (_why, written, year, suffix, date) => {
    expect(entry(`@misc{a, ${written}}`)).toMatchObject({ year, suffix, date });
  });
});

test("other dates of a work", () => {
  const text = "@online{a, urldate = {2005-1-3}, origdate = {1949}, eventdate = {2004-05-01/2004-05-03}}";
  expect(entry(text).fields).toEqual({ accessed: "2005-01-03", "original-date": "1949", "event-date": "2004-05-01/2004-05-03" });
});
