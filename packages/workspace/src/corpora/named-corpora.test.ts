import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { opened, paper, project, told } from "../../test/opened.ts";

const table = (name: string): string => `type,name,kind\nagency,${name},other\n`;
const folder = (path: string, name: string): Record<string, string> => ({
  [`file:///papers/${path}/data/corpus.yaml`]: `name: ${name}\ntitle: T\nlicense: CC0-1.0\n`,
  [`file:///papers/${path}/data/agencies/council.yaml`]: "name: Council\nkind: other\n",
});
const tables = { "file:///papers/a/records.csv": table("Alpha"), "file:///papers/b/records.csv": table("Beta") };

describe("two corpora of one name", () => {
  test.each<[why: string, files: Record<string, string>, corpora: string[], used: string[], said: string[]]>([
    ["tables are told apart by their folders", tables, ["a/records.csv", "b/records.csv"], ["records", "b-records"], []],
    [
      "folders that call themselves the same: the second is told",
      { ...folder("a", "arctic"), ...folder("b", "arctic") },
      ["a", "b"],
      ["arctic"],
      ['Two corpora are called "arctic": a and this one, which is not used. Give it another name. It is named by concordat.json:1:17.'],
    ],
    ["a table and a folder", { ...folder("a", "records"), ...tables }, ["a", "b/records.csv"], ["records", "b-records"], []],
    ["a table like the corpus at hand", { "file:///papers/sub/lakes.csv": table("Alpha") }, ["sub/lakes.csv"], ["sub-lakes", "lakes"], []],
    ["a folder that is a version of the corpus at hand takes its place", folder("mine", "lakes"), ["mine"], ["lakes"], []],
    [
      "a folder like a corpus at hand that is declared too",
      folder("mine", "lakes"),
      ["lakes", "mine"],
      ["lakes"],
      ['Two corpora are called "lakes": lakes and this one, which is not used. Give it another name. It is named by concordat.json:1:21.'],
    ],
    ["one that is spelled in two ways is one", folder("a", "arctic"), ["a", "./a", "./a/"], ["arctic", "lakes"], []],
  ])("%s", async (_why, files, corpora, used, said) => {
    const found = await opened({ ...project({ corpora }), ...files }, { corpora: [miniCorpus] }).librariesFor(paper());
    const shown = used.includes("lakes") ? used : [...used, "lakes"];
    expect([found.corpora.map(({ name }) => name), told(found)]).toEqual([shown, said]);
  });

  test("a table under another name is made once", async () => {
    const workspace = opened({ ...project({ corpora: ["a/records.csv", "b/records.csv"] }), ...tables });
    const [first, second] = [await workspace.librariesFor(paper()), await workspace.librariesFor(paper())];
    expect(second.sources).toEqual(first.sources);
    expect(second.corpora[1]).toBe(first.corpora[1]);
  });
});

test("a corpus that was given by hand counts beside those of the project, and goes by what was typed", async () => {
  const files = { ...project({ corpora: ["lakes"] }), ...tables };
  const givenCorpora = [
    { name: "../b/records.csv", uri: "file:///papers/b/records.csv" },
    { name: "empty.csv", uri: "file:///papers/empty.csv" },
    { name: "seas", uri: null },
  ];
  const found = await opened(files, { corpora: [miniCorpus], givenCorpora }).librariesFor(paper());
  expect(found.corpora.map(({ name }) => name)).toEqual(["records", "lakes"]);
  expect(found.looked.map(({ name, error }) => [name, error])).toEqual([
    ["../b/records.csv", null],
    ["empty.csv", "There is no such file. It is named by the command line."],
    ["seas", expect.stringMatching(/^There is no corpus of this name \(known: lakes\).* It is named by the command line\.$/)],
  ]);
});
