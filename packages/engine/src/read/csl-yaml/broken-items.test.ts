import { describe, expect, test } from "vitest";
import { keys, told } from "../../../test/csl-yaml.ts";

describe("a broken item costs itself and gives one problem", () => {
  test.each<[why: string, bad: string, problem: string]>([
    [
      "no valid YAML",
      "- id: bad\n  title: Ice: snow\n",
      "3:1 item 'bad' is no valid YAML, in its line 2: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ],
    [
      "a quote never closed",
      "- id: bad\n  title: 'Ice\n",
      "3:1 item 'bad' is no valid YAML, in its line 2: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ],
    [
      "an alias",
      "- id: bad\n  title: &t Ice\n  note: *t\n",
      "3:1 item 'bad' is no valid YAML, in its line 3: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ],
    [
      "a line that is indented too little",
      "- id: bad\n title: Ice\n",
      "3:1 item 'bad' is no valid YAML, in its line 2: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ],
    [
      "a tab",
      "- id: bad\n\ttitle: Ice\n",
      "3:1 item 'bad' is no valid YAML, in its line 2: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ],
    ["no id", "- title: Bad\n", "3:1 an item has no id and cannot be cited; give it one."],
  ])("%s", (_why, bad, problem) => {
    const text = `references:\n- id: good\n${bad}- id: next\n`;
    expect(told(text)).toEqual([problem]);
    expect(keys(text)).toBe("good next");
  });

  test.each([
    ["an empty file", "\n", []],
    [
      "no list",
      "title: x\n",
      ["1:1 the file holds no CSL-YAML items; expected a list of items with id and type, by itself or under 'references:'."],
    ],
    [
      "Hayagriva",
      "tarn1999:\n  type: Book\n  title: Ice\n",
      ["1:1 this is a Hayagriva library of Typst, which is not read yet; export it as .bib or CSL-JSON."],
    ],
  ])("%s", (_why, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("a line that no item can have, in a list by itself", () => {
    expect(told("- id: a\ntitle: Ice\n- id: b\n")).toEqual([
      "1:1 item 'a' is no valid YAML, in its line 2: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ]);
  });

  test("in brackets", () => {
    const text =
      "---\nreferences: [{id: a}, {id: bad, title: [Ice}, {title: Ice},\n  {id: b, title: 'it''s {'}, {id: open, title: Ice\n---\n";
    expect(keys(text)).toBe("a b");
    expect(told(text)).toEqual([
      "2:23 item 'bad' is no valid YAML, in its line 1: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
      "2:47 an item has no id and cannot be cited; give it one.",
      "3:30 item 'open' is no valid YAML, in its line 1: look at quotes, colons, indents and anchors there; it was left out and reading went on at the next.",
    ]);
  });

  test("an item that is indented less than the others", () => {
    expect(keys("references:\n  - id: a\n- id: b\n  title: Ice\n  - id: c\n")).toBe("a b c");
  });

  test("two items with one id", () => {
    expect(told("- id: a\n- id: a\n")).toEqual(["2:1 entry 'a' uses the key of line 1; the first is used."]);
  });
});
