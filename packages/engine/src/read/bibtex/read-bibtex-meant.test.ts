import { expect, test } from "vitest";
import { read, told } from "../../../test/bibtex.ts";

test.each([
  ["an equals sign too many", "@book{a, author = = {Tan, Wei}, title := {Ice}, year => 2004}"],
  ["a line left out", "@book{a,\n author = {Tan, Wei},\n # title = {Snow},\n title = {Ice}, year = 2004}"],
  ["another sign for the comma after the key", "@book{a;\n author = {Tan, Wei}, title = {Ice}, year = 2004}"],
  ["a comma of Chinese", "@book{a\uff0c\n author = {Tan, Wei}, title = {Ice}, year = 2004}"],
  ["quotes as TeX prints them", "@book{a, author = ``Tan, Wei'', title = ``Ice'', year = ``2004''}"],
  ["quotes of French", "@book{a, author = «Tan, Wei», title = »Ice«, year = 2004}"],
  ["signs that nobody sees", "@book{\u200ba\u200b,\n\u200eauthor\u200b = {Tan, Wei}, title = {Ice}, year\u00ad = 2004\ufeff}"],
])("what is meant is read: %s", (_why, text) => {
  expect(read(text).entries).toMatchObject([{ key: "a", authors: [{ family: "Tan", given: "Wei" }], title: "Ice", year: "2004" }]);
});

test("printed quotes may hold others", () => {
  expect(read("@book{a, title = “The “Ice” of “Tan””, year = 2004}").entries).toMatchObject([
    { title: "The “Ice” of “Tan”", year: "2004" },
  ]);
});

test("of a page of the web the entries are read that it shows, and it is told", () => {
  const page = [
    "<!DOCTYPE html><html><head><style>@media print{a{x}} @import{b}</style></head>",
    "<pre>@book{<a href='/tan'>tan1999</a>, author = {<a href='/w'>Wei Tan</a> and Jos&eacute; L&oacute;pez},",
    "  title = {Ice &amp; snow}}</pre></html>",
  ].join("\n");
  expect(read(page).entries).toMatchObject([{ key: "tan1999", title: "Ice & snow", authors: [{ family: "Tan" }, { family: "López" }] }]);
  expect(told(page)).toEqual(["1:1 this is a web page and no library; export the library again, and look at what was saved."]);
});
