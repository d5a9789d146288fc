import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placed } from "../../../test/placed.ts";
import { drawName } from "../../../test/sources.ts";
import { anyText } from "../../../test/texts.ts";
import type { Entry } from "../../library/entry.ts";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";

function read(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "csl-json")));
}

function entry(item: Readonly<Record<string, unknown>>): Entry {
  const { entries, problems } = read(JSON.stringify([{ id: "tarn1999", ...item }]));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

/** `line:column message`, as people are told. */
function told(text: string): readonly string[] {
  return read(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

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
        fields: { "container-title": "Crossing Still Water", volume: "7", page: "40-66" },
      },
    ]);
  });

  test.each([
    ["a number as id", { id: 12 }, { key: "12" }],
    ["no type", {}, { type: "document" }],
    ["no title", { title: null }, { title: "" }],
    ["a letter after the year", { issued: { "date-parts": [[2003]] }, "year-suffix": "b" }, { year: "2003", suffix: "b" }],
  ])("%s", (_why, item, expected) => {
    expect(entry(item)).toMatchObject(expected);
  });
});

describe("names", () => {
  test.each([
    ["family and given", [{ family: "Welland", given: "Ruth" }], "Welland | Ruth"],
    ["family alone", [{ family: "Welland" }], "Welland"],
    ["a particle that stays", [{ family: "Berg", given: "Ada", "non-dropping-particle": "van der" }], "van der Berg | Ada"],
    ["a particle that drops", [{ family: "Luna", given: "Inés", "dropping-particle": "de" }], "Luna | Inés | (de)"],
    ["a particle that joins", [{ family: "Arcy", given: "Ada", "non-dropping-particle": "d’" }], "d’Arcy | Ada"],
    ["one name that is no list", { family: "Tan", given: "Wei" }, "Tan | Wei"],
    ["a suffix with its comma", [{ family: "Tan", given: "Wei", suffix: "Jr.", "comma-suffix": true }], "Tan | Wei | Jr."],
    ["a suffix", [{ family: "Tan", given: "Wei", suffix: "Jr." }], "Tan | Wei | Jr."],
    ["an institution", [{ literal: "Lakes Commission" }], "[Lakes Commission]"],
    ["what is no name is left out", [null, 5, {}, { family: 5 }, { family: "Tan" }], "Tan"],
    ["no list of names", "Tan", ""],
  ])("%s", (_why, author, expected) => {
    expect(entry({ author }).authors.map(drawName).join("; ")).toBe(expected);
  });
});

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
    ["parts left empty", { "date-parts": [[2004, null]] }, "2004", ""],
    ["raw", { raw: "2005-10-03" }, "2005", "2005-10-03"],
    ["raw in words", { raw: "3 October 2005" }, "2005", ""],
    ["literal", { literal: "n.d." }, "n.d.", ""],
    ["bare text", "2004", "2004", ""],
    ["nothing", null, "", ""],
    ["no parts", { "date-parts": [] }, "", ""],
    ["parts that are none", { "date-parts": [[{ toString: 1 }]] }, "", ""],
  ])("%s", (_why, issued, year, date) => {
    expect(entry({ issued })).toMatchObject({ year, date });
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
    ["before our era", { "date-parts": [[-44]] }, "-44", "-0044"],
    ["a letter after the year", "2004a", "2004", ""],
    ["Pandoc's way", [{ year: 2004, month: 5 }, { year: 2005 }], "2004", "2004-05/2005"],
    ["noughts", { "date-parts": [[2004, 0, 0]] }, "2004", ""],
  ])("%s", (_why, issued, year, whole) => {
    const read = entry({ issued });
    expect([read.year, read.date || (read.fields.issued ?? "")]).toEqual([year, whole]);
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
    const { roles, fields } = entry({ translator: [{ family: "Tan", given: "Wei" }], director: [], curator: "nobody" });
    expect(Object.entries(roles ?? {}).map(([role, names]) => [role, names.map(drawName)])).toEqual([["translator", ["Tan | Wei"]]]);
    expect(fields).toEqual({});
  });
});

describe("items within an object", () => {
  test.each([
    ["under references", '{"references": [{"id": "a"}, {"id": "b"}]}', "a b"],
    ["under items, after other fields", '{"version": 2, "name": "x",\n "items": [{"id": "a"}, {"id": "b"}]}', "a b"],
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

  test("one that is never closed costs itself", () => {
    const text = '{\n  "a": {"type": "book"},\n  "b": {"type": "book", "issued": {"raw": "2004"},\n  "c": {"type": "book"}\n}';
    expect(told(text)).toEqual(["3:3 an item is never closed; it was left out and reading went on at the next."]);
    expect(read(text).entries.map(({ key }) => key)).toEqual(["a", "c"]);
  });
});

describe("a broken item costs itself and gives one problem", () => {
  test.each([
    ["no valid JSON", '{"id": "bad", "title": Bad}', "an item is no valid JSON; it was left out and reading went on at the next."],
    [
      "never closed",
      '{"id": "bad", "author": [{"family": "Tan"}],',
      "an item is never closed; it was left out and reading went on at the next.",
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

  test("the last one never closed", () => {
    const text = '[\n{"id": "good"},\n{"id": "bad", "title": "Bad"\n]';
    expect(told(text)).toEqual(["3:1 an item is never closed; it was left out and reading went on at the next."]);
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
        let end = 0;
        // An entry whose key another one has is kept, and told.
        const faults = problems.filter(({ duplicate }) => duplicate !== true);
        for (const span of [...entries, ...faults].sort((a, b) => a.start - b.start)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
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
