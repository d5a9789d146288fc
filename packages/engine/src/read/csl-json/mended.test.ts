import { expect, test } from "vitest";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";
import { mended } from "./mended.ts";

test.each([
  ["a comma at the end of an object", '{"id": "a", "title": "Ice",\n}'],
  ["a comma at the end of an array", '{"id": "a", "title": "Ice", "author": [{"family": "Tan"},]}'],
  ["a line end within a text", '{"id": "a",\n "title": "Ice\n ",\n "type": "book"\n}'],
  ["a backslash that escapes nothing", '{"id": "a", "title": "Ice", "file": "C:\\papers\\x.pdf"}'],
  ["numbers that are none", '{"id": "a", "title": "Ice", "volume": NaN, "issue": -Infinity, "note": undefined}'],
  ["remarks", '{"id": "a", // the key\n "title": /* of it */ "Ice"}'],
])("%s", (_why, item) => {
  const { entries, problems } = drain(readLibrary(`[${item}, {"id": "b"}]`, "csl-json"));
  expect(entries).toMatchObject([{ key: "a", title: "Ice" }, { key: "b" }]);
  expect(problems).toMatchObject([{ what: { kind: "item", id: "a", wrong: "mended" } }]);
});

test("what is well stays", () => {
  const json = JSON.stringify({ id: 'a"\\\n', title: "x, } // y /* z */ \\u00e9 é", list: [1, [2], {}] });
  expect(mended(json)).toBe(json);
});
