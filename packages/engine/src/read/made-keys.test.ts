import { describe, expect, test } from "vitest";
import { readRis } from "../../test/ris.ts";

describe("keys", () => {
  const keys = (...records: readonly string[]): readonly string[] =>
    readRis(records.map((lines) => `TY  - BOOK\n${lines.replaceAll("|", "\n")}\nER  - \n`).join("")).entries.map(({ key }) => key);

  test.each<[why: string, records: readonly string[], expected: string]>([
    ["surname and year, folded", ["AU  - Díez, Eva|PY  - 2005"], "diez2005"],
    ["hyphens for blanks", ["AU  - El Universal,|PY  - 2005"], "el-universal2005"],
    ["no year", ["AU  - Tan, Wei|TI  - Ice"], "tannd"],
    ["no name: the title's first word", ["TI  - The Ice|PY  - 2004"], "ice2004"],
    ["another script", ["AU  - 王, 伟|PY  - 2004"], "王2004"],
    ["the letter of the year", ["AU  - Tan, Wei|PY  - 2004a"], "tan2004a"],
    [
      "letters in the order of the file",
      ["AU  - Tan, A|PY  - 2004", "AU  - Tan, B|PY  - 2004", "AU  - Tan, C|PY  - 2004"],
      "tan2004 tan2004b tan2004c",
    ],
    ["never one that a record brings along", ["AU  - Tan, A|PY  - 2004", "TI  - Ice|ID  - tan2004"], "tan2004b tan2004"],
    ["one that a record brings along", ["TI  - Ice|ID  - Tan:2004"], "Tan:2004"],
    ["a number is none", ["AU  - Tan, A|PY  - 2004|ID  - 123"], "tan2004"],
    ["nor is a DOI", ["AU  - Tan, A|PY  - 2004|ID  - 10.1000/x"], "tan2004"],
  ])("%s", (_why, records, expected) => {
    expect(keys(...records).join(" ")).toBe(expected);
  });

  test("more works of one name and year than letters", () => {
    const all = keys(...Array.from({ length: 30 }, () => "AU  - Tan, A|PY  - 2004"));
    expect(new Set(all).size).toBe(30);
    expect(all.at(-1)).toBe("tan2004-30");
  });
});
