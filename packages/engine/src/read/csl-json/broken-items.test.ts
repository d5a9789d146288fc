import { describe, expect, test } from "vitest";
import { readItems as read, toldOfItems as told } from "../../../test/csl-json.ts";

describe("of a broken item what can be read is kept, and one problem tells of it", () => {
  const mended = "is no valid JSON: look at its quotes, commas and brackets; it was read all the same.";
  const open = "is never closed; what stands in it was read.";
  test.each<[why: string, bad: string, problem: string, entry: object]>([
    ["a text without quotes", '{"id": "bad", "title": |Ice sheets},', `item 'bad' ${mended}`, { title: "Ice sheets" }],
    ["no quotes at all", "{|id: bad, author: [{family: Tan}], title: Ice},", `item 'bad' ${mended}`, { title: "Ice" }],
    ["quotes of another kind", "{|'id': 'bad', 'title': 'Tan\\'s \"Ice\"'},", `item 'bad' ${mended}`, { title: 'Tan\'s "Ice"' }],
    ["quotes as they are printed", "{|“id”: “bad”, “title”: “Ice”},", `item 'bad' ${mended}`, { title: "Ice" }],
    [
      "quotes within a text",
      '{"id": "bad", "title": "The "|new" ice", "type": "book"},',
      `item 'bad' ${mended}`,
      { title: 'The "new" ice', type: "book" },
    ],
    ["a quote missing at the end of a text", '{"id": "bad, "title": "Ice"},', `item 'bad' ${open}`, { title: "Ice" }],
    ["no brace before it", '"id": "bad", "title": "Ice", "author": [{"family": "Tan"}]},', `item 'bad' ${mended}`, { title: "Ice" }],
    ["no comma between fields", '{"id": "bad" |"title": "Ice"},', `item 'bad' ${mended}`, { title: "Ice" }],
    ["quotes of JavaScript", '{|id: "bad", title: `Ice`},', `item 'bad' ${mended}`, { title: "Ice" }],
    ["semicolons", '{"id": "bad"|; "title": "Ice"},', `item 'bad' ${mended}`, { title: "Ice" }],
    ["a comma at the end of an object", '{"id": "bad", "title": "Ice",\n  |},', `item 'bad' ${mended}`, { title: "Ice" }],
    [
      "a comma at the end of an array",
      '{"id": "bad", "title": "Ice", "author": [{"family": "Tan"},|]},',
      `item 'bad' ${mended}`,
      { title: "Ice" },
    ],
    [
      "a line end within a text",
      '{"id": "bad",\n "title": "Ice|\n ",\n "type": "book"\n},',
      `item 'bad' ${mended}`,
      { title: "Ice", type: "book" },
    ],
    [
      "a backslash that escapes nothing",
      '{"id": "bad", "title": "Ice", "file": "C:|\\papers"},',
      `item 'bad' ${mended}`,
      { fields: { file: "C:\\papers" } },
    ],
    ["escapes beside it", '{"id": "bad", "title": "\\u0049ce |\\x", "note": "\\"a\\tb"},', `item 'bad' ${mended}`, { title: "Ice \\x" }],
    [
      "numbers that are none",
      '{"id": "bad", "title": "Ice", "volume": |NaN, "issue": -Infinity, "note": undefined},',
      `item 'bad' ${mended}`,
      { fields: {} },
    ],
    [
      "numbers as others write them",
      '{"id": "bad", "title": "Ice", "volume": |007, "page": +5},',
      `item 'bad' ${mended}`,
      { fields: { volume: "007", page: "+5" } },
    ],
    ["remarks", '{"id": "bad", |// the key\n "title": /* of it */ "Ice"}, # the end', `item 'bad' ${mended}`, { title: "Ice" }],
    ["an array never closed", '{"id": "bad", "author": [{"family": "Tan"}, "title"|: "Ice"},', `item 'bad' ${mended}`, { title: "Ice" }],
    ["an object never closed", '{"id": "bad", "author": [{"family": "Tan"], "title": "Ice"},', `item 'bad' ${open}`, { title: "Ice" }],
    ["never closed", '{"id": "bad", "author": [{"family": "Tan"}],', `item 'bad' ${open}`, { authors: [{ family: "Tan" }] }],
    [
      "a title in parts",
      '{"id": "bad", |"title": {"main": "Ice"}, "type": "book"},',
      "item 'bad' has a value of 'title' that is no text; it was left out.",
      { title: "", type: "book" },
    ],
    [
      "a number among names",
      '{"id": "bad", |"author": [{"family": "Tan"}, 7, "Lind, Eva"], "title": "Ice"},',
      "item 'bad' has a value of 'author' that is no name; it was left out.",
      { authors: [{ family: "Tan" }, { family: "Lind" }] },
    ],
    [
      "a number for a name",
      '{"id": "bad", |"editor": 5, "title": "Ice"},',
      "item 'bad' has a value of 'editor' that is no name; it was left out.",
      { title: "Ice" },
    ],
    [
      "a name in words of its own",
      '{"id": "bad", |"author": [{"surname": "Tan"}], "title": "Ice"},',
      "item 'bad' has a value of 'author' that is no name; it was left out.",
      { authors: [] },
    ],
    ["no id", '{"title": "Ice"},', "an item has no id to cite it by; give it one.", { key: "icend", title: "Ice" }],
    ["an id that is none", '{"id": null, "title": "Ice"},', "an item has no id to cite it by; give it one.", { key: "icend" }],
    ["an empty id", '{"id": "", "title": "Ice"},', "an item has no id to cite it by; give it one.", { key: "icend" }],
  ])("%s", (_why, bad, problem, entry) => {
    // It is told where the mark stands, else where the item begins.
    const [before = "", after = ""] = bad.split("|");
    const text = `[\n  {"id": "good", "title": "Good"},\n  ${before}${after}\n  {"id": "next", "title": "Next"}\n]`;
    const lines = `  ${bad.includes("|") ? before : ""}`.split("\n");
    expect(told(text)).toEqual([`${lines.length + 2}:${(lines.at(-1) ?? "").length + 1} ${problem}`]);
    expect(read(text).entries).toMatchObject([{ key: "good" }, { key: "bad", ...entry }, { key: "next" }]);
  });

  test.each([
    ["nothing", "{},", "an item has no id to cite it by; give it one."],
    ["an id that is an object", '{"id": {"toString": 1}},', "an item has no id to cite it by; give it one."],
    ["nothing that can be read", "{,;},", "an item is no valid JSON; it was left out and reading went on at the next."],
  ])("one that says nothing of a work is left out: %s", (_why, bad, problem) => {
    const text = `[\n  {"id": "good"},\n  ${bad}\n  {"id": "next"}\n]`;
    expect(told(text)).toEqual([`3:3 ${problem}`]);
    expect(read(text).entries).toMatchObject([{ key: "good" }, { key: "next" }]);
  });

  test.each([
    ["a brace that is missing", '{"id":"bad","title":"Bad"'],
    ["those of a list of names", '{"id":"bad","author":[{"family":"Tan"}'],
    ["a quote at the end of a text", '{"id":"bad","title":"Bad}'],
    ["a quote at its beginning", '{"id":"bad","title":Bad","author":[{"family":"Tan"}]}'],
    ["a comma between fields", '{"id":"bad" "title":"Bad"}'],
  ])("on one line: %s", (_why, bad) => {
    const text = `[{"id":"good","author":[{"family":"Tan"},{"family":"Lind"}]},${bad},{"author":[{"family":"Tan"}],"id":"next"},{"id":"last"}]`;
    expect(read(text).entries.map(({ key }) => key)).toEqual(["good", "bad", "next", "last"]);
    expect(read(text).problems).toHaveLength(1);
  });

  test("fields in the order of their names, as Pandoc writes them", () => {
    const text = '[\n  {\n    "DOI": "1",\n    "id": "bad",\n    "title": "Bad"\n  ,\n  {\n    "DOI": "2",\n    "id": "next"\n  }\n]\n';
    expect(read(text).entries.map(({ key }) => key)).toEqual(["bad", "next"]);
  });

  test("what looks like the next item and is not", () => {
    const text = '[{"id":"a","custom":[{"id":"x"},{"id":"y"}],"shelf":{"id":"z"},"note":"so {\\"id\\": 1}, {"}, {"id":"b"}]';
    expect(told(text)).toEqual([]);
    expect(read(text).entries.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  test("the last one never closed", () => {
    const text = '[\n{"id": "good"},\n{"id": "bad", "title": "Bad"\n]';
    expect(told(text)).toEqual(["3:1 item 'bad' is never closed; what stands in it was read."]);
    expect(read(text).entries).toMatchObject([{ key: "good" }, { key: "bad", title: "Bad" }]);
  });

  test.each([
    ["a text", '"title": "Ice", "note": "Ice and'],
    ["a number", '"title": "Ice", "issued": {"date-parts": [[20'],
    ["a name", '"title": "Ice", "author": [{"family": "Ta'],
    ["the name of a field", '"title": "Ice", "iss'],
  ])("what a file breaks off in is left out: %s", (_why, fields) => {
    const [entry] = read(`[{"id": "bad", ${fields}`).entries;
    expect(entry).toMatchObject({ key: "bad", authors: [], year: "", title: "Ice", fields: {} });
  });

  test("brackets within brackets, never closed", () => {
    expect(read(`[{"id": "bad", "title": "Ice", "x": ${'[{"y":'.repeat(5000)}`).entries).toMatchObject([{ key: "bad", title: "Ice" }]);
  });

  test.each([
    ["an empty list", " [ ]\n", []],
    ["an empty file", "\n", []],
    ["a comma too many", '[{"id": "a"},]', []],
    ["no list at all", "id: a", ["1:1 the file holds no CSL-JSON items; expected an array of objects with id and type."]],
  ])("%s", (_why, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
