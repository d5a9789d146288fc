import fc from "fast-check";
import { expect, test } from "vitest";
import { marks } from "../test/drawn.ts";
import { printProblem } from "./problem.ts";
import { type Path, readYaml } from "./yaml.ts";

test.each<[why: string, path: Path, drawn: string]>([
  ["the whole file", [], "# a comment\n|name: A\n"],
  ["a value", ["name"], "kind: plan\nname: |A\n"],
  ["a list", ["dates"], "dates:\n  |- event: signed\n"],
  ["a value in a flow map", ["dates", 1, "date"], "dates: [{ date: 2001 }, { event: signed, date: |2002 }]\n"],
  ["a value in a block map", ["dates", 1, "date"], "dates:\n  - date: 2001\n  - event: signed\n    date: |2002\n"],
  ["an empty value: its key", ["place"], "name: A\n|place:\n"],
  ["a field that is absent: what would hold it", ["dates", 0, "where"], "dates:\n  - |date: 2001\n"],
  ["a path that leads past a value: that value", ["name", "first"], "name: |A\n"],
  ["lines that end as on Windows", ["kind"], "name: A\r\nkind: |plan\r\n"],
])("place of %s", (_, path, drawn) => {
  const { line, column } = readYaml("a.yaml", drawn.replace("|", "")).problemAt(path, "x");
  expect([`${line}:${column}`]).toEqual(marks(drawn));
});

test("a byte-order mark moves no place", () => {
  expect(readYaml("a.yaml", "\uFEFFname: A\nkind: plan\n").problemAt(["kind"], "x")).toMatchObject({ line: 2, column: 7 });
});

const values: readonly [why: string, text: string, value: unknown][] = [
  ["a day stays text", "a: 2001-12-12", "2001-12-12"],
  ["a number is a number", "a: 12", 12],
  ["leading zeros are kept", "a: 007", "007"],
  ["closing zeros are kept", "a: 1.10", "1.10"],
  ["yes is a word", "a: yes", "yes"],
  ["the code of Norway is a word", "a: NO", "NO"],
  ["nothing is null", "a:", null],
  ["an exponent is text", "a: 1e3", "1e3"],
  ["a sign is kept", "a: +1", "+1"],
  ["a number below zero", "a: -1.5", -1.5],
  ["no number is no number", "a: .nan", ".nan"],
  ["digits in another base are text", "a: 0x1F", "0x1F"],
  ["digits in quotes are text", 'a: "12"', "12"],
  ["true is true", "a: true", true],
  ["a tilde is null", "a: ~", null],
  ["a number longer than a machine's is text", "a: 12345678901234567890", "12345678901234567890"],
  ["lines are folded", "a: >-\r\n  one\r\n  two\r\n", "one two"],
  ["lines are kept", "a: |\n  one\n  two\n", "one\ntwo\n"],
  ["a company with a sign", "a: R&D of Smith & Sons", "R&D of Smith & Sons"],
  ["a sign of equal rank", "a: [<<, {b: 1}]", ["<<", { b: 1 }]],
];

test.each(values)("%s", (_, text, value) => {
  expect(readYaml("a.yaml", text)).toMatchObject({ value: { a: value }, problems: [] });
});

test.each(values)("read with places, the same: %s", (_, text, value) => {
  expect(readYaml("a.yaml", `${text}\n# &placed`)).toMatchObject({ value: { a: value }, problems: [] });
});

test("whatever is read without places is read the same with them", () => {
  const scalar = fc.constantFrom(
    "1",
    "01",
    "1.0",
    "-0",
    "yes",
    "true",
    "Null",
    "~",
    "''",
    '"a: b"',
    "Infinity",
    "0o7",
    ".5",
    "5.",
    "a b",
    "é",
  );
  const line = fc.tuple(fc.constantFrom("a: ", "b:\n  - ", "c:\n  d: ", "1: ", "e: [", "- "), scalar);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const text = lines.map(([key, value]) => `${key}${value}${key.endsWith("[") ? "]" : ""}\n`).join("");
      const [fast, placed] = [readYaml("a.yaml", text), readYaml("a.yaml", `${text}# &placed`)];
      expect([fast.value, fast.problems]).toEqual([placed.value, placed.problems]);
    }),
  );
});

test.each<[why: string, drawn: string, message: string]>([
  ["a field written twice", "name: A\nkind: plan\n|name: B\n", "This field is written twice. Keep one of the two."],
  ["a tab", "dates:\n|\t- A\n", "A tab stands where spaces should. Indent with two spaces."],
  ["two documents", "name: A\n|---\nname: B\n", "A second document begins here. Give each record a file of its own."],
  ["an alias", "name: &n A\nlabel: |*n\n", '"*n" refers to another place. Write the value out.'],
  ["UTF-16 without its mark", "n|\0a\0", "This is not UTF-8 text. Save the file as UTF-8."],
  ["other bytes than UTF-8", "name: D|\uFFFDez\n", "This is not UTF-8 text. Save the file as UTF-8."],
])("%s is a problem", (_, drawn, message) => {
  const { problems } = readYaml("a.yaml", drawn.replace("|", ""));
  expect(problems.map(printProblem)).toEqual(marks(drawn).map((mark) => `a.yaml:${mark} ${message}`));
});

test("text with a colon says to use quotes", () => {
  const [problem] = readYaml("a.yaml", "name: Lakes: an accord\n").problems;
  expect(problem).toMatchObject({ line: 1, column: 7 });
  expect(problem?.message).toMatch(/^This is not YAML: .+ put text that holds ": " or starts with a sign in quotes\.$/);
});
