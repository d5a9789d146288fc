import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectInOrder, placed } from "../../../test/placed.ts";
import { drawName } from "../../../test/sources.ts";
import { anyText } from "../../../test/texts.ts";
import type { Entry } from "../../library/entry.ts";
import { drain } from "../drain.ts";
import { readFaultText } from "../messages/read-fault-text.ts";
import { readLibrary } from "../read-library.ts";

function read(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "csl-yaml")));
}

function told(text: string): readonly string[] {
  return read(text).problems.map(({ line, column, what }) => `${line}:${column} ${readFaultText(what, "en")}`);
}

function keys(text: string): string {
  return read(text)
    .entries.map(({ key }) => key)
    .join(" ");
}

/** The entry of an item whose lines are given, indented below its id. */
function item(...lines: readonly string[]): Entry {
  const { entries, problems } = read(["- id: tarn1999", ...lines.map((line) => `  ${line}`), ""].join("\n"));
  expect(problems).toEqual([]);
  return entries[0] as Entry;
}

test("an item gives its key, type, names, date, title and other fields", () => {
  const text = `- id: oneill1998
  type: chapter
  author:
  - family: O'Neill
    given: Maeve
  - literal: Lakes Commission
  editor:
    - {family: Welland, given: Ruth}
  title: "Ferries & *Frontiers*"
  container-title: Crossing [Still]{.nocase} Water
  issued:
    date-parts:
    - - 1998
      - 5
  volume: 07
  shelf: B 12
  abstract: |
    - Cold.
    Colder.`;
  expect(read(text).entries).toEqual([
    {
      start: 0,
      end: text.length,
      line: 1,
      key: "oneill1998",
      type: "chapter",
      authors: [
        { kind: "person", family: "O'Neill", given: "Maeve", suffix: "" },
        { kind: "institution", name: "Lakes Commission", short: "" },
      ],
      editors: [{ kind: "person", family: "Welland", given: "Ruth", suffix: "" }],
      year: "1998",
      suffix: "",
      date: "1998-05",
      title: "Ferries & Frontiers",
      titleParts: [
        { text: "Ferries & ", marks: [] },
        { text: "Frontiers", marks: ["italic"] },
      ],
      fields: { "container-title": "Crossing Still Water", volume: "07", shelf: "B 12", abstract: "- Cold. Colder." },
    },
  ]);
});

describe("where the list stands", () => {
  test.each<[why: string, text: string, expected: string]>([
    ["by itself", "- id: a\n- id: b\n", "a b"],
    ["indented", "  - id: a\n\n  - id: b\n", "a b"],
    ["after a comment and the beginning of a document", "# Works\n---\n- id: a\n- id: b", "a b"],
    ["under references", "references:\n- id: a\n- id: b\n...\n", "a b"],
    ["under references, indented, with carriage returns", 'title: "x"\r\nreferences:\r\n  - id: a\r\n  - id: b\r\nlang: en\r\n', "a b"],
    [
      "in front matter, before a text with a list",
      "---\ntitle: A paper\nreferences:\n- id: a\n- id: b\n---\n\n# One\n\n- id: none\n- Words\n",
      "a b",
    ],
    ["after a list of other things", "---\nauthor:\n- name: Tan\nreferences:\n- id: a\n---\n", "a"],
    ["before a list of other things", "---\nreferences:\n- id: a\nauthor:\n- name: Tan\n  email: t@x.org\n---\n", "a"],
    ["with a dash on a line of its own", "-\n  id: a\n-\n  id: b\n", "a b"],
    ["as JSON", '[{"id": "a"}, {"id": "b"}]', "a b"],
    ["as one line each", "- {id: a, title: Ice}\n- {id: b}\n", "a b"],
    ["in brackets", "---\nreferences: [{id: a, title: Ice}, {id: b}]\nlang: en\n---\n", "a b"],
    ["in brackets, as JSON", '---\nreferences: [{"id": "a", "title": "]}"},\n{"id": "b"}]\n---\n\n- id: none\n', "a b"],
    [
      "in brackets, over lines",
      "references: [\n  {\n    id: a, # one\n    title: O'Brien's,\n  },\n  # {id: no}\n  {id: b}\n]\n- id: none\n",
      "a b",
    ],
    ["in brackets, below", "references:\n  [{id: a},\n   {id: b}]\n", "a b"],
    ["in brackets, by itself", "[{id: a, title: Ice}, {id: b}]\n", "a b"],
    ["in brackets, and others after it", "references: [{id: a}]\n---\nreferences:\n- id: b\n", "a b"],
    ["in brackets, none", "references: [ ]\n", ""],
    ["in quotes", "'references':\n- 'id': a\n", "a"],
    ["empty", "references: []\n", ""],
  ])("%s", (_why, text, expected) => {
    expect(told(text)).toEqual([]);
    expect(keys(text)).toBe(expected);
  });
});

describe("values", () => {
  test.each<[why: string, lines: readonly string[], expected: object]>([
    ["numbers as they are written", ["issue: 007", "volume: 1e3"], { fields: { issue: "007", volume: "1e3" } }],
    [
      "words that YAML may take otherwise",
      ["publisher: No", "page: 12:30", "shelf: 2004-05-01"],
      { fields: { publisher: "No", page: "12:30", shelf: "2004-05-01" } },
    ],
    ["nothing", ["note: null", "shelf: ~", "title:"], { title: "", fields: {} }],
    ["a name that means nothing elsewhere", ["author:", "- family: Null"], { authors: [{ family: "Null" }] }],
    ["a date as text", ["issued: 2004-10-03"], { year: "2004", date: "2004-10-03" }],
    ["a range as text", ["issued: 2001/2006"], { year: "2001", date: "2001/2006" }],
    ["Pandoc's older dates", ["issued:", "  year: 2004", "  month: 5"], { year: "2004", date: "2004-05" }],
    ["about", ["issued:", "  circa: true", "  date-parts:", "  - [2004]"], { date: "2004~" }],
    ["nested", ["custom:", "  row: 2"], { fields: { custom: '{"row":"2"}' } }],
    ["signs that Pandoc escapes in a DOI", ["DOI: 10.1002/3\\<377::1\\>3.0_a_b"], { fields: { DOI: "10.1002/3<377::1>3.0_a_b" } }],
    ["a text over lines", ["title: >-", "  Ice", "  and snow"], { title: "Ice and snow" }],
  ])("%s", (_why, lines, expected) => {
    expect(item(...lines)).toMatchObject(expected);
  });

  test("names", () => {
    const { authors, roles } = item(
      "author:",
      "- family: Berg",
      "  given: Ada",
      "  non-dropping-particle: van der",
      "translator:",
      "- family: Tan",
    );
    expect(authors.map(drawName)).toEqual(["van der Berg | Ada"]);
    expect(roles?.translator?.map(drawName)).toEqual(["Tan"]);
  });
});

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

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      "- id: a",
      "- ",
      "  ",
      "title: ",
      "references:",
      "---",
      "'",
      '"',
      "[",
      "{",
      "&x ",
      "*x",
      "|",
      "\n",
      "\r\n",
      "\r",
      "#",
      "\t",
      "*",
      "_",
      "~",
      "^",
      "]{",
      "}",
    ),
    anyText(4),
  ),
  { maxLength: 40, size: "max" },
);

test("any text is read without a throw; spans are sorted, disjoint and inside", () => {
  fc.assert(
    fc.property(words, (drawn) => {
      const text = drawn.join("");
      expectInOrder(read(text).entries, text);
    }),
    { numRuns: 300 },
  );
});
