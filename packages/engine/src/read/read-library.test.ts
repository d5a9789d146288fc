import { expect, test } from "vitest";
import { libraryFormat } from "./read-library.ts";

test.each([
  ["file:///papers/refs.bib", "bibtex"],
  ["REFS.BIB", "bibtex"],
  ["/papers/refs.ris", "ris"],
  ["refs.json", "csl-json"],
  ["refs.yml", "csl-yaml"],
  ["a#b?.bibtex", "bibtex"],
  ["vscode-vfs://github/papers/refs.bib?ref=main#top", "bibtex"],
  ["refs.txt", null],
  ["bib", null],
])("%s", (uri, format) => {
  expect(libraryFormat(uri)).toBe(format);
});
