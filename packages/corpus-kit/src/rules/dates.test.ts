import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { dates } from "./dates.ts";

const plan = "name: P\nkind: plan\n";
const police = "name: A\nkind: police\n";

test.each<[why: string, files: Drawn, messages: string[]]>([
  [
    "steps in order",
    { "agreements/p": `${plan}dates:\n  - { event: signed, date: 2001-12-12 }\n  - { event: in-force, date: 2002 }\n` },
    [],
  ],
  [
    "a year and a day in it",
    { "agreements/p": `${plan}dates:\n  - { event: signed, date: 2002-06-01 }\n  - { event: in-force, date: 2002 }\n` },
    [],
  ],
  [
    "steps out of order",
    { "agreements/p": `${plan}dates:\n  - { event: launched, date: 2002 }\n  - { event: announced, date: |2001 }\n` },
    ['"announced" (2001) stands after "launched" (2002). List the dates in order of time.'],
  ],
  [
    "in force before it was signed",
    { "agreements/p": `${plan}dates:\n  - { event: in-force, date: 2001 }\n  - { event: signed, date: |2002 }\n` },
    ['"in-force" (2001) cannot come before "signed" (2002). Correct one of the two.'],
  ],
  [
    "announced again after it was signed",
    { "agreements/p": `${plan}dates:\n  - { event: signed, date: 2001 }\n  - { event: announced, date: 2002 }\n` },
    [],
  ],
  ["a body that begins and ends", { "agencies/a": `${police}established: 1950\ndissolved: 2005\n` }, []],
  [
    "a body that ends before it begins",
    { "agencies/a": `${police}established: 1950\ndissolved: |1949-12-31\n` },
    ["1949-12-31 is before the body was established (1950). Correct one of the two."],
  ],
  [
    "a body followed before it begins",
    { "agencies/a": `${police}established: 1950\nsuccessors: [{ agency: b }, { agency: b, date: |1940 }]\n` },
    ["1940 is before the body was established (1950). Correct one of the two."],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(dates, files)).toEqual(atMarks(files, messages));
});
