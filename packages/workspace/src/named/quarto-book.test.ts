import { libraryOf, readDocument, recognize } from "@concordat/engine";
import { expect, test } from "vitest";
import { bib, opened, read } from "../../test/opened.ts";
import { chaptersIn } from "./quarto-book.ts";

test.each<[why: string, yaml: string, chapters: readonly string[]]>([
  ["a list", "book:\n  chapters:\n    - index.qmd\n    - intro.qmd\n", ["index.qmd", "intro.qmd"]],
  ["a list on a line", "book:\n  chapters: [index.qmd, 'a b.md']\n", ["index.qmd", "a b.md"]],
  ["objects", "book:\n  chapters:\n    - file: a.qmd\n      text: A\n    - href: b.qmd\n", ["a.qmd", "b.qmd"]],
  [
    "parts, which may be texts themselves, and appendices",
    "book:\n  chapters:\n    - index.qmd\n    - part: dice.qmd\n      chapters:\n        - a.qmd\n    - part: 'Words'\n      chapters: [b.qmd]\n  appendices:\n    - tools.qmd\n",
    ["index.qmd", "dice.qmd", "a.qmd", "b.qmd", "tools.qmd"],
  ],
  ["notebooks hold no text that is read", "book:\n  chapters: [a.ipynb, b.qmd]\n", ["b.qmd"]],
  ["a website is no book", "website:\n  chapters: [a.qmd]\n", []],
  ["half typed", "book:\n  chapters:\n    - a.qmd\n    - part: [\n", ["a.qmd"]],
  ["words where a list should be", "book: words\n", []],
  ["without end", `book:\n  chapters: ${"[".repeat(5000)}`, []],
])("the chapters of a book: %s", (_why, yaml, chapters) => {
  expect(chaptersIn(yaml)).toEqual(chapters);
});

const at = (path: string): string => `file:///papers/${path}`;
const book = "project: {type: book}\nbook:\n  chapters: [index.qmd, ch/intro.qmd, refs.qmd]\nbibliography: book.bib\n";
const texts: Readonly<Record<string, string>> = {
  "index.qmd": "---\ntitle: Ours\n---\nWords.\n",
  "ch/intro.qmd": "# Intro\n\nAs Moreno (1999) and Welland (2004) say.\n",
  "refs.qmd": "# References\n\nMoreno, Ada. 1999. *On Rivers*. Lakeside: Quay.\n\nTan, Wei. 2001. *On Ice*. Lakeside: Quay.\n",
  "notes.qmd": "As Moreno (1999) says.\n",
};
const contents = (more: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ "_quarto.yml": book, "book.bib": bib("a"), ...texts, ...more }).map(([path, text]) => [at(path), text]),
  );
const ask = (path: string, files = contents()) =>
  opened(files).librariesFor({ uri: at(path), text: files[at(path)] ?? "", syntax: "markdown" });

test("a list that is typed in one chapter is the list of all", async () => {
  const libraries = await ask("ch/intro.qmd");
  expect(read(libraries)).toEqual([at("book.bib"), at("refs.qmd")]);
  const reading = readDocument(texts["ch/intro.qmd"] ?? "", "markdown");
  const { citations } = recognize(reading, libraryOf(reading, libraries.sources), []);
  expect(citations.map(({ resolution }) => resolution.kind)).toEqual(["known", "known"]);
  expect(libraries.isPart).toBe(true);
});

test("chapters share what one of them names", async () => {
  const files = contents({ "index.qmd": "---\nbibliography: own.bib\n---\n", "own.bib": bib("o") });
  expect(read(await ask("ch/intro.qmd", files))).toEqual([at("own.bib"), at("book.bib"), at("refs.qmd")]);
});

test("a text beside the book that is no chapter of it has no part in its list", async () => {
  const libraries = await ask("notes.qmd");
  expect([read(libraries), libraries.isPart]).toEqual([[at("book.bib")], false]);
});
