import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { bib, opened, paper, project, read, told } from "../test/opened.ts";

describe("the order of evidence", () => {
  test("the document's own, then what was given by hand, then settings, then corpora", async () => {
    const files = {
      ...project({ libraries: ["c.bib"] }),
      "file:///papers/a.bib": bib("a"),
      "file:///papers/b.bib": bib("b"),
      "file:///papers/c.bib": bib("c"),
    };
    const found = await opened(files, { corpora: [miniCorpus], given: [{ path: "b.bib", uri: "file:///papers/b.bib" }] }).librariesFor(
      paper(["a.bib"]),
    );
    expect(found.sources.map(({ name, role, declared }) => [name, role, declared])).toEqual([
      ["a.bib", "bibliography", true],
      ["b.bib", "setting", true],
      ["c.bib", "setting", true],
      ["lakes", "corpus", false],
    ]);
    expect(found.looked.map(({ name, entries, error }) => [name, entries, error])).toEqual([
      ["a.bib", 1, null],
      ["b.bib", 1, null],
      ["c.bib", 1, null],
    ]);
  });

  test("the document names them in its own order, in LaTeX as well", async () => {
    const files = { "file:///papers/a.bib": bib("a"), "file:///papers/b.bib": bib("b") };
    const text = "\\bibliography{b,a}";
    const found = await opened(files).librariesFor({ uri: "file:///papers/paper.tex", text, syntax: "latex" });
    expect(read(found)).toEqual(["file:///papers/b.bib", "file:///papers/a.bib"]);
  });

  test.each([
    ["named twice by the document", ["a.bib", "./a.bib"], {}],
    ["named by document and project", ["a.bib"], { libraries: ["a.bib", "*.bib"] }],
    ["named by two spellings", ["sub/../a.bib"], { libraries: ["a.bib", ".\\a.bib"] }],
  ])("each file once: %s", async (_why, libraries, settings) => {
    const found = await opened({ ...project(settings), "file:///papers/a.bib": bib("a") }).librariesFor(paper(libraries));
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
    expect(found.looked).toHaveLength(1);
  });

  test("each file once, with signs that addresses escape in two ways", async () => {
    const files = { "file:///papers/a%2Cb%40c.bib": bib("a") };
    const found = await opened(files, { given: [{ path: "a,b@c.bib", uri: "file:///papers/a,b@c.bib" }] }).librariesFor(
      paper(["a,b@c.bib"]),
    );
    expect(read(found)).toEqual(["file:///papers/a%2Cb%40c.bib"]);
  });
});

test.each([
  ["said by nobody", {}, {}, "off"],
  ["the project says so", { completion: { keys: "on" } }, {}, "on"],
  ["the person says so", {}, { completion: { keys: "on" } }, "on"],
  ["the person's editor only sends its default", { completion: { keys: "on" } }, { completion: { keys: "auto" } }, "on"],
])("a host's own defaults hold where nobody chose: %s", async (_why, chosen, settings, keys) => {
  const defaults = new Map([["completion.keys", "off"]]);
  const found = await opened(project(chosen), { settings, defaults }).librariesFor(paper());
  expect(found.settings.completion.keys).toBe(keys);
});

describe("a text that was never saved", () => {
  const unsaved = paper(["a.bib"], "untitled:Untitled-1");

  test("belongs to the first open folder", async () => {
    const files = { ...project({ libraries: ["lib/*.bib"] }), "file:///papers/a.bib": bib("a"), "file:///papers/lib/b.bib": bib("b") };
    expect(read(await opened(files).librariesFor(unsaved))).toEqual(["file:///papers/a.bib", "file:///papers/lib/b.bib"]);
  });

  test.each([true, false])("in no folder it says so (trusted: %s)", async (trusted) => {
    const options = { roots: () => [], trusted: () => trusted, settings: { libraries: ["*.bib", "/lib/b.bib"] } };
    const found = await opened({ "file:///lib/b.bib": bib("b") }, options).librariesFor(unsaved);
    expect(told(found).slice(0, 2)).toEqual([
      "It is named by untitled:Untitled-1:2:17, but the text lies in no folder yet; save it first.",
      "It is named by your settings, but the text lies in no folder yet; save it first.",
    ]);
  });
});

test.each([
  ["BibTeX", "refs.bib", "@book{tan2004, title = {Ice}}"],
  ["RIS", "refs.RIS", "TY  - BOOK\nAU  - Tan, Wei\nPY  - 2004\nER  - \n"],
  ["CSL-JSON", "refs.json", '[{"id": "tan2004", "type": "book"}]'],
  ["CSL-YAML", "refs.yml", "references:\n- id: tan2004\n  type: book\n"],
])("a library is read by its ending: %s", async (_why, name, text) => {
  const found = await opened({ [`file:///papers/${name}`]: text }).librariesFor(paper([name]));
  expect(found.looked).toMatchObject([{ name, entries: 1, problems: [], error: null }]);
  expect(found.sources[0]?.entries.at(0)?.key).toBe("tan2004");
});

test.each([
  [
    "Hayagriva",
    "works.yml",
    "tan2004:\n  type: Book\n  title: Ice\n",
    "This is a Hayagriva library of Typst, which is not read yet; export it as .bib or CSL-JSON.",
  ],
  ["settings", "works.json", '["a"]', "The file holds no CSL-JSON items; expected an array of objects with id and type."],
  ["words", "works.ris", "Ice and snow", "The file holds no RIS records; expected lines such as 'TY  - JOUR'."],
])("a file of another kind was not looked at: %s", async (_why, name, text, error) => {
  const found = await opened({ [`file:///papers/${name}`]: text }).librariesFor(paper([name]));
  expect(found.sources).toEqual([]);
  expect(told(found)).toEqual([`${error} It is named by paper.md:2:17.`]);
});

test("an entry whose parent stands in another library of the text is no problem of either", async () => {
  const child = "@inbook{child, author = {Wei Tan}, title = {Ice}, year = 1999, crossref = {parent}}";
  const workspace = opened({ "file:///papers/a.bib": child, "file:///papers/b.bib": "@book{parent, title = {Lakes}}" });
  const problems = async (libraries: readonly string[]) =>
    (await workspace.librariesFor(paper(libraries))).looked.filter(({ isNamed }) => isNamed).map(({ problems }) => problems.length);
  expect([await problems(["a.bib", "b.bib"]), await problems(["a.bib"])]).toEqual([[0, 0], [1]]);
});
