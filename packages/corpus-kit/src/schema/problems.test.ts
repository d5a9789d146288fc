import { expect, test } from "vitest";
import { atMarks, mistakes } from "../test/drawn.ts";

test.each<[why: string, drawn: string, message: string]>([
  ["an unknown field", "name: A\nkind: plan\nstatsu: |signed\n", 'There is no field "statsu" here. Did you mean "status"?'],
  [
    "one in a list",
    "name: A\nkind: plan\ndates: [{ event: signed, date: 2001, plce: |X }]\n",
    'There is no field "plce" here. Did you mean "place"?',
  ],
  [
    "one like no other",
    "name: A\nkind: plan\nrelations: [{ type: part-of, target: a, zzz: |1 }]\n",
    'There is no field "zzz" here. The fields are type, target, source, paragraph.',
  ],
  ["a field that is missing", "|kind: plan\n", '"name" is missing. Add it as text.'],
  ["a field that is empty", "|name:\nkind: plan\n", '"name" is empty. Write text, or leave the line out if the field may be absent.'],
  ["blank text", 'name: |" "\nkind: plan\n', '"name" is empty. Write text, or leave the line out if the field may be absent.'],
  [
    "a word not in the list",
    "name: A\nkind: |trety\n",
    '"kind" cannot be "trety". Did you mean "treaty"? Write one of treaty, agreement, declaration, memorandum, partnership, program, plan, policy, proposal.',
  ],
  [
    "text where a list should be",
    "name: A\nkind: plan\nparties: |FI\n",
    '"parties" should be a list, each item on a line of its own after a hyphen.',
  ],
  ["a list where text should be", "name: |[A]\nkind: plan\n", '"name" should be text.'],
  [
    "a date in words",
    "name: A\nkind: plan\ndates: [{ event: signed, date: |12 December 2001 }]\n",
    '"date" should be a date such as 2001-12-12, 2001-12, 2001, or a range such as 2001/2006 that begins before it ends.',
  ],
  [
    "an item of a list",
    "name: A\nkind: plan\nappearsIn: [{ source: s, paragraphs: [1, |0] }]\n",
    'Item 2 of "paragraphs" should be a whole number from 1 up.',
  ],
  [
    "an address that is none",
    "name: A\nkind: plan\nidentifiers: [{ scheme: s, value: 1, url: |example }]\n",
    '"url" should be a web address that starts with https://.',
  ],
  ["a list instead of fields", "|- name\n", "The file should be fields of its own, one a line, indented."],
  [
    "an empty file",
    "|",
    "The file is empty. Write fields of its own, one a line, indented, or leave the line out if the field may be absent.",
  ],
  ["a redirect with more in it", "redirect: b\nname: |A\n", 'There is no field "name" here. The fields are redirect.'],
])("%s", (_, drawn, message) => {
  const files = { "agreements/a": drawn };
  expect(mistakes(() => [], files)).toEqual(atMarks(files, [message]));
});

test("every unknown field is named at its own place", () => {
  const files = { "agreements/a": "nmae: |A\nname: A\nkind: plan\nstats: |x\n" };
  const messages = ['There is no field "nmae" here. Did you mean "name"?', 'There is no field "stats" here. Did you mean "status"?'];
  expect(mistakes(() => [], files)).toEqual(atMarks(files, messages));
});
