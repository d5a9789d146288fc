import { expect, test } from "vitest";
import { bib, opened, read, told } from "../../test/opened.ts";

const at = (path: string): string => `file:///papers/${path}`;
const asked = (texts: Record<string, string>, path: string, syntax: "markdown" | "latex" = "markdown") => {
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [at(name), text]));
  return opened(files).librariesFor({ uri: at(path), text: texts[path] ?? "Text.", syntax });
};
const libraries = { "refs.bib": bib("r"), "book/refs.bib": bib("b"), "book/part/more.bib": bib("m") };

test.each<[why: string, files: Record<string, string>, found: string[]]>([
  ["one file", { "_quarto.yml": "bibliography: refs.bib\n" }, ["refs.bib"]],
  ["by its other ending", { "_quarto.yaml": "bibliography: refs.bib\n" }, ["refs.bib"]],
  ["a list", { "_quarto.yml": "bibliography:\n  - refs.bib\n  - book/refs.bib\n" }, ["refs.bib", "book/refs.bib"]],
  ["of a book", { "book/_quarto.yml": "project:\n  type: book\nbook:\n  title: T\n  bibliography: refs.bib\n" }, ["book/refs.bib"]],
  ["from the project, with a slash", { "book/_quarto.yml": "bibliography: /refs.bib\n" }, ["book/refs.bib"]],
  ["of a folder", { "book/part/_metadata.yml": "bibliography: more.bib\n" }, ["book/part/more.bib"]],
  [
    "a folder within a project",
    { "book/part/_metadata.yml": "bibliography: more.bib\n", "book/_quarto.yml": "bibliography: refs.bib\n" },
    ["book/part/more.bib", "book/refs.bib"],
  ],
  ["nothing above a project", { "book/_quarto.yml": "project: {}\n", "_quarto.yml": "bibliography: refs.bib\n" }, []],
  ["of one format alone", { "_quarto.yml": "format:\n  html:\n    bibliography: refs.bib\n" }, []],
  ["bookdown", { "book/_bookdown.yml": "bibliography: refs.bib\n" }, ["book/refs.bib"]],
  [
    "the index of a bookdown book",
    { "book/_bookdown.yml": "book_filename: b\n", "book/index.Rmd": "---\nbibliography: [refs.bib]\n---\n" },
    ["book/refs.bib"],
  ],
  ["a book by its index", { "book/index.Rmd": "---\nsite: bookdown::bookdown_site\nbibliography: refs.bib\n---\n" }, ["book/refs.bib"]],
  ["another index", { "book/index.Rmd": "---\nbibliography: refs.bib\n---\n" }, []],
])("what a project names: %s", async (_why, files, found) => {
  expect(read(await asked({ ...libraries, ...files }, "book/part/chapter.qmd"))).toEqual(found.map(at));
});

test("the document's own come first, and each counts once", async () => {
  const text = "---\nbibliography: book/refs.bib\n---\n";
  const found = await asked({ ...libraries, "_quarto.yml": "bibliography: [refs.bib, book/refs.bib]\n", "a.qmd": text }, "a.qmd");
  expect(read(found)).toEqual([at("book/refs.bib"), at("refs.bib")]);
});

test("one that is not there is told at its place", async () => {
  const found = await asked({ "_quarto.yml": "project: {}\nbibliography:\n  - none.bib\n" }, "a.qmd");
  expect(told(found)).toEqual(["There is no such file. It is named by _quarto.yml:3:5."]);
  expect(found.looked[0]?.fault).toMatchObject({ uri: at("_quarto.yml"), start: 30, end: 38, message: "none.bib: There is no such file." });
});

test("LaTeX knows nothing of it", async () => {
  expect(read(await asked({ ...libraries, "_quarto.yml": "bibliography: refs.bib\n" }, "a.tex", "latex"))).toEqual([]);
});
