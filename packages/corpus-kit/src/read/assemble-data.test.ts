import fc from "fast-check";
import { expect, test } from "vitest";
import { lakes } from "../test/lakes.ts";
import { dataJson } from "../write/data-json.ts";
import { assembleData } from "./assemble-data.ts";

test("what was built is read back as it was", () => {
  expect(assembleData("data.json", dataJson(lakes))).toEqual({ kind: "whole", corpus: lakes });
});

test("a record that does not fit is left out and named", () => {
  const [first, ...rest] = lakes.agencies;
  const damaged = { ...lakes, agencies: [{ ...first, kind: "lake" }, ...rest] };
  const assembly = assembleData("data.json", JSON.stringify(damaged));
  expect(assembly.corpus?.agencies.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  expect(assembly.kind === "damaged" && assembly.problems).toEqual([
    { file: "data.json", line: 1, column: 1, message: expect.stringMatching(new RegExp(`^${first?.id}: "kind" cannot be "lake"\\.`)) },
  ]);
});

test("no JSON makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(assembleData("data.json", text).corpus).toBeNull();
    }),
  );
});
