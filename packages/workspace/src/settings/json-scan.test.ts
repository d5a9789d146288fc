import fc from "fast-check";
import { expect, test } from "vitest";
import { messages } from "../messages/catalogue.ts";
import { scanJson } from "./json-scan.ts";

test.each<[why: string, drawn: string, message: string]>([
  ["a comma before a closing brace", '{ "libraries": ["a.bib"]|, }', "this comma is one too many; remove it"],
  ["a comma at the end of a list", '{ "libraries": ["a.bib"|,] }', "this comma is one too many; remove it"],
  ["two commas", '{ "a": 1,|, "b": 2 }', "this comma is one too many; remove it"],
  ["a comma first", "[|,1]", "this comma is one too many; remove it"],
  ["no comma between words", '{ "a": 1\n  |"b": 2 }', "a comma is missing before this"],
  ["no comma in a list", '["a" |"b"]', "a comma is missing before this"],
  ["no colon", '{ "a" |1 }', 'a colon is missing after "a"'],
  ["no value", '{ "a": |}', "a value is missing here"],
  ["a word without quotes", "{ |libraries: [] }", "libraries stands without double quotes"],
  ["a truth of Python's", '{ "a": |True }', "True stands without double quotes"],
  ["single quotes", "{ |'a': 1 }", "text stands in double quotes, not in single ones"],
  ["a comment", '{\n  |// mine\n  "a": 1 }', "JSON has no comments; remove this one"],
  ["a comment after a value", '{ "a": 1 |/* b */ }', "JSON has no comments; remove this one"],
  ["a backslash in a path", '["refs|\\a.bib"]', "a backslash stands alone; write / in paths"],
  ["a text that is not closed", '{ "a": |"b }\n', "this text has no closing quote"],
  ["a list that is not closed", '{ "a": |["b"\n', "this [ is never closed"],
  ["a brace that is not closed", '|{ "a": 1,', "this { is never closed"],
  ["more after the end", "{}\n|}", "something stands after its end; remove it"],
  ["nothing", "| \n", "it is empty; write {}"],
])("%s", (_, drawn, message) => {
  const { mistake } = scanJson(drawn.replace("|", ""));
  expect(mistake?.offset).toBe(drawn.indexOf("|"));
  expect(mistake && messages.en.noJson(mistake.fault)).toBe(`It is no valid JSON (${message}); its settings were left out.`);
});

test("places of words, by their path", () => {
  const text = '{ "hover": { "enabled": true },\n "hover.enabled": 1, "a": [{ "b": 2 }] }';
  expect([...scanJson(text).words]).toEqual(
    ["hover", "hover.enabled", "a", "a.b"].map((word) => [
      word,
      text.indexOf(`"${word.split(".").at(word === "a.b" || word === "hover.enabled" ? 1 : 0)}"`),
    ]),
  );
});

const piece = fc.constantFrom(
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"a"',
  '"\\',
  '"',
  "1",
  "-",
  "0.5",
  "01",
  "true",
  "nul",
  " ",
  "\n",
  "\\u00e9",
  "'",
  "//",
  "é",
);

test("a mistake is found where a parser finds one, and only there", () => {
  const valid = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const texts = fc.oneof(
    fc.json(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
    fc.tuple(fc.json(), fc.nat(40), piece).map(([json, at, sign]) => json.slice(0, at) + sign + json.slice(at)),
  );
  fc.assert(
    fc.property(texts, (text) => (scanJson(text).mistake === null) === valid(text)),
    { numRuns: 2000 },
  );
});

test("never throws, however deep", () => {
  expect(scanJson("[".repeat(100_000)).mistake).toEqual({ offset: 201, fault: "tooDeep" });
});
