import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { errataFields } from "./errata-fields.ts";

/** An agreement signed on a day, with an erratum on one of its fields. */
const accord = (field: string, recorded: string): Drawn => ({
  "agreements/a": `name: A\nkind: treaty\ndates: [{ event: signed, date: 2002-03-22 }]\nerrata:\n  - { kind: date, field: ${field}, source: s, printed: P, recorded: ${recorded}, status: unverified, note: N }\n`,
});

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["the name", accord("name", "A"), []],
  ["the date of a step", accord("dates.signed", "2002-03-22"), []],
  ["an item by its number", accord("dates.0.date", "2002-03-22"), []],
  ["a field the record is silent about", accord("names.official", "null"), []],
  ["a field that no record has", accord("|nmae", "A"), ['This record has no field "nmae". Did you mean "name"?']],
  [
    "a step that did not happen",
    accord("|dates.sined", "2002-03-22"),
    ['This record has no field "dates.sined". Did you mean "dates.signed"?'],
  ],
  [
    "nothing like a field",
    accord("|the day it was signed", "2002-03-22"),
    ['This record has no field "the day it was signed". Write a path of fields with dots, such as name, csl.issued or dates.signed.'],
  ],
  [
    "a date that is not the one of record",
    accord("dates.signed", "|2004-03-22"),
    ['The record says 2002-03-22 for "dates.signed", this erratum 2004-03-22. Make the two agree.'],
  ],
  [
    "a field inherited by every object",
    accord("|constructor", "A"),
    ['This record has no field "constructor". Write a path of fields with dots, such as name, csl.issued or dates.signed.'],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(errataFields, files)).toEqual(atMarks(files, messages));
});
