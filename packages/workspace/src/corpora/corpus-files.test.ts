import { describe, expect, test } from "vitest";
import { memoryFiles } from "../memory-files.ts";
import { createWorkspace, type Libraries } from "../workspace.ts";

const head = "name: arctic\ntitle: Arctic cooperation\nlicense: CC0-1.0\n";
const council = "name: Arctic Council\nkind: international-body\n";
const declaration = "name: Ottawa Declaration\nkind: declaration\nparties: [CA, US]\n";

const folder = {
  "file:///p/arctic/data/corpus.yaml": head,
  "file:///p/arctic/data/agencies/arctic-council.yaml": council,
  "file:///p/arctic/data/agreements/ottawa-declaration.yaml": declaration,
  "file:///p/arctic/package.json": '{ "version": "1.2.3" }',
};
const table = "type,name,kind\nagency,Arctic Council,international-body\nagreement,Ottawa Declaration,declaration\n";

function opened(files: Readonly<Record<string, string | Uint8Array>>, corpora: readonly string[], trusted = false) {
  const disk = memoryFiles({ ...files, "file:///p/concordat.json": JSON.stringify({ corpora }) });
  const workspace = createWorkspace({ files: disk, roots: () => ["file:///p/"], corpora: [], trusted: () => trusted });
  const look = (): Promise<Libraries> => workspace.librariesFor({ uri: "file:///p/paper.md", text: "", syntax: "markdown" });
  return { disk, look };
}

const ids = ({ corpora }: Libraries): readonly string[] =>
  corpora.flatMap((corpus) => [...corpus.agencies, ...corpus.agreements].map(({ id }) => id));
const told = ({ looked }: Libraries): readonly string[] =>
  looked.flatMap(({ name, error, problems }) => [
    ...(error === null ? [] : [`${name}: ${error}`]),
    ...problems.map(({ line, column, message }) => `${name}:${line}:${column} ${message}`),
  ]);

describe("a corpus may be named by", () => {
  test.each<[why: string, files: Readonly<Record<string, string>>, named: string]>([
    ["its folder", folder, "./arctic"],
    ["its folder, without a dot", folder, "arctic"],
    ["the folder of its data", folder, "./arctic/data/"],
    ["a spreadsheet", { "file:///p/arctic.csv": table }, "arctic.csv"],
    ["a spreadsheet with semicolons", { "file:///p/arctic.csv": table.replaceAll(",", ";") }, "arctic.csv"],
  ])("%s", async (_, files, named) => {
    const found = await opened(files, [named]).look();
    expect(told(found)).toEqual([]);
    expect(found.corpora.map(({ name }) => name)).toEqual(["arctic"]);
    expect(ids(found)).toEqual(["arctic-council", "ottawa-declaration"]);
    expect(found.sources.map(({ declared }) => declared)).toEqual([true]);
  });

  test("the package it is installed as, from any folder below, or its data.json", async () => {
    const data = JSON.stringify({
      name: "arctic",
      title: "Arctic",
      license: "CC0-1.0",
      version: "2.0.0",
      agencies: [{ id: "arctic-council", type: "agency", name: "Arctic Council", kind: "other" }],
    });
    const files = { "file:///p/node_modules/@polar/arctic/dist/data.json": data, "file:///p/node_modules/arctic/dist/data.json": data };
    for (const named of ["@polar/arctic", "./node_modules/arctic", "node_modules/arctic/dist/data.json"]) {
      const found = await opened(files, [named]).look();
      expect([told(found), ids(found), found.corpora[0]?.version]).toEqual([[], ["arctic-council"], "2.0.0"]);
    }
  });
});

test("a mistake costs its record, and is told in its file; the version before stays in use while it is half written", async () => {
  const { disk, look } = opened(folder, ["arctic"]);
  expect(ids(await look())).toEqual(["arctic-council", "ottawa-declaration"]);

  disk.write("file:///p/arctic/data/agencies/arctic-council.yaml", "name: Arctic Council\nkind: international-bod\n");
  disk.write("file:///p/arctic/data/agreements/inuvik.yaml", "name: Inuvik\nkind: declaraton\n");
  const broken = await look();
  expect(ids(broken)).toEqual(["arctic-council", "ottawa-declaration"]);
  expect(told(broken)).toEqual([
    expect.stringMatching(
      /^arctic\/data\/agencies\/arctic-council\.yaml:2:7 "kind" cannot be "international-bod"\. Did you mean "international-body"/,
    ),
    expect.stringMatching(/^arctic\/data\/agreements\/inuvik\.yaml:2:7 "kind" cannot be "declaraton"/),
  ]);

  disk.write("file:///p/arctic/data/agencies/arctic-council.yaml", "name: The Arctic Council\nkind: international-body\n");
  disk.remove("file:///p/arctic/data/agreements/inuvik.yaml");
  const mended = await look();
  expect([told(mended), mended.corpora[0]?.agencies[0]?.name]).toEqual([[], "The Arctic Council"]);
});

