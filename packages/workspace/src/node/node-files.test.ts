import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { named } from "../../test/opened.ts";
import { createWorkspace } from "../workspace.ts";
import { nodeFiles } from "./node-files.ts";

const entry = "@book{welland2004, author = {Ruth Welland}, title = {Who Watches the Harbor?}, year = 2004}";
const contents = {
  "papers/refs.bib": entry,
  "papers/my refs #1 100%.bib": entry,
  "papers/Díez.bib": entry,
  "papers/sub/deep/more.bib": entry,
  "papers/sub/items.json": "[]",
  "papers/sub/paper.md": "as (Welland 2004)",
  "papers/.git/objects.bib": entry,
  "papers/sub/.cache/cached.bib": entry,
  "papers/node_modules/some/some.bib": entry,
  "outside/secret.bib": entry,
};
const files = nodeFiles();
let top = "";

const at = (path: string): string => pathToFileURL(join(top, path)).href;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "concordat "));
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), content);
  }
  await symlink(join(top, "outside/secret.bib"), join(top, "papers/linked.bib"));
  await symlink(join(top, "outside"), join(top, "papers/linked"));
  await symlink(join(top, "papers/refs.bib"), join(top, "papers/within.bib"));
  await symlink(join(top, "papers"), join(top, "by-another-name"));
});

afterAll(() => rm(top, { recursive: true }));

describe("reading", () => {
  test.each(["papers/refs.bib", "papers/my refs #1 100%.bib", "papers/Díez.bib", "papers/linked.bib"])("%s", async (path) => {
    expect(new TextDecoder().decode(await files.read(at(path)))).toBe(entry);
  });

  test.skipIf(process.platform === "win32")(
    "a pipe that nobody writes into, and links that lead round, are told and not waited for",
    async () => {
      execFileSync("mkfifo", [join(top, "pipe.bib")]);
      await symlink(join(top, "b.bib"), join(top, "a.bib"));
      await symlink(join(top, "a.bib"), join(top, "b.bib"));
      await expect(files.read(at("pipe.bib"))).rejects.toMatchObject({ fault: "device" });
      await expect(files.read(at("a.bib"))).rejects.toMatchObject({ fault: "circle" });
    },
  );

  test("of a folder that is too large the nearest files are given, and that there are more", async () => {
    const near = async (most: number) => {
      const { uris, isCut } = (await files.nearest?.(at("papers"), "**/*.bib", most)) ?? { uris: [], isCut: false };
      return [uris.map((uri) => decodeURIComponent(uri).split("/papers/")[1]), isCut];
    };
    const top = ["Díez.bib", "my refs #1 100%.bib", "refs.bib"];
    expect([await near(1000), await near(12), await near(2)]).toEqual([
      [[...top, "sub/deep/more.bib"], false],
      [top, true],
      [[], true],
    ]);
  });

  test("bytes as they are", async () => {
    await writeFile(join(top, "bytes"), Uint8Array.of(0, 255, 13, 10));
    await writeFile(join(top, "empty"), "");
    expect([...(await files.read(at("bytes")))]).toEqual([0, 255, 13, 10]);
    expect([...(await files.read(at("empty")))]).toEqual([]);
  });

  test.each([
    ["no file", () => at("papers/none.bib"), "There is no such file."],
    ["no folder", () => at("none/none.bib"), "There is no such file."],
    ["a file for a folder", () => at("papers/refs.bib/more.bib"), "There is no such file."],
    ["a folder", () => at("papers"), "This is a folder, not a file."],
    ["a web address", () => "https://example.org/a.bib", "Only files on this machine are read."],
    ["a text that was never saved", () => "untitled:Untitled-1", "Only files on this machine are read."],
    ["no address", () => "refs.bib", "It could not be read (ERR_INVALID_URL)."],
  ])("told in a sentence: %s", async (_why, uri, message) => {
    await expect(files.read(uri())).rejects.toMatchObject({ message });
  });
});

