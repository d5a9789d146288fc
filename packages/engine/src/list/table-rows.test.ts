import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";

const read = ["Tan | Wei: 1999, Ice roads", "Lind | Ada; Berg | Ole: 2001b, Lakes", "[LKC] LKC: n.d., Tolls"];

test.each([
  [
    "authors first",
    "| Author | Year | Title |\n|--------|:----:|-------|\n| Tan, Wei | 1999 | Ice roads |\n| Lind, Ada; Berg, Ole | 2001b | *Lakes* |\n| LKC | n.d. | Tolls |",
  ],
  [
    "the year first",
    "| Año | Autor | Título |\n| --- | --- | --- |\n| 1999 | Tan, Wei | Ice roads |\n| 2001b | Lind, Ada; Berg, Ole | Lakes |\n| n.d. | LKC | Tolls |",
  ],
  [
    "numbers, and authors last",
    "| # | Titre | Année | Auteurs |\n|---|---|---|---|\n| 1 | Ice roads | 1999 | Tan, Wei |\n| 2 | Lakes | (2001b) | Lind, Ada; Berg, Ole |\n| 3 | Tolls | n.d. | LKC |",
  ],
  [
    "no bars at the ends",
    "Author | Year | Title\n--- | --- | ---\nTan, Wei. | 1999 | Ice roads\nLind, Ada; Berg, Ole | 2001b | Lakes\nLKC | n.d. | Tolls",
  ],
  [
    "whole entries in a column",
    "| No. | Reference |\n|---|---|\n| 1 | Tan, Wei. 1999. Ice roads. |\n| 2 | Lind, Ada; Berg, Ole (2001b). Lakes. Reed. |\n| 3 | LKC. n.d. Tolls. |",
  ],
])("a list that is a table is read by its rows: %s", (_why, table) => {
  const text = `Text.\n\n## References\n\n${table}\n`;
  const entries = entriesOf(text);
  expect(entries.map(drawn)).toEqual(read);
  expect(text.slice(entries[0]?.start, entries[0]?.end)).toContain("Tan, Wei");
});

test("prose with a bar is no table", () => {
  expect(entriesOf("References\n\nTan, Wei. 1999. Ice | roads.\n\nLind, Ada. 2001. Lakes.\n").map(drawn)).toHaveLength(2);
});
