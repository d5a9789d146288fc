import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { redirects } from "./redirects.ts";

const plan = "name: P\nkind: plan\n";

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["to a record", { "agreements/a": "redirect: p\n", "agreements/p": plan }, []],
  ["to a record by way of another", { "agreements/a": "redirect: b\n", "agreements/b": "redirect: p\n", "agreements/p": plan }, []],
  ["to nothing", { "agreements/a": "redirect: |zzz\n" }, ['There is no record "zzz". Write the id of the record that took its place.']],
  [
    "to a slip of the pen",
    { "agreements/a": "redirect: |plna\n", "agreements/plan": plan },
    ['There is no record "plna". Did you mean "plan"?'],
  ],
  ["to itself", { "agreements/a": "redirect: |a\n" }, ['"a" leads back to itself. Write the id of the record that took its place.']],
  [
    "in a circle",
    { "agreements/a": "redirect: |b\n", "agreements/b": "redirect: |a\n" },
    [
      '"a" leads back to itself. Write the id of the record that took its place.',
      '"b" leads back to itself. Write the id of the record that took its place.',
    ],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(redirects, files)).toEqual(atMarks(files, messages));
});
