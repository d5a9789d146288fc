import { expect, test } from "vitest";
import { bib, opened, paper, project } from "../test/opened.ts";
import { memoryFiles } from "./memory-files.ts";

const csl = '[\n  {"id": "a", "type": "book", "title": "A"}\n]';

test.each<[why: string, name: string, text: string, isFound: boolean]>([
  ["BibTeX", "lib/deep/a.bib", bib("a"), true],
  ["RIS", "a.ris", "TY  - BOOK\nAU  - Tan, Wei\nPY  - 2004\nER  - \n", true],
  ["CSL-JSON", "a.json", csl, true],
  ["CSL-JSON under a word", "a.json", `{"references": ${csl}}`, true],
  ["CSL-YAML", "a.yaml", "references:\n- id: a\n  type: book\n  title: A\n", true],
  ["any JSON", "data.json", '[{"id": 1, "name": "x"}]', false],
  ["any YAML", "data.yaml", "id: a\ntype: book\n", false],
  ["a package", "package.json", '[{"id": "a", "type": "book"}]', false],
  ["one without an entry", "a.bib", "% nothing yet", false],
])("a library file that nobody names explains, and never accuses: %s", async (_why, name, text, isFound) => {
  const uri = `file:///papers/${name}`;
  const { sources, looked, unread } = await opened({ [uri]: text }).librariesFor(paper([], "file:///papers/sub/paper.md"));
  expect(sources.map(({ uri, role, declared }) => [uri, role, declared])).toEqual(isFound ? [[uri, "workspace", false]] : []);
  expect(looked.map(({ name, error, note }) => [name, error, note])).toEqual(
    isFound ? [[name, null, "Nobody names it, so it explains only."]] : [],
  );
  expect(unread).toEqual([]);
});

test("one that is named counts as named", async () => {
  const files = { ...project({ libraries: ["a.bib"] }), "file:///papers/a.bib": bib("a"), "file:///papers/b.bib": bib("b") };
  const { sources } = await opened(files).librariesFor(paper());
  expect(sources.map(({ name, role }) => [name, role])).toEqual([
    ["a.bib", "setting"],
    ["b.bib", "workspace"],
  ]);
});

test("those of nearer folders come first, each by their paths, also where files are only listed", async () => {
  const names = ["z.bib", "ä.bib", "a/b.bib", "a b/c.bib", "a/b/c.bib"];
  const files = Object.fromEntries(names.map((name) => [`file:///papers/${encodeURI(name)}`, bib("a")]));
  const { sources } = await opened(files).librariesFor(paper());
  expect(sources.map(({ name }) => name)).toEqual(["z.bib", "ä.bib", "a b/c.bib", "a/b.bib", "a/b/c.bib"]);
});

test("of very many the first are used, and that is said", async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`file:///papers/${String(at).padStart(2, "0")}.bib`, bib("a")]));
  const { sources, looked } = await opened(files).librariesFor(paper());
  expect(sources).toHaveLength(50);
  expect(looked.at(-1)).toMatchObject({
    name: "papers",
    error: null,
    note: "60 library files lie in this folder that nobody names; the first 50 are looked at. Name those you use.",
  });
});

test.each([
  ["one that is named leaves the others their room, and is not told as left out", ["huge.bib"], ["huge.bib", "b.bib"], null],
  [
    "one that nobody names is left out, and that is said",
    [],
    ["b.bib"],
    /^Library files .* up to 16 MB in all; the others were left out\./,
  ],
])("of a file that is very large: %s", async (_why, libraries, used, note) => {
  const huge = bib("a").padEnd(17 * 1024 * 1024);
  const files = { ...project({ libraries }), "file:///papers/huge.bib": huge, "file:///papers/b.bib": bib("b") };
  const { sources, looked } = await opened(files).librariesFor(paper());
  expect(sources.map(({ name }) => name)).toEqual(used);
  const told = looked.find(({ name }) => name === "papers")?.note ?? null;
  if (note === null) expect(told).toBe(null);
  else expect(told).toMatch(note);
});

test("where a folder holds very many files, the nearest are used, and that is said", async () => {
  const files = {
    ...memoryFiles({ "file:///papers/a.bib": bib("a") }),
    nearest: async () => ({ uris: ["file:///papers/a.bib"], isCut: true }),
  };
  const { sources, looked } = await opened(files).librariesFor(paper());
  expect(sources.map(({ name }) => name)).toEqual(["a.bib"]);
  expect(looked.at(-1)?.note).toBe(
    "Library files that nobody names were looked for among the nearest 20,000 files and folders; there are more. Name those you use.",
  );
});

test("a file that is made later is found once the folder is said to have changed", async () => {
  const files = memoryFiles();
  const workspace = opened(files);
  await workspace.librariesFor(paper());
  files.write("file:///papers/a.bib", bib("a"));
  workspace.filesChanged();
  expect((await workspace.librariesFor(paper())).sources.map(({ name }) => name)).toEqual(["a.bib"]);
});

test("one that is nobody's is not told as broken", async () => {
  const { looked } = await opened({ "file:///papers/a.bib": `${bib("a")}\n@book{b, title = {` }).librariesFor(paper());
  expect(looked.flatMap(({ problems }) => problems)).toEqual([]);
});
