import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { item as entry, readItems as read, toldOfItems as told } from "../../../test/csl-json.ts";
import { expectInOrder } from "../../../test/placed.ts";
import { drawName } from "../../../test/sources.ts";
import { anyText } from "../../../test/texts.ts";

describe("an item", () => {
  test("gives its key, type, names, year, title and other fields", () => {
    const item = {
      id: "oneill1998",
      type: "chapter",
      author: [
        { family: "O'Neill", given: "Maeve" },
        { family: "Bäcker", given: "Jörg" },
      ],
      editor: [{ family: "Welland", given: "Ruth" }],
      title: "Ferries & <i>Frontiers</i>",
      issued: { "date-parts": [[1998]] },
      "container-title": "Crossing Still Water",
      volume: 7,
      page: "40-66",
    };
    const text = JSON.stringify(item);
    expect(read(text).entries).toEqual([
      {
        start: 0,
        end: text.length,
        line: 1,
        key: "oneill1998",
        type: "chapter",
        authors: [
          { kind: "person", family: "O'Neill", given: "Maeve", suffix: "" },
          { kind: "person", family: "Bäcker", given: "Jörg", suffix: "" },
        ],
        editors: [{ kind: "person", family: "Welland", given: "Ruth", suffix: "" }],
        year: "1998",
        suffix: "",
        date: "",
        title: "Ferries & Frontiers",
        titleParts: [
          { text: "Ferries & ", marks: [] },
          { text: "Frontiers", marks: ["italic"] },
        ],
        fields: { "container-title": "Crossing Still Water", volume: "7", page: "40-66" },
      },
    ]);
  });

  test.each([
    ["a number as id", { id: 12 }, { key: "12" }],
    ["no type", {}, { type: "document" }],
    ["a type as Crossref has it", { type: "journal-article" }, { type: "article-journal" }],
    ["no title", { title: null }, { title: "" }],
    ["a letter after the year", { issued: { "date-parts": [[2003]] }, "year-suffix": "b" }, { year: "2003", suffix: "b" }],
  ])("%s", (_why, item, expected) => {
    expect(entry(item)).toMatchObject(expected);
  });
});

describe("fields", () => {
  test.each<[why: string, item: Readonly<Record<string, unknown>>, fields: object]>([
    ["a date", { accessed: { "date-parts": [[2019, 3, 28]] } }, { accessed: "2019-03-28" }],
    [
      "rich text",
      { "container-title": "On <span class='x'>H<sub>2</sub>O</span> &amp; <I>Ice</I>" },
      { "container-title": "On H2O & Ice" },
    ],
    ["signs that are no markup", { note: "a < b > c &c." }, { note: "a < b > c &c." }],
    ["a number", { volume: 7 }, { volume: "7" }],
    ["one that CSL does not know", { shelf: "B 12", read: true }, { shelf: "B 12", read: "true" }],
    [
      "one with others within",
      { custom: { shelf: { row: 2 } }, categories: ["ice"] },
      { custom: '{"shelf":{"row":2}}', categories: '["ice"]' },
    ],
    ["nothing", { note: null, abstract: "", accessed: {} }, {}],
  ])("%s", (_why, item, fields) => {
    expect(entry(item).fields).toEqual(fields);
  });

  test("people who did something else", () => {
    const { roles, fields } = entry({ translator: [{ family: "Tan", given: "Wei" }], director: [], curator: 5 });
    expect(Object.entries(roles ?? {}).map(([role, names]) => [role, names.map(drawName)])).toEqual([["translator", ["Tan | Wei"]]]);
    expect(fields).toEqual({});
  });
});

