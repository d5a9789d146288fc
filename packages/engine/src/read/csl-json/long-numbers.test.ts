import { expect, test } from "vitest";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";
import { withLongNumbers } from "./long-numbers.ts";

test.each([
  ["one too long", '{"id": 12345678901234567890}', '{"id": "12345678901234567890"}'],
  ["in a list, below nought", "[-9007199254740993,1]", '["-9007199254740993",1]'],
  ["one that is not", '{"id": 9007199254740991}', null],
  ["within a text, after an escaped quote", '{"a": "\\"12345678901234567890, \\\\"}', null],
  ["a fraction, a power", "[0.12345678901234567890, 12345678901234567890.5, 12345678901234567890e3]", null],
])("%s", (_why, json, expected) => {
  expect(withLongNumbers(json)).toBe(expected ?? json);
});

test("an id and a number of many digits are read as they are written", () => {
  const { entries } = drain(readLibrary('[{"id": 90071992547409931, "title": "Ice", "number": 10000000000000000003}]', "csl-json"));
  expect(entries).toMatchObject([{ key: "90071992547409931", fields: { number: "10000000000000000003" } }]);
});
