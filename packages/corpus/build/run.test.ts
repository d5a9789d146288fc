import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lakesFolder } from "./lakes.ts";
import { run } from "./run.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
  await cp(join(lakesFolder, "data"), join(folder, "data"), { recursive: true });
  await cp(join(lakesFolder, "package.json"), join(folder, "package.json"));
});

afterAll(() => rm(folder, { recursive: true }));

test("builds a corpus from its folder, and writes nothing once there is a mistake", async () => {
  const [data, out] = [join(folder, "data"), join(folder, "out")];
  expect(await run(["--data", data, "--out", out])).toEqual([]);
  expect(await readFile(join(out, "corpus.ts"), "utf8")).toContain('import type { Corpus } from "@concordat/corpus";');
  expect(JSON.parse(await readFile(join(folder, "dist/citations.json"), "utf8"))).toHaveLength(8);
  expect(await readFile(join(folder, "dist/citations.bib"), "utf8")).toContain("@book{welland2004,");
  expect(JSON.parse(await readFile(join(folder, "dist/data.json"), "utf8"))).toMatchObject({ name: "lakes" });

  await writeFile(join(data, "people/ada-lind.yaml"), "name: Ada Lind\nkind: offical\n");
  expect(await run(["--data", data, "--out", join(folder, "other")])).toEqual([
    'data/people/ada-lind.yaml:2:7 "kind" cannot be "offical". Did you mean "official"? Write one of official, politician, scholar, journalist, military, other.',
  ]);
  await expect(readFile(join(folder, "other/corpus.ts"))).rejects.toThrow("ENOENT");
});

test("the data and the schemas of this package are as committed", async () => {
  expect(await run(["--check"])).toEqual([]);
});

test.each<[why: string, flags: string[], said: RegExp]>([
  ["an unknown flag", ["--dat", "x"], /^Unknown option '--dat'.* Usage: node build\/main\.ts \[--data DIR\] \[--out DIR\] \[--check\]$/],
  [
    "a folder that is not there",
    ["--data", "nowhere"],
    /^Cannot use .*nowhere \(ENOENT\)\. The folder of the YAML files, with a package\.json beside it, is given by --data\.$/,
  ],
])("%s is said in one line", async (_, flags, said) => {
  expect(await run(flags)).toEqual([expect.stringMatching(said)]);
});