describe("items within an object", () => {
  test.each([
    ["under references", '{"references": [{"id": "a"}, {"id": "b"}]}', "a b"],
    ["under items, after other fields", '{"version": 2, "name": "x",\n "items": [{"id": "a"}, {"id": "b"}]}', "a b"],
    [
      "under items in an object, as Crossref answers",
      '{"status": "ok", "message": {"facets": {}, "total-results": 2,\n "items": [{"id": "a"}, {"id": "b"}]}}',
      "a b",
    ],
    ["each under its key", '{"a": {"type": "book"},\n "b c": {"type": "book"}}', "a b c"],
    ["each under its key, with an id", '{"x": {"id": "a", "type": "book"}}', "a"],
    ["a key with escapes", '{"d\\u00edez": {"type": "book"}}', "díez"],
    ["with something else beside them", '{"references": [{"id": "a"}], "meta": {"by": "x"}}', "a"],
    ["one item alone that begins with its names", '{"author": [{"family": "Tan"}], "id": "a"}', "a"],
    ["one item alone that begins with a title", '{"title": "Ice", "author": [{"family": "Tan"}], "id": "a"}', "a"],
  ])("%s", (_why, text, keys) => {
    expect(told(text)).toEqual([]);
    expect(
      read(text)
        .entries.map(({ key }) => key)
        .join(" "),
    ).toBe(keys);
  });

  test("one that is never closed", () => {
    const text = '{\n  "a": {"type": "book"},\n  "b": {"type": "book", "issued": {"raw": "2004"},\n  "c": {"type": "book"}\n}';
    expect(told(text)).toEqual(["3:3 item 'b' is never closed; what stands in it was read."]);
    expect(read(text).entries.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });
});

test("of two items with one id the first is used, and the second is told", () => {
  const text = '[\n{"id": "tarn1999", "title": "Ice"},\n{"id": "tarn1999", "title": "Snow"}\n]';
  expect(told(text)).toEqual(["3:1 entry 'tarn1999' uses the key of line 2; the first is used."]);
  expect(read(text).entries.map(({ title }) => title)).toEqual(["Ice", "Snow"]);
});

test.each([
  ["line feeds", "\n"],
  ["carriage returns and line feeds", "\r\n"],
])("offsets and lines, with %s", (_why, newline) => {
  const parts = [
    "[",
    '  {"id": "tarn1999",',
    '   "title": "{Ice} \\"👩‍🔬\\""',
    "  }",
    '  , {"id": "b", "issued": {"date-parts": [[2004]]}}',
    "]",
  ];
  const text = parts.join(newline);
  const { entries } = read(text);
  expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual([
    parts.slice(1, 4).join(newline).trim(),
    '{"id": "b", "issued": {"date-parts": [[2004]]}}',
  ]);
  expect(entries.map(({ line }) => line)).toEqual([2, 5]);
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      '"',
      ",",
      ":",
      "\\",
      '{"id":',
      '"a"',
      '"issued":',
      '"date-parts":',
      '"author":',
      "null",
      "2004",
      "\n",
      " ",
    ),
    anyText(4),
    fc.json({ maxDepth: 3 }),
  ),
  { maxLength: 30, size: "max" },
);
const items = fc
  .array(fc.record({ id: fc.jsonValue(), author: fc.jsonValue(), issued: fc.jsonValue(), title: fc.jsonValue() }, { requiredKeys: [] }))
  .map((list) => JSON.stringify(list));

test("any text is read without a throw; spans are sorted, disjoint and inside", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((words) => words.join("")),
        items,
      ),
      (text) => {
        const { entries, problems } = read(text);
        expectInOrder(entries, text);
        // An entry whose key another one has may have a fault of its own.
        const faults = problems.filter(({ what }) => what.kind !== "duplicate");
        expectInOrder(faults, text);
        for (const { line, column } of problems) expect(line >= 1 && column >= 1).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test.each<[why: string, text: string, cut: boolean]>([
  ["whole", '[{"id": "a"}]\n', false],
  ["one item", '{"id": "a"}', false],
  ["empty", "", false],
  ["between items", '[{"id": "a"},\n', true],
  ["inside an item", '[{"id": "a"}, {"id": "b', true],
  ["one item, inside it", '{"id": "a", "title": "\u{1f642}', true],
])("whether the text breaks off: %s", (_why, text, cut) => {
  expect(read(text).cut).toBe(cut);
});

test("older names of fields, and small letters, are CSL's, unless those are there too", () => {
  const text =
    '[{"id": "a", "shortTitle": "S", "journalAbbreviation": "J.", "url": "https://x.org", "event": "E", "doi": "10.1/x", "DOI": "10.1/y"}]';
  expect(read(text).entries[0]?.fields).toEqual({
    "title-short": "S",
    "container-title-short": "J.",
    URL: "https://x.org",
    "event-title": "E",
    doi: "10.1/x",
    DOI: "10.1/y",
  });
});

test("of a list of names the last, `others`, says that there are more", () => {
  const [entry] = read('[{"id": "a", "title": "Ice", "editor": [{"family": "Tan"}, {"literal": "others"}]}]').entries;
  expect(entry).toMatchObject({ editors: [{ family: "Tan" }], others: true, othersIn: ["editor"] });
});

test.each([
  ["as word processors keep citations", '{"citationID": "x", "citationItems": [{"id": 12, "itemData": {"id": 12, "title": "Ice"}}]}', "12"],
  ["as Zotero's service answers", '[{"key": "AB", "csljson": {"id": "1/AB", "title": "Ice"}}]', "1/AB"],
])("an item within what a program says of it: %s", (_why, text, key) => {
  expect(read(text).entries).toMatchObject([{ key, title: "Ice" }]);
});

test("items as Zotero keeps them are told and not read", () => {
  const text = '{"config": {"id": "x"}, "items": [{"itemType": "book", "title": "Ice", "creators": [{"lastName": "Tan"}]}]}';
  expect(read(text).entries).toEqual([]);
  expect(told(text)).toEqual(["1:1 these are items as Zotero keeps them, which are not read; export them as CSL JSON or .bib."]);
});
