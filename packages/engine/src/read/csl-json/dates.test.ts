import { describe, expect, test } from "vitest";
import { item } from "../../../test/csl-json.ts";

describe("dates", () => {
  test.each([
    ["a year", { "date-parts": [[2004]] }, "2004", ""],
    ["a year as text", { "date-parts": [["2004"]] }, "2004", ""],
    ["a month", { "date-parts": [[2004, 2]] }, "2004", "2004-02"],
    ["a day", { "date-parts": [["2005", "10", "3"]] }, "2005", "2005-10-03"],
    [
      "a range is kept whole",
      {
        "date-parts": [
          [2005, 10, 3],
          [2005, 10, 5],
        ],
      },
      "2005",
      "2005-10-03/2005-10-05",
    ],
    ["parts in a list less", { "date-parts": [2004, 5] }, "2004", "2004-05"],
    ["a whole date in the place of a year", { "date-parts": [["2004-05-03"]] }, "2004", "2004-05-03"],
    ["as Crossref has it", { "date-time": "2004-05-03T00:00:00Z", timestamp: 1083542400000 }, "2004", "2004-05-03"],
    ["parts that are a year", { "date-parts": "2004" }, "2004", ""],
    ["a list of parts", [2004, 5], "2004", "2004-05"],
    ["parts left empty", { "date-parts": [[2004, null]] }, "2004", ""],
    ["raw", { raw: "2005-10-03" }, "2005", "2005-10-03"],
    ["raw in words", { raw: "3 October 2005" }, "2005", ""],
    ["literal", { literal: "n.d." }, "n.d.", ""],
    ["bare text", "2004", "2004", ""],
    ["nothing", null, "", ""],
    ["no parts", { "date-parts": [] }, "", ""],
    ["parts that are none", { "date-parts": [[{ toString: 1 }]] }, "", ""],
  ])("%s", (_why, issued, year, date) => {
    expect(item({ issued })).toMatchObject({ year, date });
  });
});

describe("dates that are more than a day", () => {
  test.each<[why: string, issued: unknown, year: string, whole: string]>([
    ["a range", { "date-parts": [[2001], [2006]] }, "2001", "2001/2006"],
    [
      "a range of months",
      {
        "date-parts": [
          [2001, 5],
          [2001, "6"],
        ],
      },
      "2001",
      "2001-05/2001-06",
    ],
    ["an open range", { "date-parts": [[2001], [0]] }, "2001", "2001/.."],
    ["a season", { "date-parts": [[2004]], season: 1 }, "2004", "2004-21"],
    ["a season by its name", { "date-parts": [["2004"]], season: "Winter" }, "2004", "2004-24"],
    ["a season as a month", { "date-parts": [[2004, 23]] }, "2004", "2004-23"],
    ["about", { "date-parts": [[2004]], circa: true }, "2004", "2004~"],
    ["about, as text", { "date-parts": [[2004, 5]], circa: "1" }, "2004", "2004-05~"],
    ["EDTF", "2001/2006", "2001", "2001/2006"],
    ["EDTF about a year", { raw: "2004~" }, "2004", "2004~"],
    ["a decade", "199X", "199X", "199X"],
    ["words", { literal: "Spring 2004" }, "2004", "Spring 2004"],
    ["words without a year", { literal: "forthcoming" }, "forthcoming", ""],
    ["early", { "date-parts": [[98]] }, "98", ""],
    ["before our era, which has no year 0", { "date-parts": [[-44]] }, "-43", "-0043"],
    ["the year before 1", { "date-parts": [[-1, 3]] }, "0", "0000-03"],
    ["EDTF beside parts", { "date-parts": [[2004]], circa: true, edtf: "2004?" }, "2004", "2004?"],
    ["no EDTF beside them", { "date-parts": [[2004]], edtf: "spring" }, "2004", ""],
    ["a letter after the year", "2004a", "2004", ""],
    ["Pandoc's way", [{ year: 2004, month: 5 }, { year: 2005 }], "2004", "2004-05/2005"],
    ["noughts", { "date-parts": [[2004, 0, 0]] }, "2004", ""],
  ])("%s", (_why, issued, year, whole) => {
    const read = item({ issued });
    expect([read.year, read.date || (read.fields.issued ?? "")]).toEqual([year, whole]);
  });
});
