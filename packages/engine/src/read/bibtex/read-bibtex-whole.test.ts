import fc from "fast-check";
import { expect, test } from "vitest";
import { read, told } from "../../../test/bibtex.ts";
import { expectInOrder } from "../../../test/placed.ts";
import { anyText } from "../../../test/texts.ts";
import { buildSource } from "../../library/build-source.ts";
import { byKey } from "../../library/look-up.ts";
import { search } from "../../search/search.ts";
import { drain } from "../drain.ts";

test.each([
  ["line feeds", "\n"],
  ["carriage returns and line feeds", "\r\n"],
  ["carriage returns alone", "\r"],
])("lines end with %s", (_why, end) => {
  const text = ["@book{a, title = {A}}", "", "  @book{b, title = {B}", "@book{c, title = {C}}"].join(end);
  expect(read(text).entries.map(({ key, line }) => `${key} ${line}`)).toEqual(["a 1", "b 3", "c 4"]);
  expect(read(text).problems).toMatchObject([{ line: 3, column: 3 }]);
});

test.each([
  ["REVTeX's", '@CONTROL{k, author = "08", editor = "1", title = "", year = "1"}'],
  ["BibLaTeX's", "@Control{k,\n  options = {3.4:0:0:1},\n}"],
  ["IEEEtran's", '@IEEEtranBSTCTL{k, CTLuse_article_number = "yes"}'],
  ["without a field", "@CONTROL{k}"],
])("of what sets up a style only the key counts: %s", (_why, text) => {
  expect(told(text)).toEqual([]);
  expect(read(text).entries).toMatchObject([{ key: "k", type: "control", authors: [], year: "", title: "", fields: {} }]);
});

test("of two entries with one key the first is used, and the second is told", () => {
  const text = "@book{tarn1999, title = {Ice}}\n@book{lind2000, title = {Reeds}}\n@book{tarn1999, title = {Snow}}\n";
  expect(told(text)).toEqual(["3:1 entry 'tarn1999' uses the key of line 1; the first is used."]);
  expect(read(text).entries.map(({ title }) => title)).toEqual(["Ice", "Reeds", "Snow"]);
  const library = [drain(buildSource({ name: "a.bib", uri: null, role: "setting", declared: true }, read(text)))];
  expect(byKey(library, "tarn1999")?.entry.title).toBe("Ice");
  expect(search(library, "snow").hits.map(({ hit }) => hit.entry.title)).toEqual(["Snow"]);
});

test.each([
  ["line feeds", "\n"],
  ["carriage returns and line feeds", "\r\n"],
])("offsets and lines, with %s", (_why, newline) => {
  const parts = [
    "@book{tarn1999,",
    "  title = {Ice}",
    "}",
    "",
    "Words between.",
    "  @misc(díez2005, title = {👩‍🔬}, )",
    "@book{c, year = 1}",
  ];
  const text = parts.join(newline);
  const { entries } = read(text);
  expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual([parts.slice(0, 3).join(newline), parts[5]?.trim(), parts[6]]);
  expect(entries.map(({ line }) => line)).toEqual([1, 6, 7]);
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "@book{",
      "@string{",
      "@comment(",
      "@",
      "{",
      "}",
      "(",
      ")",
      '"',
      "#",
      "=",
      ",",
      "\\",
      "\\'{",
      "tarn1999",
      "title",
      "author",
      "year",
      "date",
      "month",
      "2004-10",
      " and ",
      "\n",
      "\r\n",
      " ",
      "👩‍🔬",
    ),
    anyText(4),
  ),
  { maxLength: 60, size: "max" },
);

test("any text is read without a throw; spans are sorted, disjoint and inside", () => {
  fc.assert(
    fc.property(pieces, (words) => {
      const text = words.join("");
      const { entries, problems } = read(text);
      expectInOrder(entries, text);
      // The commands of a whole file that nobody knows are told once, where the first stands, whatever else is wrong there.
      const faults = problems.filter(({ what }) => what.kind !== "commands");
      expect(new Set(faults.map(({ start }) => start)).size).toBe(faults.length);
      for (const problem of problems) {
        expect(problem.start < problem.end && problem.end <= text.length).toBe(true);
        expect(problem.line >= 1 && problem.column >= 1).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each<[why: string, text: string, cut: boolean]>([
  ["whole", "@book{a, title = {A}}\n", false],
  ["whole, with words after it", "@book{a, title = {A}}\n% write to me@example", false],
  ["empty", "", false],
  ["an entry that a next one follows is broken, not cut", "@book{a, title = {A\n@book{b, title = {B}}", false],
  ["inside a value", "@book{a, title = {A}}\n@book{b, title = {B", true],
  ["between fields", "@book{a, title = {A},\n", true],
  ["inside a key", "@book{a, title = {A}}\r\n@book{b", true],
  ["inside a type", "@book{a, title = {A}}\n@bo", true],
  ["after an emoji", "@book{a, title = {\u{1f642}", true],
])("whether the text breaks off: %s", (_why, text, cut) => {
  expect(read(text).cut).toBe(cut);
});
