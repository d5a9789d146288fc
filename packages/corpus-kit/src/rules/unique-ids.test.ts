import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { uniqueIds } from "./unique-ids.ts";

const plan = "name: A\nkind: plan\n";
const person = "name: A\nkind: official\n";

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["two ids", { "agreements/a": plan, "people/b": person }, []],
  [
    "one id for two kinds",
    { "agreements/a": plan, "people/a": `|${person}` },
    ['The id "a" is taken by data/agreements/a.yaml. Rename one of the two files.'],
  ],
  [
    "one id for a record and a retired one",
    { "agreements/a": plan, "agreements/b": plan, "people/a": "|redirect: b\n" },
    ['The id "a" is taken by data/agreements/a.yaml. Rename one of the two files.'],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(uniqueIds, files)).toEqual(atMarks(files, messages));
});
