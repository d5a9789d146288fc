import { expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";

test("a footnote's text after the list is prose", () => {
  expect(told(`${paper("So[^1] it was.")}\n[^1]: As in Welland (2003), p. 3.\n`)).toEqual([
    "citation.mismatch: Text says Welland 2003, list says Welland 2004 (line 7). Which is right?",
  ]);
});
