import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

const one = bib(book("welland2004", "Welland, Ruth", "2004"));
const two = bib(book("welland2004", "Welland, Ruth", "2004") + book("welland2002", "Welland, Ruth", "2002"));

test.each([
  ["the year beside is cited too", "(Welland 2003, 2004)", one, "unknown; known welland2004"],
  ["in the sentence", "Welland (2003, 2004) says", one, "unknown; known welland2004"],
  ["a name beside", "(Wellend 2004; Welland 2004)", one, "unknown; known welland2004"],
  ["another near year is left", "(Welland 2003, 2004)", two, "mismatch welland2002 (year 2003 | 2002); known welland2004"],
  ["in another group it is a slip", "(Welland 2003) and (Welland 2004)", one, "mismatch welland2004 (year 2003 | 2004); known welland2004"],
])("%s", (_why, text, library, expected) => {
  expect(said(text, [library])).toBe(expected);
});