test("a corpus that did not change is not made again", async () => {
  const { look } = opened(folder, ["arctic"]);
  expect((await look()).corpora[0]).toBe((await look()).corpora[0]);
});

test.each<[why: string, files: Readonly<Record<string, string>>, named: string, said: RegExp]>([
  [
    "a folder without one",
    { "file:///p/notes/a.md": "" },
    "./notes",
    /^\.\/notes: It is no corpus: it holds no data\/corpus\.yaml.* It is named by concordat\.json:1:13\.$/,
  ],
  [
    "a folder whose corpus.yaml lies in no data/",
    { "file:///p/notes/corpus.yaml": head },
    "notes",
    /^notes: There is no corpus of this name \(known: none\)/,
  ],
  ["a file that is not there", {}, "arctic.csv", /^arctic\.csv: There is no such file\. It is named by/],
  ["a name that nobody knows", {}, "arctic", /^arctic: There is no corpus of this name \(known: none\)/],
  ["a place outside, untrusted", { "file:///q/data/corpus.yaml": head }, "../q", /^\.\.\/q: It lies outside the folder/],
  ["JSON that is no corpus", { "file:///p/a.json": "[1]" }, "a.json", /^a\.json: It holds no corpus that can be read/],
  ["an empty table", { "file:///p/a.csv": "" }, "a.csv", /^a\.csv:1:1 This table is empty/],
  [
    "a table of nothing",
    { "file:///p/a.csv": "type,name\n" },
    "a.csv",
    /^a\.csv: It holds no record yet\. It is named by concordat\.json:1:13\.$/,
  ],
  [
    "a table without types",
    { "file:///p/a.csv": "name\nX\n" },
    "a.csv",
    /^a\.csv: It holds no record that can be read; mend the mistakes below\./,
  ],
  ["a folder that was just begun", { "file:///p/arctic/data/corpus.yaml": head }, "arctic", /^arctic: It holds no record yet\./],
])("what cannot be used says why: %s", async (_, files, named, said) => {
  expect(told(await opened(files, [named]).look())).toContainEqual(expect.stringMatching(said));
});

test("a place outside is read in a trusted workspace", async () => {
  const files = { "file:///q/data/corpus.yaml": head, "file:///q/data/agencies/arctic-council.yaml": council };
  expect(told(await opened(files, ["../q"], true).look())).toEqual([]);
});

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const NOT_UTF8 = "This is not UTF-8 text. Save the file as UTF-8.";

test.each<[why: string, content: string | Uint8Array, place: string]>([
  ["Latin-1", latin1("name: Consejo \u00c1rtico\nkind: other\n"), "1:15"],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x6e, 0x00), "1:1"],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), "1:1"],
  ["zeros", Uint8Array.of(0, 0, 0, 0), "1:1"],
])("a record that is no UTF-8 costs itself alone, at its file: %s", async (_, content, place) => {
  const found = await opened({ ...folder, "file:///p/arctic/data/agencies/other.yaml": content }, ["arctic"]).look();
  expect([told(found), ids(found)]).toEqual([
    [`arctic/data/agencies/other.yaml:${place} ${NOT_UTF8}`],
    ["arctic-council", "ottawa-declaration"],
  ]);
});

test("a record that cannot be read costs itself alone, and what refers to it is not blamed", async () => {
  const refers = {
    "file:///p/arctic/data/agreements/ottawa-declaration.yaml": "name: Ottawa Declaration\nkind: declaration\nparties: [secret]\n",
  };
  const { disk } = opened({ ...folder, ...refers, "file:///p/arctic/data/agencies/secret.yaml": "" }, ["arctic"]);
  const read = async (uri: string): Promise<Uint8Array> => {
    if (uri.endsWith("/secret.yaml")) throw new Error("You may not read this file; check its permissions.");
    return disk.read(uri);
  };
  const workspace = createWorkspace({ files: { ...disk, read }, roots: () => ["file:///p/"], corpora: [] });
  const found = await workspace.librariesFor({ uri: "file:///p/paper.md", text: "", syntax: "markdown" });
  expect([told(found), ids(found)]).toEqual([
    ["arctic/data/agencies/secret.yaml:1:1 You may not read this file; check its permissions."],
    ["arctic-council", "ottawa-declaration"],
  ]);
});
