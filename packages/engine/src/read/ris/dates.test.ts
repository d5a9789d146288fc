import { describe, expect, test } from "vitest";
import { record } from "../../../test/ris.ts";

describe("dates", () => {
  test.each([
    ["a year", "PY  - 2004", "2004", "", ""],
    ["slashes at its end", "PY  - 2004///", "2004", "", ""],
    ["a day", "PY  - 2004/03/02/", "2004", "2004-03-02", ""],
    ["a month", "PY  - 2004/3//", "2004", "2004-03", ""],
    ["a month by name", "Y1  - 2015/october", "2015", "2015-10", ""],
    ["a season", "PY  - 2004///Spring", "2004", "2004-21", ""],
    ["noughts", "PY  - 2004/00/00/", "2004", "", ""],
    ["as ISO has it", "DA  - 2004-03-02", "2004", "2004-03-02", ""],
    ["without signs", "DA  - 20040302", "2004", "2004-03-02", ""],
    ["in words", "PY  - March 2, 2004", "2004", "2004-03-02", ""],
    ["in other words", "PY  - 2 March 2004", "2004", "2004-03-02", ""],
    ["in words, the year first", "PY  - 2004|Y1  - 2004 Mar 2", "2004", "2004-03-02", ""],
    ["more beside the year", "PY  - 2004 (online 2003)", "2004", "", ""],
    ["a range", "PY  - 2001-2006", "2001", "2001/2006", ""],
    ["a letter", "PY  - 2004a", "2004", "", ""],
    ["none", "PY  - n.d.", "n.d.", "", ""],
    ["nothing", "PY  - ///", "", "", ""],
    ["a placeholder before one", "PY  - YEAR/MONTH/DAY/|PY  - 2001/09/01/", "2001", "2001-09-01", ""],
    ["the year, and the day beside it", "PY  - 2005|DA  - 2005/07/15", "2005", "2005-07-15", ""],
    ["the day of another year is another day", "PY  - 2005|DA  - 2006/07/15", "2005", "", ""],
    ["when it was received is no date of it", "PY  - 2013/04/18|PY  - 2013/02/15/received", "2013", "2013-04-18", ""],
    ["month and day apart", "PY  - 2012|DA  - DEC 12", "2012", "2012-12-12", ""],
  ])("%s", (_why, lines, year, date, issued) => {
    const entry = record(`TI  - Ice|${lines}`);
    expect([entry.year, entry.date, entry.fields.issued ?? ""]).toEqual([year, date, issued]);
  });

  test("a letter after the year stays beside a day", () => {
    expect(record("TI  - Ice|PY  - 2004a|DA  - 2004/05/03")).toMatchObject({ year: "2004", suffix: "a", date: "2004-05-03" });
  });
});
