import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { printProblem } from "../read/problem.ts";
import { lakesFolder } from "../test/lakes.ts";
import { buildFolder } from "./build.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
  await cp(join(lakesFolder, "data"), join(folder, "data"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module", "version": "2.3.4" }');
});

afterAll(() => rm(folder, { recursive: true }));

test("builds what an npm package of a corpus holds, and writes nothing once there is a mistake", async () => {
  expect(await buildFolder(folder)).toMatchObject({ kind: "built", corpus: { name: "lakes", version: "2.3.4" } });
  expect(JSON.parse(await readFile(join(folder, "dist/citations.json"), "utf8"))).toHaveLength(8);
  expect(await readFile(join(folder, "dist/citations.bib"), "utf8")).toContain("@book{welland2004,");
  expect(JSON.parse(await readFile(join(folder, "dist/data.json"), "utf8"))).toMatchObject({ name: "lakes", version: "2.3.4" });
  expect(await readFile(join(folder, "dist/corpus.d.ts"), "utf8")).toContain('"welland2004"');
  const door = await import(/* @vite-ignore */ pathToFileURL(join(folder, "dist/index.js")).href);
  expect(door.citationByLabel("Welland 2004").id).toBe("welland2004");

  await writeFile(join(folder, "data/people/ada-lind.yaml"), "name: Ada Lind\nkind: offical\n");
  const built = await buildFolder(folder);
  expect(built.kind === "problems" && built.problems.map(printProblem)).toEqual([
    'data/people/ada-lind.yaml:2:7 "kind" cannot be "offical". Did you mean "official"? Write one of official, politician, scholar, journalist, military, other.',
  ]);
  expect(JSON.parse(await readFile(join(folder, "dist/data.json"), "utf8")).people.at(0).name).not.toBe("");
});

test("a folder that is not there says which", async () => {
  await expect(buildFolder(join(folder, "nowhere"))).rejects.toThrow("nowhere");
});
