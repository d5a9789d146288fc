import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { item, keys, read, told } from "../../../test/csl-yaml.ts";
import { expectInOrder } from "../../../test/placed.ts";
import { drawName } from "../../../test/sources.ts";
import { anyText } from "../../../test/texts.ts";

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

test("as Pandoc writes it: small letters, dates with escapes", () => {
  const text = "- doi: 10.1/x\n  id: a\n  issued: 2004\\~\n  accessed: 2016-01-02\n  url: 'https://x.org/a\\_b'\n  event: Ice Days\n";
  expect(read(text).entries).toMatchObject([
    { year: "2004", date: "2004~", fields: { DOI: "10.1/x", URL: "https://x.org/a_b", accessed: "2016-01-02", "event-title": "Ice Days" } },
  ]);
});
