import fc from "fast-check";
import { expect, test } from "vitest";
import { assembleTable } from "./assemble-table.ts";
import { cellsOf } from "./cells.ts";

test.each<[why: string, text: string, cells: string[][]]>([
  [
    "commas",
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "semicolons, as Excel saves them in Mexico and France",
    "a;b\r\n1,5;2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "tabs",
    "a\tb\n1\t2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "quotes, doubled quotes and a line end inside",
    'a,b\n"x, ""y""\nz",2',
    [
      ["a", "b"],
      ['x, "y"\nz', "2"],
    ],
  ],
  ["a quote that is never closed", 'a,b\n"x,2\n3', [["a", "b"], ["x,2\n3"]]],
  [
    "a byte-order mark, and lines without text",
    "\uFEFFa,b\n,\n\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a last cell without text",
    "a,b\n1,\n2,x",
    [
      ["a", "b"],
      ["1", ""],
      ["2", "x"],
    ],
  ],
])("cells: %s", (_, text, cells) => {
  expect(cellsOf(text).map((row) => row.map((cell) => cell.text))).toEqual(cells);
});

const about = { name: "arctic", title: "Arctic", license: "CC0-1.0" };

function read(text: string) {
  const { corpus, problems } = assembleTable("records.csv", text, about, "1.0.0");
  return { corpus, said: problems.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

test("a row of each type becomes its record", () => {
  const { corpus, said } =
    read(`type,name,kind,acronym,name (fr),alias,parties,signed,in force,place,country,date,author,year,publisher,website
agreement,Lake Treaty,treaty,LT,Traité du lac,the 1996 treaty; Lake Accord,FI; SE,1996-09-19,1997,Inari,,,,,,
agency,Lake Board,commission,LB,,,,,,,FI,,,,,https://board.example/about
event,Lake Meeting,meeting,,,,,,,Inari,,2001-05,,,,
citation,Who Watches?,,,,,,,,,,,"Welland, Ruth; Tarn, Ada",2004,Quay,
person,Ada Tarn,scholar,,,,,,,,,,,,,
`);
  expect(said).toEqual([]);
  expect(corpus?.agreements[0]).toMatchObject({
    id: "lake-treaty",
    parties: ["FI", "SE"],
    dates: [
      { event: "signed", date: "1996-09-19", place: "Inari" },
      { event: "in-force", date: "1997" },
    ],
    names: [
      { text: "Lake Treaty", lang: "en", form: "name", recognize: "always" },
      { text: "LT", form: "acronym" },
      { text: "Traité du lac", lang: "fr", form: "name" },
      { text: "the 1996 treaty", form: "alias", official: false },
      { text: "Lake Accord", form: "alias" },
    ],
  });
  expect(corpus?.agencies[0]).toMatchObject({ country: "FI", identifiers: [{ scheme: "website", url: "https://board.example/about" }] });
  expect(corpus?.events[0]).toMatchObject({ id: "lake-meeting", place: "Inari", date: "2001-05" });
  expect(corpus?.citations[0]).toMatchObject({ id: "welland2004", label: "Welland and Tarn 2004", name: "Who Watches?" });
  expect(corpus?.people[0]?.id).toBe("ada-tarn");
});

test.each<[why: string, text: string, said: RegExp[]]>([
  ["an empty table", "", [/^1:1 This table is empty/]],
  ["no column for the type", "name,kind\nA,treaty\n", [/^1:1 There is no column "type"/, /^2:1 "" is no type of record/]],
  ["a heading misspelt", "type,name,kind,sumary\nagreement,A B,treaty,x\n", [/^1:16 "sumary" is no heading.*Did you mean "summary"/]],
  ["a kind misspelt, at its cell", "type,name,kind\nagreement,A B,traety\n", [/^2:15 "kind" cannot be "traety"\. Did you mean "treaty"/]],
  ["a date that is none, at its cell", "type,name,kind,signed\nagreement,A B,treaty,19 Sept\n", [/^2:22 "date" should be a date/]],
  ["a party that is no country, at its cell", "type,name,kind,parties\nagreement,A B,treaty,QQ\n", [/^2:22 "QQ" is neither a country/]],
  [
    "a day that may be read in two ways",
    "type,name,kind,signed\nagreement,A B,treaty,11/03/1978\n",
    [/^2:22 "11\/03\/1978" may be 1978-03-11 or 1978-11-03\. Write the year first/],
  ],
  [
    "more cells than headings",
    "type;name;kind;parties\nagreement;A B;treaty;AR;CL\n",
    [/^2:25 This row has 5 cells and the headings are 4\./],
  ],
  [
    "a quote that is never closed",
    'type,name,kind\nagreement,"A B,treaty\nagreement,C D,plan\n',
    [/^2:1 "kind" is missing/, /^2:11 The quote that begins here is never closed/],
  ],
  [
    "a name that gives no id",
    "type,name,kind\nagreement,南极条约,treaty\n",
    [/^2:1 "南极条约" gives no id\. Write one in the column "id"/],
  ],
  ["an id that is none", "type,name,kind,id\nagreement,A B,treaty,../x\n", [/^2:1 "\.\.\/x" gives no id/]],
  [
    "a citation with another's id",
    'type,name,author,year,id\ncitation,A,"Tan, Wei",2006,oz2006\n',
    [/^2:12 .* Write tan2006 in the column "id"\./],
  ],
  ["two rows of one id", "type,name,kind\nagreement,A B,treaty\nagreement,a b,plan\n", [/^3:1 Another row has the id "a-b" already/]],
])("mistakes are told at their cells: %s", (_, text, said) => {
  expect(read(text).said).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
});

test("years with a letter, days as spreadsheets write them, people as lists write them, names in a language of their own", () => {
  const { corpus, said } = read(`type;name;kind;name (es);language;date;established;author;year
citation;Night Ferries;;;;;;Tan, Wei & Oz, Kim;2006a
person;Brady, Anne-Marie;scholar;;;;;;
event;Lake Meeting;Meeting;;;19/09/1996;;;
agency;Comisión del Lago;commission;Comisión del Lago;;;9/19/1996;;
agency;Junta;commission;;es;;;;
`);
  expect(said).toEqual([]);
  expect(corpus?.citations[0]).toMatchObject({
    id: "tan2006a",
    label: "Tan and Oz 2006a",
    csl: { issued: { "date-parts": [[2006]] }, author: [{ family: "Tan", given: "Wei" }, { family: "Oz" }] },
  });
  expect(corpus?.people[0]).toMatchObject({ id: "anne-marie-brady", name: "Anne-Marie Brady" });
  expect(corpus?.events[0]).toMatchObject({ date: "1996-09-19", kind: "meeting" });
  expect(corpus?.agencies.map(({ established, names }) => [established, names.map(({ text, lang }) => `${text} ${lang}`)])).toEqual([
    ["1996-09-19", ["Comisión del Lago es"]],
    [undefined, ["Junta es"]],
  ]);
});

test("a broken row costs one record", () => {
  expect(read("type,name,kind\nagreement,A B,traety\nagreement,C D,plan\n").corpus?.agreements.map(({ id }) => id)).toEqual(["c-d"]);
});

test("no table makes it throw, and every mistake has a place in it", () => {
  const cell = fc.constantFrom(
    "type",
    "name",
    "kind",
    "agreement",
    "event",
    "signed",
    ",",
    ";",
    '"',
    "\n",
    "\r\n",
    "2001",
    "csl",
    "__proto__",
    "é",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(cell, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line, column } of assembleTable("t.csv", text, about, "1").problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThan(0);
      }
    }),
  );
});
