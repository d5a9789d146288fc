import { describe, expect, test } from "vitest";
import { read } from "../../../test/bibtex.ts";

describe("of a broken entry what could be read is kept", () => {
  const good = "@book{good, title = {Good}}";

  test("what could be read of it is kept", () => {
    expect(read('@book{bad, title = "The "bad" Roads", year = 2004}').entries).toMatchObject([{ title: 'The "bad" Roads', year: "2004" }]);
    expect(read("@book{bad, \"title\": {Bad}; 'year' = 2004}}").entries).toMatchObject([{ key: "bad", title: "Bad", year: "2004" }]);
    expect(read("@book{bad}\n title = {Bad}}\n year = 2004\n}").entries).toMatchObject([{ key: "bad", title: "Bad", year: "2004" }]);
    expect(read("@book{bad,\n  title = {Bad},\n  year = 2004\n").entries).toMatchObject([{ key: "bad", title: "Bad", year: "2004" }]);
    expect(read("@book{bad, title: {Bad}, year 2004}").entries).toMatchObject([{ title: "Bad", year: "2004" }]);
    expect(read("@book{bad, title = &quot;Ice &amp; &quot;Old&quot; Reeds&#39; End&quot;}").entries).toMatchObject([
      { title: 'Ice & "Old" Reeds\' End' },
    ]);
    expect(read("@book{bad title = {Bad} year = 2004}").entries).toMatchObject([{ key: "bad", title: "Bad", year: "2004" }]);
  });

  const whole = { key: "bad", title: "Bad Roads", year: "2004", fields: { publisher: "Quay" } };
  test.each([
    ["a brace missing", "{Bad Roads", "valueOpen"],
    ["a brace missing inside", "{Bad {Roads}", "valueOpen"],
    ["a quote missing", '"Bad Roads', "valueOpen"],
    ["a brace in quotes missing", '"Bad {Roads"', "valueOpen"],
    ["closed by a quote", '{Bad Roads"', "valueOpen"],
    ["closed by a brace", '"Bad Roads}', "valueOpen"],
    ["a brace too many inside", "{Bad} Roads}", "closingBrace"],
    ["a brace too many", "{Bad Roads}}", "closingBrace"],
  ])("the fields after it are kept: %s", (_why, value, kind) => {
    for (const [end, next] of [
      ["\n", good],
      ["\r\n", good],
      ["\n", ""],
    ] as const) {
      const text = ["@book{bad,", `  title = ${value},`, "  year = 2004,", "  publisher = {Quay}", "}", next].join(end);
      const { entries, problems, cut } = read(text);
      expect(entries[0]).toMatchObject(whole);
      expect(entries).toHaveLength(next === "" ? 1 : 2);
      expect(problems).toMatchObject([{ line: 2, what: { kind: "entry", key: "bad", wrong: { kind } } }]);
      expect(cut).toBe(false);
    }
  });

  test.each([
    ["a quote missing", 'title="Bad Roads, year=2004}'],
    ["a brace missing", "title={Bad Roads, year=2004}"],
    ["a quote missing, before two more", 'title="Bad Roads, year = 2004, publisher={Quay}}'],
    ["a brace missing, before a month", "title={Bad Roads, month = jan, year = 2004}"],
    ["a sum within it", 'title="Bad Roads, n=3 and m=4, year=2004}', "Bad Roads, n=3 and m=4"],
  ])("the fields after it are kept, all on one line: %s", (_why, fields, title = "Bad Roads") => {
    for (const next of [`\n${good}`, "\n", ""]) {
      const { entries, problems } = read(`@book{bad, author={Dd, E.}, ${fields}${next}`);
      expect(entries[0]).toMatchObject({ key: "bad", title, year: "2004" });
      expect(entries).toHaveLength(next.length > 1 ? 2 : 1);
      expect(problems).toMatchObject([{ what: { wrong: { kind: "valueOpen", field: "title" } } }]);
    }
  });

  test("the only value, at the end of a file that does not break off", () => {
    expect(read('@book{bad,\n  title = "Bad {Roads",\n}\n').entries).toMatchObject([{ key: "bad", title: "Bad Roads" }]);
    expect(read('@book{bad,\n  title = "Bad {Roa').entries).toEqual([]);
  });

  test("quotes that are not closed, in an entry with quotes alone", () => {
    const text = '@book{bad,\n  title = "Bad Roads,\n  year = "2004",\n  publisher = "Quay"\n}';
    expect(read(text)).toMatchObject({ entries: [whole], problems: [{ what: { wrong: { kind: "valueOpen", field: "title" } } }] });
  });
});
