import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { parties } from "./parties.ts";

const plan = "name: P\nkind: plan\n";
const agency = "name: A\nkind: police\n";

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["countries, agencies, peoples", { "agreements/p": `${plan}parties: [FI, guard, Sámi Parliament]\n`, "agencies/guard": agency }, []],
  [
    "a country that is none",
    { "agreements/p": `${plan}parties: [FI, |QQ]\n` },
    [
      '"QQ" is neither a country nor a record that fits here. Write the ISO code of a country, such as MX, or the id of one of the agencies.',
    ],
  ],
  [
    "a code that is not of ISO",
    { "agencies/a": `${agency}country: |UK\n` },
    ['"UK" is neither a country nor a record that fits here. Write the ISO code of a country, such as MX.'],
  ],
  [
    "an agency that is nowhere",
    { "agreements/p": `${plan}parties: [|gaurd]\n`, "agencies/guard": agency },
    ['"gaurd" is neither a country nor a record that fits here. Did you mean "guard"?'],
  ],
  [
    "the name of a country in Spanish",
    { "agreements/p": `${plan}parties: [|Finlandia]\n` },
    ['"Finlandia" is the name of a country. Write FI.'],
  ],
  ["the name of a country", { "agencies/a": `${agency}country: |Finland\n` }, ['"Finland" is the name of a country. Write FI.']],
  [
    "an office for a country and for a body",
    {
      "people/x": "name: X\nkind: official\noffices: [{ title: T, for: SE }, { title: T, for: guard }, { title: T }]\n",
      "agencies/guard": agency,
    },
    [],
  ],
  [
    "an office for nobody",
    { "people/x": "name: X\nkind: official\noffices: [{ title: T, for: |nobody }]\n" },
    [
      '"nobody" is neither a country nor a record that fits here. Write the ISO code of a country, such as MX, or the id of one of the agencies.',
    ],
  ],
  [
    "people, agreements and countries at an event",
    { "events/e": "name: E\nkind: summit\ndate: 2001\nparticipants: [p, EE]\n", "agreements/p": plan },
    [],
  ],
  [
    "who is quoted without a citation: an id, or somebody unnamed",
    {
      "sources/s":
        "name: S\nkind: paper\nattributions: [{ paragraph: 1, by: x, claim: C }, { paragraph: 2, by: An official, claim: C }, { paragraph: 3, by: |xx, claim: C }, { paragraph: 4, by: p, claim: C }, { paragraph: 5, by: s, claim: C }]\n",
      "people/x": "name: X\nkind: official\n",
      "agreements/p": plan,
    },
    ['"xx" is neither a country nor a record that fits here. Did you mean "x"?'],
  ],
  [
    "a guest at an event who is nobody",
    { "events/e": "name: E\nkind: summit\ndate: 2001\nparticipants: [|Ada]\n" },
    [
      '"Ada" is neither a country nor a record that fits here. Write the ISO code of a country, such as MX, or the id of one of the people, or the id of one of the agencies, or the id of one of the agreements.',
    ],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(parties, files)).toEqual(atMarks(files, messages));
});
