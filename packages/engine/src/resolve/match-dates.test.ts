import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { bib } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import { dateFits, yearFits } from "./match-dates.ts";
import { resolveCitations } from "./resolve.ts";

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

describe("a day in numbers is a citation's only where a library has a work of that day", () => {
  const library = bib(
    "@misc{tan, author = {Tan, Wei}, title = {Ice}, date = {2020-04-21}}" +
      "@misc{rules, title = {Rules of the Old Harbor}, date = {1976-03-23}}" +
      "@book{lind, author = {Lind, Ada}, title = {Reeds}, year = 2020}",
  );
  test.each<[text: string, expected: string]>([
    ["Ice melts («Tan 2020-04-21»).", "tan"],
    ["Ice melts («Tan, 2020-04-21, p. 3»).", "tan"],
    ["Ice melts («Tan 2020-04-21, 2020»).", "tan"],
    ["«Tan (2020-04-21») melts it.", "tan"],
    ["Boats moor (“«Rules of the Old Harbor” 1976-03-23, 1976»).", "rules"],
    ["Release 2.1 (2020-04-21) of Reed (2020-04-21).", ""],
    ["Ice melts (Tan 2020-04-22). Written on 2020-04-21 (Lakeside, 2020-04-21).", ""],
    ["Born so (Lind, 2020-04-21).", ""],
    ["Ice, ISO 8601-2020-04-21, port 2020-04-21-7 (Tan x2020-04-21).", ""],
  ])("%s", (drawnText, expected) => {
    const { text, spans } = marked(drawnText);
    const found = resolveCitations(readDocument(text, "plain"), [library]);
    const known = found.map(({ resolution }) => (resolution.kind === "known" ? resolution.hit.id : resolution.kind));
    expect(known.join()).toBe(expected);
    expect(found.map(({ mention: { text: own } }) => own)).toEqual(spans.map((span) => span.text));
  });
});
