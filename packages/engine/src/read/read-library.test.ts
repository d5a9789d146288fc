import { expect, test } from "vitest";
import { drain } from "./drain.ts";
import { libraryFormat, readLibrary } from "./read-library.ts";

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

test.each([
  ["BibTeX", "bibtex", "~[0;33m@book~[0m{~[1mice~[0m,\n  ~[36mtitle~[m = {Ice}}"],
  ["CSL-JSON", "csl-json", '~[1;39m[\n  ~[1;39m{~[34;1m"id"~[0m~[1;39m:~[0m~[0;32m"ice"~[0m, "title": ~[K"Ice"}~[1;39m]~(B~[m'],
] as const)("the colors of a terminal are passed over: %s", (_why, format, drawn) => {
  const text = drawn.replaceAll("~", "\u001b");
  const { entries, problems } = drain(readLibrary(text, format));
  expect(entries).toMatchObject([{ key: "ice", title: "Ice" }]);
  expect(problems).toEqual([]);
});
