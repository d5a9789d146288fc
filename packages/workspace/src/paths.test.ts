import { describe, expect, test } from "vitest";
import { bib, opened, paper, project, read, told } from "../test/opened.ts";
import { type MemoryFiles, memoryFiles } from "./memory-files.ts";

describe("where a path leads", () => {
  const deep = "file:///papers/sub/paper.md";

  test.each([
    [
      "from the document",
      ["refs.bib"],
      { "file:///papers/sub/refs.bib": bib("a"), "file:///papers/refs.bib": bib("b") },
      "file:///papers/sub/refs.bib",
    ],
    ["from the project, where only that is there", ["refs.bib"], { "file:///papers/refs.bib": bib("b") }, "file:///papers/refs.bib"],
    ["up from the document, within the folder", ["../refs.bib"], { "file:///papers/refs.bib": bib("b") }, "file:///papers/refs.bib"],
    [
      "a space, a hash, a percent sign",
      ["my #1 100%.bib"],
      { "file:///papers/sub/my%20%231%20100%25.bib": bib("a") },
      "file:///papers/sub/my%20%231%20100%25.bib",
    ],
    ["an accent", ["Díez.bib"], { "file:///papers/sub/D%C3%ADez.bib": bib("a") }, "file:///papers/sub/D%C3%ADez.bib"],
    [
      "a name that looks escaped",
      ["%2e%2e/refs.bib"],
      { "file:///papers/sub/%252e%252e/refs.bib": bib("a") },
      "file:///papers/sub/%252e%252e/refs.bib",
    ],
  ])("%s", async (_why, libraries, files, uri) => {
    expect(read(await opened(files).librariesFor(paper(libraries, deep)))).toEqual([uri]);
  });

  test("missing everywhere, it is told from the document's folder", async () => {
    const { looked } = await opened({}).librariesFor(paper(["refs.bib"], deep));
    expect(looked).toMatchObject([
      {
        kind: "library",
        name: "refs.bib",
        uri: "file:///papers/sub/refs.bib",
        entries: 0,
        problems: [],
        error: "There is no such file. It is named by sub/paper.md:2:17.",
      },
    ]);
  });

  test("settings are relative to their concordat.json, not to the document", async () => {
    const files = { ...project({ libraries: ["refs.bib"] }), "file:///papers/refs.bib": bib("a"), "file:///papers/sub/refs.bib": bib("b") };
    expect(read(await opened(files).librariesFor(paper([], deep)))).toEqual(["file:///papers/refs.bib"]);
  });

  test.each([
    ["one folder", ["*.bib"], ["a.bib", "b.bib"]],
    ["every folder", ["**/*.bib"], ["a.bib", "b.bib", "lib/c.bib"]],
    ["a folder and a list of endings", ["./lib/*.{bib,json}"], ["lib/c.bib", "lib/d.json"]],
    ["backslashes", ["lib\\*.bib"], ["lib/c.bib"]],
    ["a glob and a name", ["lib/*.bib", "a.bib"], ["lib/c.bib", "a.bib"]],
    ["a name that only looks like a glob", ["old [1].bib"], ["old%20%5B1%5D.bib"]],
    ["from the root of the disk, trusted", ["/papers/lib/*.bib"], ["lib/c.bib"]],
    ["from home, trusted", ["~/lib/*.{bib,json}"], ["lib/c.bib", "lib/d.json"]],
  ])("globs: %s", async (_why, libraries, names) => {
    const files = {
      ...project({ libraries }),
      "file:///papers/b.bib": bib("b"),
      "file:///papers/a.bib": bib("a"),
      "file:///papers/lib/c.bib": bib("c"),
      "file:///papers/lib/d.json": '[{"id": "d", "type": "book", "title": "D"}]',
      ...(libraries[0] === "old [1].bib" ? { "file:///papers/old%20%5B1%5D.bib": bib("e") } : {}),
    };
    expect(read(await opened(files, { trusted: () => true, home: "file:///papers/" }).librariesFor(paper()))).toEqual(
      names.map((name) => `file:///papers/${name}`),
    );
  });

  test("what could not be read is listed by name, and what stays in use is not", async () => {
    const files = memoryFiles({ ...project({ libraries: ["none.bib"] }), "file:///papers/a.bib": bib("a") });
    const workspace = opened(files);
    expect((await workspace.librariesFor(paper(["a.bib", "/outside.bib"]))).unread).toEqual(["/outside.bib", "none.bib"]);
    files.remove("file:///papers/a.bib");
    files.write("file:///papers/concordat.json", '{ "corpora": ["seas"] }');
    expect((await workspace.librariesFor(paper(["a.bib"]))).unread).toEqual(["seas"]);
  });

  test("a concordat.json below the open folder is told by its path, at the place of the name", async () => {
    const text = '{\n  "ignore": [{ "code": "citation.style", "text": "refs.bib" }],\n  "libraries": ["refs.bib"]\n}';
    const { looked } = await opened({ "file:///papers/sub/concordat.json": text }).librariesFor(paper([], deep));
    expect(looked.map(({ error }) => error)).toEqual(["There is no such file. It is named by sub/concordat.json:3:17."]);
  });

  test.each([
    ["in a file's name", "refs (old)*.bib", "refs%20(old)%202.bib"],
    ["in a folder's name", "lib (1)/*.bib", "lib%20(1)/a.bib"],
    ["without a glob", "refs (old).bib", "refs%20(old).bib"],
  ])("round brackets are part of a name: %s", async (_why, path, name) => {
    const files = { ...project({ libraries: [path] }), [`file:///papers/${name}`]: bib("a"), "file:///papers/refs old.bib": bib("b") };
    expect(read(await opened(files).librariesFor(paper()))).toEqual([`file:///papers/${name}`]);
  });

  test("a link and its end are one library, by the first of its names", async () => {
    const files = memoryFiles({ "file:///papers/a.bib": bib("a"), "file:///papers/link.bib": bib("a") });
    const linked: MemoryFiles = { ...files, real: async (uri) => uri.replace("link", "a") };
    expect(read(await opened(linked).librariesFor(paper(["link.bib", "a.bib"])))).toEqual(["file:///papers/link.bib"]);
  });

  test("a glob that nothing fits is told", async () => {
    const { looked } = await opened(project({ libraries: ["lib/*.bib"] })).librariesFor(paper());
    expect(looked.map(({ name, error }) => [name, error])).toEqual([
      ["lib/*.bib", "There is no such file. It is named by concordat.json:1:15."],
    ]);
  });

  test("a folder that cannot be listed is told, and the rest works", async () => {
    const files = memoryFiles({ "file:///papers/a.bib": bib("a") });
    const broken: MemoryFiles = { ...files, list: () => Promise.reject(new Error("Gone.")) };
    const found = await opened(broken, { settings: { libraries: ["*.bib", "a.bib"] } }).librariesFor(paper());
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
    expect(told(found)).toEqual(["Gone. It is named by your settings."]);
  });
});
