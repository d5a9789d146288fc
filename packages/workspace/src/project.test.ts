import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { bib, opened, paper, project, read, told } from "../test/opened.ts";

describe("the project", () => {
  const settings = (...libraries: readonly string[]): string => JSON.stringify({ libraries });

  test.each([
    [
      "the nearest concordat.json upward",
      { "file:///papers/a/concordat.json": settings("near.bib"), "file:///papers/concordat.json": settings("far.bib") },
      "near.bib",
    ],
    ["one further up", { "file:///papers/concordat.json": settings("far.bib") }, "far.bib"],
    ["never one above the open folder", { "file:///concordat.json": settings("above.bib") }, null],
    ["never one of a sibling that begins alike", { "file:///papers2/concordat.json": settings("other.bib") }, null],
  ])("%s", async (_why, files, name) => {
    const { looked } = await opened(files).librariesFor(paper([], "file:///papers/a/b/paper.md"));
    expect(looked.map((library) => library.name)).toEqual(name === null ? [] : [name]);
  });

  test.each([
    ["the nearest open folder", ["file:///papers", "file:///papers/a/"], "file:///papers/a/paper.md"],
    ["no open folder: the document's own", [], "file:///papers/a/paper.md"],
    ["another open folder: the document's own", ["file:///other"], "file:///papers/a/paper.md"],
    ["an open folder that is escaped otherwise", ["file:///my papers"], "file:///my%20papers/paper.md"],
  ])("nothing above %s", async (_why, roots, uri) => {
    const above = { "file:///papers/concordat.json": settings("above.bib"), "file:///concordat.json": settings("above.bib") };
    expect((await opened(above, { roots: () => roots }).librariesFor(paper([], uri))).looked).toEqual([]);
  });

  test("a whole disk may be open", async () => {
    const files = { "file:///concordat.json": settings("top.bib"), "file:///top.bib": bib("a") };
    expect(read(await opened(files, { roots: () => ["file:///"] }).librariesFor(paper()))).toEqual(["file:///top.bib"]);
  });

  test("a virtual folder is a folder", async () => {
    const folder = "vscode-vfs://github/me/papers";
    const files = { [`${folder}/concordat.json`]: settings("lib/*.bib"), [`${folder}/lib/a.bib`]: bib("a"), [`${folder}/b.bib`]: bib("b") };
    const found = await opened(files, { roots: () => [folder] }).librariesFor(paper(["../b.bib"], `${folder}/sub/paper.md`));
    expect(read(found)).toEqual([`${folder}/b.bib`, `${folder}/lib/a.bib`]);
  });

  test.each([
    ["cut off", '{"libraries": ["a.bib"', /^It is no valid JSON \(this \[ is never closed\); its settings were left out\.$/],
    ["a comma too many", '{"libraries": ["a.bib"],}', /^It is no valid JSON \(this comma is one too many; remove it\); its/],
    ["empty", "", /^It is no valid JSON/],
    ["a list", "[]", /^Settings must be a JSON object\.$/],
    ["binary", Uint8Array.of(0x7b, 0x00, 0x7d), /^It is not a text file\.$/],
    ["a word every object has", '{"constructor": 1}', /^"constructor" is no setting of Concordat; it was left out\.$/],
  ])("a broken concordat.json is told, and the rest works: %s", async (_why, content, message) => {
    const files = { "file:///papers/concordat.json": content, "file:///papers/a.bib": bib("a") };
    const found = await opened(files, { corpora: [miniCorpus] }).librariesFor(paper(["a.bib"]));
    expect(found.looked.map(({ name }) => name)).toEqual(["concordat.json", "a.bib"]);
    expect(found.looked[0]?.error).toMatch(message);
    expect(read(found)).toEqual(["file:///papers/a.bib", "lakes"]);
  });

  test.each([
    ["what is no JSON", '{\n  "libraries": ["a.bib"]|,\n}\n', ["concordat.json"]],
    ["a word that is none", '{\n  "libraries": ["a.bib"],\n  |"levls": {}\n}\n', []],
    ["a wrong value in a group", '{\n  "hover": { |"enabled": 1 }\n}\n', []],
    ["a code that is none", '{\n  "levels": {\n    "citation.unused": "off",\n    |"citation.unkown": "off"\n  }\n}\n', []],
    ["a wrong item", '{\n  |"libraries": ["a.bib", 3]\n}\n', []],
  ])("a fault is told at its place: %s", async (_why, drawn, unread) => {
    const before = drawn.slice(0, drawn.indexOf("|")).split("\n");
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const found = await opened({ "file:///papers/concordat.json": drawn.replace("|", ""), "file:///papers/a.bib": bib("a") }).librariesFor(
      paper(),
    );
    expect(found.looked.filter(({ kind }) => kind === "settings").map(({ problems }) => problems)).toMatchObject([[place]]);
    expect(found.unread).toEqual(unread);
  });

  test("a wrong word in it costs only itself", async () => {
    const files = { ...project({ libraries: ["a.bib"], hover: { enabled: "yes" } }), "file:///papers/a.bib": bib("a") };
    const found = await opened(files).librariesFor(paper());
    expect(told(found)).toEqual(['"hover.enabled" must be true or false; it was left out.']);
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
  });

  test("in UTF-16, as an old editor saves it", async () => {
    const written = `\ufeff${settings("a.bib")}`;
    const bytes = Uint8Array.from(written, (sign) => sign.charCodeAt(0));
    const wide = Uint8Array.from({ length: written.length * 2 }, (_, at) => (at % 2 === 0 ? (bytes[at / 2] ?? 0) : 0));
    wide.set([0xff, 0xfe]);
    const found = await opened({ "file:///papers/concordat.json": wide, "file:///papers/a.bib": bib("a") }).librariesFor(paper());
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
  });

  test("the person's settings win over it", async () => {
    const files = { ...project({ libraries: ["a.bib"], hover: { enabled: false } }), "file:///papers/b.bib": bib("b") };
    const found = await opened(files, { settings: { libraries: ["b.bib"], hover: { enabled: true } } }).librariesFor(paper());
    expect(read(found)).toEqual(["file:///papers/b.bib"]);
    expect(found.settings.hover.enabled).toBe(false);
  });
});
