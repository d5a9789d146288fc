import { describe, expect, test } from "vitest";
import { record } from "../../../test/ris.ts";

describe("fields", () => {
  test.each<[why: string, type: string, lines: string, fields: object]>([
    ["pages in one", "JOUR", "SP  - 12–19", { page: "12-19" }],
    ["one page", "JOUR", "SP  - 12|EP  - 12", { page: "12" }],
    ["the pages of a book", "BOOK", "SP  - 321 p.", { "number-of-pages": "321 p." }],
    ["with those before them", "BOOK", "SP  - vi+309", { "number-of-pages": "vi+309" }],
    [
      "a journal and its short name",
      "JOUR",
      "T2  - Lakes|JF  - Journal of Lakes|JO  - J. Lakes",
      { "container-title": "Journal of Lakes", "container-title-short": "J. Lakes" },
    ],
    ["a journal by its short name alone", "JOUR", "JA  - J. Lakes", { "container-title": "J. Lakes" }],
    ["a book of a series", "BOOK", "T2  - Lakes", { "collection-title": "Lakes" }],
    [
      "a conference and its proceedings",
      "CONF",
      "T2  - Ice Days|C3  - Proceedings of Ice",
      { "container-title": "Proceedings of Ice", "event-title": "Ice Days" },
    ],
    ["an ISSN", "JOUR", "SN  - 0032-5910", { ISSN: "0032-5910" }],
    ["two numbers", "BOOK", "SN  - 0032-5910|SN  - 0143039431", { ISSN: "0032-5910", ISBN: "0143039431" }],
    ["a DOI in a note", "JOUR", "N1  - doi: 10.1063/1.19|N1  - Read twice", { DOI: "10.1063/1.19", note: "Read twice" }],
    ["a DOI for a kind of work", "JOUR", "M3  - 10.1063/1.19", { DOI: "10.1063/1.19" }],
    ["a number whose signs are written as HTML", "JOUR", "M1  - Ice &lt;3&gt; and 1", { number: "Ice <3> and 1" }],
    ["a kind of work", "RPRT", "M3  - Working paper|IS  - 12", { genre: "Working paper", number: "12" }],
    ["when it was looked at", "ELEC", "UR  - https://x.org|Y2  - 2019/03/28", { URL: "https://x.org", accessed: "2019-03-28" }],
    ["keywords on lines of their own", "JOUR", "KW  - ice|reeds|ferries", { keyword: "ice, reeds, ferries" }],
    ["an abstract twice", "JOUR", "N2  - Cold.|AB  - Cold.", { abstract: "Cold." }],
    ["an unknown tag twice", "JOUR", "AD  - Lakeside|AD  - Reed", { ad: "Lakeside; Reed" }],
    ["an empty one", "JOUR", "VL  - ", {}],
    ["an identifier that is no key", "JOUR", "ID  - 123", { "record-id": "123" }],
    ["the DOI of another work in a note", "JOUR", "DO  - 10.1063/1.19|N1  - 10.1063/1.20", { DOI: "10.1063/1.19", note: "10.1063/1.20" }],
    [
      "a journal and its short name, in other tags",
      "JOUR",
      "T2  - Journal of Lakes|JO  - J. Lakes",
      { "container-title": "Journal of Lakes", "container-title-short": "J. Lakes" },
    ],
  ])("%s", (_why, type, lines, fields) => {
    expect(record(`TI  - Ice|${lines}`, type).fields).toEqual(fields);
  });
});
