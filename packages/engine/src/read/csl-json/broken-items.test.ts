import { describe, expect, test } from "vitest";
import { readItems as read, toldOfItems as told } from "../../../test/csl-json.ts";

describe("a broken item costs itself and gives one problem", () => {
  test.each([
    ["no valid JSON", '{"id": "bad", "title": Bad}', "item 'bad' is no valid JSON; it was left out and reading went on at the next."],
    [
      "never closed",
      '{"id": "bad", "author": [{"family": "Tan"}],',
      "item 'bad' is never closed; it was left out and reading went on at the next.",
    ],
    ["a text never closed", '{"id": "bad, "title": "Bad"},', "an item is never closed; it was left out and reading went on at the next."],
    ["no id", '{"title": "Bad"},', "an item has no id and cannot be cited; give it one."],
    ["an id that is none", '{"id": null, "title": "Bad"},', "an item has no id and cannot be cited; give it one."],
    ["an empty id", '{"id": "", "title": "Bad"},', "an item has no id and cannot be cited; give it one."],
    ["an id that is an object", '{"id": {"toString": 1}},', "an item has no id and cannot be cited; give it one."],
  ])("%s", (_why, bad, problem) => {
    const text = `[\n  {"id": "good", "title": "Good"},\n  ${bad}\n  {"id": "next", "title": "Next"}\n]`;
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
    expect(read(text).entries.map(({ key }) => key)).toEqual(["good", "next", "last"]);
    expect(read(text).problems).toHaveLength(1);
  });

  test("fields in the order of their names, as Pandoc writes them", () => {
    const text = '[\n  {\n    "DOI": "1",\n    "id": "bad",\n    "title": "Bad"\n  ,\n  {\n    "DOI": "2",\n    "id": "next"\n  }\n]\n';
    expect(read(text).entries.map(({ key }) => key)).toEqual(["next"]);
  });

  test("what looks like the next item and is not", () => {
    const text = '[{"id":"a","custom":[{"id":"x"},{"id":"y"}],"shelf":{"id":"z"},"note":"so {\\"id\\": 1}, {"}, {"id":"b"}]';
    expect(told(text)).toEqual([]);
    expect(read(text).entries.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  test("the last one never closed", () => {
    const text = '[\n{"id": "good"},\n{"id": "bad", "title": "Bad"\n]';
    expect(told(text)).toEqual(["3:1 item 'bad' is never closed; it was left out and reading went on at the next."]);
    expect(read(text).entries).toMatchObject([{ key: "good" }]);
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
