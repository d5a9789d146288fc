import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { keys, read, told } from "../../../test/csl-yaml.ts";

const wrong = "is no valid YAML in this line: look at quotes, colons, indents, tabs and anchors";

describe("of a broken item what can be read is kept, and one problem tells of it", () => {
  test.each<[why: string, bad: string, entry: object]>([
    ["a colon in a text", "- id: bad\n  |title: Ice: snow\n", { title: "Ice: snow" }],
    ["on several lines", "- id: bad\n  |title: Ice: snow\n    and rain\n  issued: 2004\n", { title: "Ice: snow and rain", year: "2004" }],
    ["a quote never closed", "- id: bad\n  |title: 'Ice\n  issued: 2004\n", { title: "Ice", year: "2004" }],
    ["more words after a quote", '- id: bad\n  |title: "Ice" and snow\n', { title: 'Ice" and snow' }],
    ["a sign that begins no text", "- id: bad\n  |title: @ice\n", { title: "@ice" }],
    ["an alias of nothing", "- id: bad\n  title: Ice\n  |note: *t\n", { title: "Ice", fields: {} }],
    ["a tag", "- id: bad\n  title: Ice\n  |note: !run x\n", { title: "Ice", fields: {} }],
    ["a line that is indented too little", "- id: bad\n |title: Ice\n", { title: "Ice" }],
    ["a bracket never closed", "- id: bad\n  |author: [{family: Tan\n  title: Ice\n", { authors: [{ family: "Tan" }], title: "Ice" }],
    ["a list at the indent of its name", "- id: bad\n  |title: A: b\n  author:\n  - family: Tan\n", { authors: [{ family: "Tan" }] }],
    ["a tab", "- id: bad\n\t|title: Ice\n\tauthor:\n\t- family: Tan\n", { title: "Ice", authors: [{ family: "Tan" }] }],
    ["no blank after the dash", "-id: bad\n  |title: Ice\n", { title: "Ice" }],
    [
      "no-break spaces",
      "- id: bad\n\u00a0\u00a0|title: Ice\n\u00a0 type: book\n".replace("\u00a0\u00a0|", "|\u00a0\u00a0"),
      { title: "Ice", type: "book" },
    ],
    ["another bullet", "|* id: bad\n  title: Ice\n", { title: "Ice" }],
    ["a dash of another kind", "|– id: bad\n  title: Ice\n", { title: "Ice" }],
    ["no dash", "  |id: bad\n  title: Ice\n", { title: "Ice" }],
    ["something else below", "- id: bad\n  title: Ice\n    |type: book\n", { title: "Ice" }],
    ["emphasis that words follow", "- id: bad\n  |title: *Ice* and snow\n", { title: "Ice and snow" }],
    ["a word in brackets", "- id: bad\n  |title: [Ice] and snow\n", { title: "[Ice] and snow" }],
    ["a word in braces", "- id: bad\n  |title: {Ice} and snow\n", { title: "{Ice} and snow" }],
    [
      "a name of which a part is indented too far",
      "- id: bad\n  author:\n  - family: Tan\n     |given: Wei\n  - family: Lind\n",
      { authors: [{ family: "Tan", given: "Wei" }, { family: "Lind" }] },
    ],
    [
      "names that begin with signs of YAML",
      "- id: bad\n  author:\n  - family: Tan\n    |given: %W\n  - literal: '@lakes\n",
      { authors: [{ family: "Tan", given: "%W" }, { name: "@lakes" }] },
    ],
    [
      "a field that is indented too far",
      "- id: bad\n  author:\n  - family: Tan\n   |issued: 2004\n",
      { authors: [{ family: "Tan" }], year: "2004" },
    ],
  ])("%s", (_why, drawn, entry) => {
    const { text, cursor } = marked(`references:\n- id: good\n${drawn}- id: next\n`);
    const before = text.slice(0, cursor).split("\n");
    expect(told(text)).toEqual([`${before.length}:${(before.at(-1)?.length ?? 0) + 1} item 'bad' ${wrong}; the rest was read.`]);
    expect(read(text).entries).toMatchObject([{ key: "good" }, { key: "bad", ...entry }, { key: "next" }]);
  });

  test.each([
    [
      "a field twice",
      "- id: bad\n  title: Ice\n  |title: Snow\n",
      "item 'bad' has a field twice, here for the second time; the last is used.",
    ],
    [
      "a part of a name twice",
      "- id: bad\n  title: Snow\n  author:\n  - family: Tan\n    |family: Lind\n",
      "item 'bad' has a field twice, here for the second time; the last is used.",
    ],
    [
      "a title in parts",
      "- id: bad\n  |title:\n    main: Ice\n",
      "item 'bad' has a value of 'title' that is no text; it was left out.",
      "",
    ],
  ])("what is valid otherwise: %s", (_why, drawn, problem, title = "Snow") => {
    const { text, cursor } = marked(`references:\n- id: good\n${drawn}- id: next\n`);
    const before = text.slice(0, cursor).split("\n");
    expect(told(text)).toEqual([`${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${problem}`]);
    expect(read(text).entries).toMatchObject([{ key: "good" }, { key: "bad", title }, { key: "next" }]);
  });

  test("an item without an id is given a key", () => {
    expect(told("- id: a\n- title: Ice\n")).toEqual(["2:1 an item has no id to cite it by; give it one."]);
    expect(keys("- id: a\n- title: Ice\n")).toBe("a icend");
  });

  test("one of which nothing can be read is left out", () => {
    expect(told("- id: a\n- *b\n- 'c\n- id: d\n")).toEqual([
      `2:1 an item ${wrong}; it was left out and reading went on at the next.`,
      `3:1 an item ${wrong}; it was left out and reading went on at the next.`,
    ]);
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
    expect(told("- id: a\ntitle: Ice\n- id: b\n")).toEqual([`2:1 item 'a' ${wrong}; the rest was read.`]);
  });

  test("in brackets", () => {
    const text =
      "---\nreferences: [{id: a}, {id: bad, title: [Ice}, {title: Ice},\n  {id: b, title: 'it''s {'}, {id: open, title: Ice\n---\n";
    expect(keys(text)).toBe("a bad icend b open");
    expect(told(text)).toEqual([
      `2:23 item 'bad' ${wrong}; the rest was read.`,
      "2:47 an item has no id to cite it by; give it one.",
      `3:30 item 'open' ${wrong}; the rest was read.`,
    ]);
  });

  test("an item that is indented less than the others", () => {
    expect(keys("references:\n  - id: a\n- id: b\n  title: Ice\n  - id: c\n")).toBe("a b c");
  });

  test("two items with one id", () => {
    expect(told("- id: a\n- id: a\n")).toEqual(["2:1 entry 'a' uses the key of line 1; the first is used."]);
  });
});