describe("listing", () => {
  test.each([
    ["one folder, sorted", "*.bib", ["D%C3%ADez.bib", "my%20refs%20%231%20100%25.bib", "refs.bib"]],
    [
      "every folder but hidden ones and packages",
      "**/*.bib",
      ["D%C3%ADez.bib", "my%20refs%20%231%20100%25.bib", "refs.bib", "sub/deep/more.bib"],
    ],
    ["several endings", "sub/**/*.{bib,json}", ["sub/deep/more.bib", "sub/items.json"]],
    ["no asking for hidden folders", ".git/*", []],
    ["no asking for packages", "node_modules/**/*.bib", []],
    ["no way up", "../outside/*.bib", []],
    ["nothing fits", "*.ris", []],
  ])("%s", async (_why, glob, names) => {
    for (const base of [at("papers"), `${at("papers")}/`]) {
      expect(await files.list(base, glob)).toEqual(names.map((name) => `${at("papers")}/${name}`));
    }
  });

  test.each([
    ["a folder that is not there", () => at("none")],
    ["a file", () => at("papers/refs.bib")],
    ["a virtual folder", () => "vscode-vfs://github/me/papers"],
    ["no address", () => ""],
  ])("empty: %s", async (_why, base) => {
    expect(await files.list(base(), "**/*")).toEqual([]);
  });
});

describe("a tree that is too large", () => {
  const few = nodeFiles(9);

  test("is not looked through to its end, and never given in part", async () => {
    await expect(few.list(at("papers"), "**/*.bib")).rejects.toMatchObject({
      message: "There are more than 9 files and folders to look through; name a smaller folder, or files one by one.",
    });
  });

  test("costs nothing where the glob asks for one folder of it", async () => {
    expect(await few.list(at("papers/sub"), "*.json")).toEqual([at("papers/sub/items.json")]);
  });

  test("is told where a library is named by such a glob", async () => {
    const workspace = createWorkspace({
      files: few,
      roots: () => [at("papers")],
      corpora: [],
      settings: () => new Map([["libraries", ["**/*.bib", "refs.bib"]]]),
    });
    const found = await workspace.librariesFor({ uri: at("papers/paper.md"), text: "", syntax: "markdown" });
    expect(named(found).map(({ error }) => error)).toEqual([
      expect.stringMatching(/^There are more than 9 files and folders .* It is named by your settings\.$/),
      null,
    ]);
    expect(found.unread).toEqual(["**/*.bib"]);
  });
});

test("where a file truly lies", async () => {
  const real = nodeFiles().real;
  expect(await real?.(at("papers/linked.bib"))).toBe(await real?.(at("outside/secret.bib")));
  expect(await real?.(at("papers/none.bib"))).toBe(at("papers/none.bib"));
  expect(await real?.("untitled:Untitled-1")).toBe("untitled:Untitled-1");
});

describe("links in a folder that is not trusted", () => {
  const asked = async (library: string, trusted: boolean, root = "papers"): Promise<readonly (string | null)[]> => {
    const workspace = createWorkspace({ files, roots: () => [at(root)], corpora: [], trusted: () => trusted });
    const text = `---\nbibliography: ${library}\n---\n`;
    return named(await workspace.librariesFor({ uri: at(`${root}/paper.md`), text, syntax: "markdown" })).map(({ error }) => error);
  };

  test.each([
    ["a linked file", "linked.bib"],
    ["a file in a linked folder", "linked/secret.bib"],
  ])("do not lead out: %s", async (_why, library) => {
    expect(await asked(library, false)).toEqual([expect.stringMatching(/^It lies outside the folder/)]);
    expect(await asked(library, true)).toEqual([null]);
  });

  test.each([
    ["within the folder", "within.bib", "papers"],
    ["of the folder itself", "refs.bib", "by-another-name"],
  ])("lead on: %s", async (_why, library, root) => {
    expect(await asked(library, false, root)).toEqual([null]);
  });
});
