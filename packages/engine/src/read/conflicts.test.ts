import { expect, test } from "vitest";
import { drain } from "./drain.ts";
import { type LibraryFormat, readLibrary } from "./read-library.ts";

const marked = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}||||||| base\n=======\n${theirs}>>>>>>> mine\n`;

test.each<[why: string, format: LibraryFormat, text: string, line: number, keys: readonly string[]]>([
  [
    "RIS, within a record",
    "ris",
    `TY  - BOOK\nAU  - Tan, Wei\n${marked("PY  - 2004\n", "PY  - 2005\n")}TI  - Ice\nER  - \n`,
    3,
    ["tan2004"],
  ],
  [
    "RIS, between records",
    "ris",
    `${marked("TY  - BOOK\nAU  - Tan, Wei\nER  - \n", "TY  - BOOK\nAU  - Lind, Ada\nER  - \n")}TY  - BOOK\nAU  - Reed, B\nER  - \n`,
    1,
    ["tannd", "lindnd", "reednd"],
  ],
  [
    "CSL-JSON, between items",
    "csl-json",
    `[{"id": "a"},\n${marked('{"id": "b"},\n', '{"id": "c"},\n')}{"id": "d"}]`,
    2,
    ["a", "b", "c", "d"],
  ],
  ["CSL-YAML, between items", "csl-yaml", `- id: a\n  title: A\n${marked("- id: b\n", "- id: c\n")}- id: d\n`, 3, ["a", "b", "c", "d"]],
  ["CSL-YAML, within an item", "csl-yaml", `- id: a\n${marked("  title: A\n", "  title: B\n")}  note: c\n- id: d\n`, 2, ["a", "d"]],
  [
    "with Windows' line ends",
    "csl-yaml",
    `- id: a\n${marked("- id: b\n", "- id: c\n")}- id: d\n`.replaceAll("\n", "\r\n"),
    2,
    ["a", "b", "c", "d"],
  ],
])("what git could not merge is told once, and both versions are read: %s", (_why, format, text, line, keys) => {
  const { entries, problems } = drain(readLibrary(text, format));
  expect(entries.map(({ key }) => key)).toEqual(keys);
  expect(problems.map((problem) => [problem.line, problem.column, problem.what.kind])).toEqual([[line, 1, "merge"]]);
});

test("within an item of CSL-JSON the second version is meant, and what else is wrong is told", () => {
  const item = (note: string): string => `[{"id": "a",\n${marked('"title": "A",\n', '"title": "B",\n')}"note": ${note}}, {"id": "d"}]`;
  const told = (text: string): readonly unknown[] => {
    const { entries, problems } = drain(readLibrary(text, "csl-json"));
    expect(entries).toMatchObject([{ key: "a", title: "B" }, { key: "d" }]);
    return problems.map(({ line, what }) => [line, what.kind]);
  };
  expect(told(item('"c"'))).toEqual([[2, "merge"]]);
  expect(told(item("c"))).toContainEqual([2, "merge"]);
});

test.each([
  ["words in a text", "ris", "TY  - BOOK\nTI  - Ice\nAB  - So <<<<<<< it\nis\nER  - \n"],
  ["rules of a text", "csl-yaml", "- id: a\n  note: |\n    =======\n    Ice\n    ==========\n"],
] as const)("what only looks so is none: %s", (_why, format, text) => {
  const { entries, problems } = drain(readLibrary(text, format));
  expect([entries.length, problems]).toEqual([1, []]);
});
