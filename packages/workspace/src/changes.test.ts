import { describe, expect, test, vi } from "vitest";
import { bib, opened, paper, read, told } from "../test/opened.ts";
import { followedFiles } from "./followed-files.ts";
import { memoryFiles } from "./memory-files.ts";
import type { DocumentRef } from "./workspace.ts";

describe("files as they change", () => {
  const uri = "file:///papers/refs.bib";

  test.each([
    ["missing", "none.bib", "There is no such file. It is named by paper.md:2:17."],
    [
      "an unknown extension",
      "refs.enl",
      "Concordat reads libraries that end in .bib, .ris, .json (CSL-JSON) or .yaml (CSL-YAML); this is none of them. It is named by paper.md:2:17.",
    ],
    ["binary", "binary.bib", "It is not a text file. It is named by paper.md:2:17."],
  ])("told: %s", async (_why, name, error) => {
    const files = { "file:///papers/refs.enl": "TY - BOOK", "file:///papers/binary.bib": Uint8Array.of(0, 1, 2), [uri]: bib("a") };
    const found = await opened(files).librariesFor(paper([name, "refs.bib"]));
    expect(told(found)).toEqual([error]);
    expect(read(found)).toEqual([uri]);
  });

  test("a file that did not change is not read anew, whoever asks", async () => {
    const files = memoryFiles({ [uri]: bib("a") });
    const workspace = opened(files);
    const [before] = (await workspace.librariesFor(paper(["refs.bib"]))).sources;
    files.write(uri, bib("a"));
    const [again] = (await workspace.librariesFor(paper(["../refs.bib"], "file:///papers/sub/other.md"))).sources;
    expect(before).toBeDefined();
    expect(again).toBe(before);
  });

  test.each([
    ["a library that nobody names", []],
    ["one that another text names", ["refs.json"]],
  ])("a file that was looked into, to see whether it is a library, since it changed is read anew: %s", async (_why, libraries) => {
    const place = "file:///papers/refs.json";
    const items = (title: string): string => `[{"id": "a", "type": "book", "title": "${title}", "author": [{"family": "Tan"}]}]`;
    const disk = memoryFiles({ [place]: items("Tides") });
    const files = followedFiles(disk, () => true);
    const workspace = opened({ ...disk, ...files });
    const titles = async (text: DocumentRef): Promise<readonly string[]> =>
      (await workspace.librariesFor(text)).sources.flatMap(({ entries }) => [...entries].map(({ title }) => title));
    const other = paper([], "file:///papers/other.md");
    for (const text of [other, paper(libraries)]) expect(await titles(text)).toEqual(["Tides"]);
    disk.write(place, items("Ebb"));
    files.changed([place]);
    workspace.filesChanged();
    for (const text of [other, paper(libraries)]) expect(await titles(text)).toEqual(["Ebb"]);
  });

  test("a file that changed is read anew", async () => {
    const files = memoryFiles({ [uri]: bib("a") });
    const workspace = opened(files);
    await workspace.librariesFor(paper(["refs.bib"]));
    files.write(uri, bib("a", "b"));
    const { sources, looked } = await workspace.librariesFor(paper(["refs.bib"]));
    expect([...(sources[0]?.entries ?? [])].map(({ key }) => key)).toEqual(["a", "b"]);
    expect(looked[0]).toMatchObject({ entries: 2, error: null });
  });

  const stays = "The version read before stays in use. It is named by paper.md:2:17.";
  test.each([
    ["emptied", "refs.bib", "", `It holds no entry at the moment. ${stays}`],
    ["half-written BibTeX", "refs.bib", "@book", `It holds no entry at the moment. ${stays}`],
    [
      "half-written JSON",
      "refs.json",
      '[{"id": "a", "type": "bo',
      `It breaks off inside an entry, as if half saved, with 0 of 1 entries. ${stays}`,
    ],
    ["binary for a moment", "refs.bib", Uint8Array.of(0, 0, 0), `It is not a text file. ${stays}`],
    ["removed", "refs.bib", null, `There is no such file. ${stays}`],
  ])("the last good version stays and that is said: %s", async (_why, name, content, error) => {
    const place = `file:///papers/${name}`;
    const good = name.endsWith(".json") ? '[{"id": "a", "type": "book", "title": "A"}]' : bib("a");
    const files = memoryFiles({ [place]: good });
    const workspace = opened(files);
    const [before] = (await workspace.librariesFor(paper([name]))).sources;
    if (content === null) files.remove(place);
    else files.write(place, content);
    for (const _again of [1, 2]) {
      const found = await workspace.librariesFor(paper([name]));
      expect(found.sources).toEqual([before]);
      expect(found.looked).toMatchObject([{ uri: place, entries: 1, error }]);
    }
    files.write(place, good);
    const after = await workspace.librariesFor(paper([name]));
    expect(after.sources[0]).toBe(before);
    expect(told(after)).toEqual([]);
  });

  test.each([
    ["inside an entry", `${bib("a")}\n@book{b, author = {Ada W`, "1 of 3"],
    ["inside the last entry", `${bib("a", "b")}\n@book{c, title = {On c}, year = {20`, "2 of 3"],
    ["by a crash that left zeros", `${bib("a", "b")}\n${"\0".repeat(90)}`, "2 of 3"],
    ["two deleted and the last one not closed", `${bib("a")}\n@book{c, title = {On c}`, "1 of 3"],
  ])("cut off while it is saved, the version before stays: %s", async (_why, content, held) => {
    const files = memoryFiles({ [uri]: bib("a", "b", "c") });
    const workspace = opened(files);
    const [before] = (await workspace.librariesFor(paper(["refs.bib"]))).sources;
    files.write(uri, content);
    const { sources, looked } = await workspace.librariesFor(paper(["refs.bib"]));
    expect(sources[0]).toBe(before);
    expect(looked[0]?.error).toContain(`It breaks off inside an entry, as if half saved, with ${held} entries. The version`);
  });

  test("cut off between two entries, the version before stays for as long as the file may still go on", async () => {
    const say = (error: string): string => `${error} The version read before stays in use. It is named by paper.md:2:17.`;
    const files = memoryFiles({ [uri]: bib("a", "b", "c") });
    const workspace = opened(files);
    const state = async (): Promise<unknown[]> => {
      const [one] = (await workspace.librariesFor(paper(["refs.bib"]))).looked;
      return [one?.entries, one?.error, one?.note];
    };
    vi.useFakeTimers({ toFake: ["Date"] });
    expect(await state()).toEqual([3, null, null]);
    files.write(uri, bib("a"));
    const half = say("It ends after 1 of 3 entries, as if half saved; the rest is waited for, a minute at most.");
    expect(await state()).toEqual([3, half, null]);
    vi.advanceTimersByTime(1000);
    expect(await state()).toEqual([3, half, null]);
    vi.advanceTimersByTime(1000);
    const lacks = "It lacks the last 2 entries that it had before; if it was cut off while it was saved, save it anew.";
    for (const _again of [1, 2]) expect(await state()).toEqual([1, null, lacks]);
    files.write(uri, bib("a", "b", "c"));
    expect(await state()).toEqual([3, null, null]);
    files.write(uri, bib("a", "b"));
    expect(await state()).toEqual([2, null, null]);
    vi.useRealTimers();
  });

  test("YAML that breaks off amid a line, as good as it reads", async () => {
    const [whole, half] = ["- id: a\n  title: Ice\n- id: b\n  title: Snow\n", "- id: a\n  title: Ic"];
    const place = "file:///papers/refs.yaml";
    const files = memoryFiles({ [place]: whole });
    const workspace = opened(files);
    const looked = async (text: string): Promise<unknown> => {
      files.write(place, text);
      const [one] = (await workspace.librariesFor(paper(["refs.yaml"]))).looked;
      return [one?.entries, one?.error?.slice(0, 13) ?? null];
    };
    expect(await looked(whole)).toEqual([2, null]);
    expect(await looked(half)).toEqual([2, "It breaks off"]);
    expect(await looked(whole.slice(0, -3))).toEqual([2, "It breaks off"]);
    expect(await looked(whole.slice(0, -1))).toEqual([2, null]);
    expect(await looked(whole)).toEqual([2, null]);
    expect(await looked(`${half}\n`)).toEqual([2, "It ends after"]);
    expect(await looked("- id: c\n  title: Ic\n")).toEqual([1, null]);
  });

  test("a last entry that is left open, as it was before, does not hold up a change", async () => {
    const open = (year: number): string => `@book{a, title = {Ice}, year = {${year}}}\n@book{b, title = {On b}, year = {2004}\n`;
    const files = memoryFiles({ [uri]: open(1999) });
    const workspace = opened(files);
    await workspace.librariesFor(paper(["refs.bib"]));
    files.write(uri, open(2001));
    const { sources, looked } = await workspace.librariesFor(paper(["refs.bib"]));
    expect([sources[0]?.entries.at(0)?.year, looked[0]?.error]).toEqual(["2001", null]);
  });

  test("what was never good is told without a version before", async () => {
    const { looked, sources } = await opened({ [uri]: "" }).librariesFor(paper(["refs.bib"]));
    expect(looked).toMatchObject([{ entries: 0, error: null }]);
    expect(sources[0]?.entries).toEqual([]);
  });

  test("a broken entry costs only itself, and is told at its place", async () => {
    const { looked } = await opened({ [uri]: `${bib("a")}\n@book{b, title = {\n${bib("c")}` }).librariesFor(paper(["refs.bib"]));
    expect(looked[0]?.entries).toBeGreaterThanOrEqual(2);
    expect(looked[0]?.problems).toMatchObject([{ line: 2 }]);
  });

  test("a file that is not UTF-8 is read, with a word about it", async () => {
    const bytes = Uint8Array.from(bib("a").replace("Ada", "Inés"), (sign) => sign.charCodeAt(0));
    const { looked, sources } = await opened({ [uri]: bytes }).librariesFor(paper(["refs.bib"]));
    expect(sources[0]?.entries.at(0)?.authors).toMatchObject([{ given: "Inés" }]);
    expect(looked[0]?.problems.map(({ line, message }) => [line, message])).toEqual([
      [1, "the file is not UTF-8; it was read as Windows-1252. Save it as UTF-8 to be safe."],
    ]);
  });

  test("a few bytes that are not UTF-8 cost themselves, and are told where the first one stands", async () => {
    const latin1 = Uint8Array.from(bib("b").replace("Ada", "Inés"), (sign) => sign.charCodeAt(0));
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${bib("a").replace("Ada", "Łucja Żuk")}\n`), ...latin1]);
    const { looked, sources } = await opened({ [uri]: bytes }).librariesFor(paper(["refs.bib"]));
    expect([0, 1].map((number) => sources[0]?.entries.at(number)?.authors)).toMatchObject([[{ given: "Łucja Żuk" }], [{ given: "Inés" }]]);
    expect(looked[0]?.problems).toMatchObject([
      { line: 2, message: expect.stringContaining("a byte of the file is not UTF-8, the first here") },
    ]);
  });

  test("documents may ask at the same time", async () => {
    const workspace = opened({ [uri]: bib("a") });
    const asked = await Promise.all([1, 2, 3].map(() => workspace.librariesFor(paper(["refs.bib"]))));
    expect(asked.map(read)).toEqual([[uri], [uri], [uri]]);
  });
});
