import { describe, expect, test } from "vitest";
import { bib, LIES_OUTSIDE, named, opened, paper, project, read, told } from "../test/opened.ts";
import { type MemoryFiles, memoryFiles } from "./memory-files.ts";

describe("trust", () => {
  const outside = {
    "file:///outside.bib": bib("o"),
    "file:///papers2/outside.bib": bib("o"),
    "file:///home/ada/outside.bib": bib("o"),
    "file:///etc/passwd": bib("o"),
    "file:///papers/deep/er/refs.bib": bib("i"),
  };
  const home = "file:///home/ada/";

  const escapes: readonly (readonly [string, string])[] = [
    ["absolute", "/outside.bib"],
    ["absolute, even within the folder", "/papers/deep/er/refs.bib"],
    ["at home", "~/outside.bib"],
    ["at home with a backslash", "~\\outside.bib"],
    ["up", "../outside.bib"],
    ["up from below", "sub/../../outside.bib"],
    ["up with backslashes", "sub\\..\\..\\outside.bib"],
    ["a sibling that begins alike", "../papers2/outside.bib"],
    ["an address", "file:///etc/passwd"],
    ["an address of one slash", "file:/etc/passwd"],
    ["an address in capitals", "FILE:///outside.bib"],
    ["a drive", "C:\\outside.bib"],
    ["a network folder", "\\\\server\\share\\outside.bib"],
  ];

  test.each(escapes)("not trusted, a document does not reach outside: %s", async (_why, path) => {
    const found = await opened(outside, { home }).librariesFor(paper([path]));
    expect(read(found)).toEqual([]);
    expect(named(found)).toMatchObject([
      { kind: "library", name: path, uri: null, entries: 0, problems: [], error: LIES_OUTSIDE("paper.md:2:\\d+") },
    ]);
  });

  test.each<readonly [string, string]>([
    ...escapes,
    ["a glob up", "../*.bib"],
    ["a glob beside", "../papers2/**/*.bib"],
    ["a glob that leads out and names itself back in", "../papers2/{outside.bib,/../../papers/x}"],
    ["a glob that climbs", "*/../../outside.bib"],
  ])("not trusted, a project does not reach outside: %s", async (_why, path) => {
    const found = await opened({ ...outside, ...project({ libraries: [path] }) }, { home }).librariesFor(paper());
    expect(read(found)).toEqual([]);
    expect(told(found)).toEqual([LIES_OUTSIDE("concordat.json(?::1:\\d+)?")]);
  });

  test.each([
    ["escaped dots are a name", "%2e%2e/outside.bib"],
    ["escaped slashes are a name", "..%2foutside.bib"],
    ["a scheme without a slash is a name", "file:outside.bib"],
    ["a climb inside braces", "{..,sub}/outside.bib"],
  ])("not trusted, what only looks like a way out leads nowhere: %s", async (_why, path) => {
    for (const found of [
      await opened(outside, { home }).librariesFor(paper([path])),
      await opened({ ...outside, ...project({ libraries: [path] }) }, { home }).librariesFor(paper()),
    ]) {
      expect(read(found)).toEqual([]);
      expect(told(found)).toEqual([expect.stringMatching(/^There is no such file\./)]);
    }
  });

  test("not trusted, a path that is inside from the document does not reach outside from the project", async () => {
    const found = await opened(outside).librariesFor(paper(["../../outside.bib"], "file:///papers/deep/er/paper.md"));
    expect(read(found)).toEqual([]);
    expect(told(found)).toEqual(["There is no such file. It is named by deep/er/paper.md:2:17."]);
  });

  test("not trusted, links do not lead outside", async () => {
    const files = memoryFiles({ "file:///papers/a.bib": bib("a"), "file:///papers/linked.bib": bib("o") });
    const linked: MemoryFiles = { ...files, real: async (uri) => uri.replace("papers/linked.bib", "outside.bib") };
    const found = await opened(linked, { settings: {} }).librariesFor(paper(["a.bib", "linked.bib"]));
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
    expect(told(found)).toEqual([LIES_OUTSIDE("paper.md:2:\\d+")]);
  });

  test("not trusted, what lies inside is read", async () => {
    const files = { ...outside, ...project({ libraries: ["deep/**/*.bib"] }), "file:///papers/a.bib": bib("a") };
    const found = await opened(files).librariesFor(paper(["../a.bib"], "file:///papers/sub/paper.md"));
    expect(read(found)).toEqual(["file:///papers/a.bib", "file:///papers/deep/er/refs.bib"]);
    expect(told(found)).toEqual([]);
  });

  test.each([
    ["absolute", "/outside.bib", "file:///outside.bib"],
    ["at home", "~/outside.bib", "file:///home/ada/outside.bib"],
    ["up", "../outside.bib", "file:///outside.bib"],
    ["an address", "file:///outside.bib", "file:///outside.bib"],
    ["a glob beside", "../papers2/*.bib", "file:///papers2/outside.bib"],
  ])("trusted, or named by the person, any path is read: %s", async (_why, path, uri) => {
    const files = { ...outside, ...project({ libraries: [path] }) };
    expect(read(await opened(files, { home, trusted: () => true }).librariesFor(paper()))).toEqual([uri]);
    expect(read(await opened(outside, { home, settings: { libraries: [path] } }).librariesFor(paper()))).toEqual([uri]);
  });

  test("a project does not become the person by naming other paths beside theirs", async () => {
    const files = { ...outside, ...project({ libraries: ["../papers2/outside.bib"] }) };
    const found = await opened(files, { settings: { libraries: ["/outside.bib"] } }).librariesFor(paper(["~/outside.bib"]));
    expect(read(found)).toEqual(["file:///outside.bib"]);
    expect(told(found)).toEqual([LIES_OUTSIDE("paper.md:2:\\d+")]);
  });

  test("trust may be given later", async () => {
    let trusted = false;
    const workspace = opened(outside, { trusted: () => trusted });
    expect(read(await workspace.librariesFor(paper(["../outside.bib"])))).toEqual([]);
    trusted = true;
    expect(read(await workspace.librariesFor(paper(["../outside.bib"])))).toEqual(["file:///outside.bib"]);
  });
});
