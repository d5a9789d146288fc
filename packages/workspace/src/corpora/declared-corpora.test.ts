import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { opened, paper, project, read, told } from "../../test/opened.ts";

describe("corpora", () => {
  test.each([
    ["undeclared, it explains only", {}, [["lakes", false]]],
    ["declared, it may accuse", { corpora: ["lakes"] }, [["lakes", true]]],
    ["undeclared and not wanted", { corpus: { enabled: false } }, []],
    ["declared, though others are not wanted", { corpus: { enabled: false }, corpora: ["lakes"] }, [["lakes", true]]],
    ["declared twice", { corpora: ["lakes", "lakes"] }, [["lakes", true]]],
  ])("%s", async (_why, settings, expected) => {
    const found = await opened(project(settings), { corpora: [miniCorpus] }).librariesFor(paper());
    expect(found.sources.map(({ name, declared }) => [name, declared])).toEqual(expected);
    expect(found.entities).toHaveLength(expected.length);
    expect(told(found)).toEqual([]);
  });

  test.each([
    [
      "among others",
      [miniCorpus],
      "There is no corpus of this name (known: lakes), and no folder or installed package of this name that holds one. It is named by concordat.json:1:13.",
    ],
    [
      "where there is none",
      [],
      "There is no corpus of this name (known: none), and no folder or installed package of this name that holds one. It is named by concordat.json:1:13.",
    ],
  ])("one that nobody knows is told: %s", async (_why, corpora, error) => {
    const { looked } = await opened(project({ corpora: ["seas"] }), { corpora }).librariesFor(paper());
    expect(looked).toMatchObject([{ kind: "corpus", name: "seas", uri: null, entries: 0, problems: [], error }]);
  });

  test("names can be left alone", async () => {
    const found = await opened(project({ entities: { enabled: false } }), { corpora: [miniCorpus] }).librariesFor(paper());
    expect(found.entities).toEqual([]);
    expect(read(found)).toEqual(["lakes"]);
  });

  test("each is made once", async () => {
    const workspace = opened({}, { corpora: [miniCorpus] });
    const first = await workspace.librariesFor(paper());
    const second = await workspace.librariesFor(paper());
    expect(second.sources[0]).toBe(first.sources[0]);
    expect(second.entities[0]).toBe(first.entities[0]);
  });
});
