import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { citationIds } from "./citation-ids.ts";

const book = (author: string, year: string) => `label: L\ncsl: |{ type: book, author: [${author}], issued: { ${year} } }\n`;
const right = (text: string) => text.replace("|", "");
const y2004 = "date-parts: [[2004]]";

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["surname and year", { "citations/welland2004": right(book("{ family: Welland }", y2004)) }, []],
  ["a letter after the year", { "citations/welland2004a": right(book("{ family: Welland }", y2004)) }, []],
  ["an apostrophe and an accent", { "citations/oneill2004": right(book("{ family: O’Néill }", y2004)) }, []],
  ["a compound surname, whole", { "citations/garcia-luna2004": right(book("{ family: García Luna }", y2004)) }, []],
  ["a compound surname, cut", { "citations/garcia2004": right(book("{ family: García Luna }", y2004)) }, []],
  ["an institution", { "citations/lakes-commission2004": right(book("{ literal: Lakes Commission }", y2004)) }, []],
  [
    "a newspaper without an author",
    {
      "citations/harbor-times2004":
        "label: L\ncsl: { type: article-newspaper, container-title: Harbor Times, issued: { date-parts: [[2004, 1, 2]] } }\n",
    },
    [],
  ],
  ["a work not yet out", { "citations/welland-forthcoming": right(book("{ family: Welland }", "literal: forthcoming")) }, []],
  [
    "another year",
    { "citations/welland2003": book("{ family: Welland }", y2004) },
    ['The id "welland2003" is not the first author and the year. Rename the file to welland2004.yaml.'],
  ],
  [
    "another author",
    { "citations/tarn2004": book("{ family: Welland }", y2004) },
    ['The id "tarn2004" is not the first author and the year. Rename the file to welland2004.yaml.'],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(citationIds, files)).toEqual(atMarks(files, messages));
});
