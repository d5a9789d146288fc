import { expect, test } from "vitest";
import type { Entry } from "../../library/entry.ts";
import { risRecord } from "./ris-record.ts";

const nobody: Entry = { key: "k", type: "book", authors: [], editors: [], year: "", suffix: "", date: "", title: "", fields: {} };

test.each<[why: string, differs: Partial<Entry>, lines: string]>([
  [
    "people",
    {
      authors: [
        { kind: "person", family: "King", given: "Ada", suffix: "Jr." },
        { kind: "institution", name: "Lakes Commission", short: "" },
        { kind: "institution", name: "Reed, Inc.", short: "" },
      ],
      others: true,
      editors: [{ kind: "person", family: "Tan", given: "", suffix: "" }],
      roles: { translator: [{ kind: "person", family: "Lind", given: "Eva", suffix: "" }] },
    },
    "AU  - King, Ada, Jr.|AU  - Lakes Commission,|AU  - Reed,, Inc.|AU  - et al.|ED  - Tan|A4  - Lind, Eva",
  ],
  ["a day", { year: "2004", date: "2004-10-03" }, "PY  - 2004|DA  - 2004/10/03"],
  ["a season", { year: "2004", date: "2004-21" }, "PY  - 2004|DA  - 2004///Spring"],
  ["a range", { year: "2004", date: "2004/2006" }, "PY  - 2004|DA  - 2004/2006"],
  ["pages", { type: "article-journal", fields: { page: "40–66" } }, "SP  - 40|EP  - 66"],
  ["pages of a book", { fields: { "number-of-pages": "321" } }, "SP  - 321"],
  [
    "a journal",
    { type: "article-journal", fields: { "container-title": "Journal of Lakes", "container-title-short": "J. Lakes", issue: "3" } },
    "T2  - Journal of Lakes|J2  - J. Lakes|IS  - 3",
  ],
  [
    "a conference",
    { type: "paper-conference", fields: { "container-title": "On Ice", "event-title": "Ice Days" } },
    "T2  - Ice Days|C3  - On Ice",
  ],
  ["keywords", { fields: { keyword: "ice, reeds" } }, "KW  - ice|KW  - reeds"],
  ["lines within a text", { title: "Ice\nER  - " }, "TI  - Ice ER - "],
  ["a tag of another program, and a field of none", { fields: { ad: "Lund", shelf: "B 12" } }, "AD  - Lund"],
])("%s", (_why, differs, lines) => {
  const written = risRecord({ ...nobody, ...differs })
    .trimEnd()
    .split("\n");
  expect(written.slice(2, -1).join("|")).toBe(lines);
});
