import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { evidence } from "./evidence.ts";

const tooLittle =
  'This is "verified" without enough evidence. Add one official or scholarly page that you opened, or two press pages of different sites; or write unverified.';

/** A person whose name a source prints otherwise. */
const person = (status: string, ...evidence: string[]): Drawn => ({
  "people/x": `name: X\nkind: official\nerrata:\n  - kind: name\n    field: name\n    source: s\n    printed: Y\n    recorded: X\n    note: N\n    status: ${status}\n    evidence: [${evidence.join(", ")}]\n`,
});
const page = (tier: string, url: string) => `{ title: T, url: "${url}", accessed: 2026-11-24, tier: ${tier} }`;

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["verified by an official page", person("verified", page("official", "https://example.org/a")), []],
  ["verified by a scholarly page", person("verified", page("scholarly", "https://example.org/a?b")), []],
  ["verified by two papers", person("verified", page("press", "https://a.example/1"), page("press", "https://b.example/1")), []],
  ["unverified needs none", person("unverified"), []],
  ["verified by nothing", person("|verified"), [tooLittle]],
  ["verified by one paper", person("|verified", page("press", "https://a.example/1")), [tooLittle]],
  [
    "verified by one paper twice",
    person("|verified", page("press", "https://a.example/1"), page("press", "https://www.a.example/2")),
    [tooLittle],
  ],
  ["verified by a blog", person("|verified", page("other", "https://blog.example/1")), [tooLittle]],
  [
    "a home page",
    { "people/x": person("verified", page("official", "https://example.org/"))["people/x"]?.replace('"https', '|"https') ?? "" },
    ["https://example.org/ is a home page, which states no value. Give the address of the page that you read."],
  ],
  [
    "a home page by file name",
    { "people/x": person("unverified", page("other", "https://example.org/index.html"))["people/x"]?.replace('"https', '|"https') ?? "" },
    ["https://example.org/index.html is a home page, which states no value. Give the address of the page that you read."],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(evidence, files)).toEqual(atMarks(files, messages));
});

/** An agency with a successor, and a page that states fields of it. */
const followed = (url: string, ...states: string[]): Drawn => ({
  "agencies/y": "name: Y\nkind: other\n",
  "agencies/x": `name: X\nkind: other\nsuccessors: [{ agency: y, date: 2003 }]\nevidence:\n  - { title: T, url: ${url}, accessed: 2026-11-24, tier: official, states: [${states.join(", ")}] }\n`,
});

test.each<[why: string, drawn: Drawn, messages: string[]]>([
  ["fields that the record has", followed("https://a.example/b", "name", "successors.y"), []],
  [
    "a field that it lacks",
    followed("https://a.example/b", "name", "|successors.z"),
    ['This record has no field "successors.z". Did you mean "successors.y"?'],
  ],
  [
    "a home page",
    followed("|https://a.example/", "name"),
    ["https://a.example/ is a home page, which states no value. Give the address of the page that you read."],
  ],
])("evidence for facts: %s", (_, drawn, messages) => {
  expect(mistakes(evidence, drawn)).toEqual(atMarks(drawn, messages));
});
