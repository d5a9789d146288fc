import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildFolder, writeSchemas } from "@concordat/corpus-kit/node";
import { mistakes, summary } from "./check.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { folderOf, type Place } from "./place.ts";

/** Builds a corpus: its module and types, `data.json`, CSL-JSON, BibTeX, and the schemas that help in an editor. */
export async function build(place: Place): Promise<Outcome> {
  const built = await buildFolder(place.folder);
  if (built.kind === "problems") return mistakes(place, built.problems);
  await writeSchemas(place.folder);
  return done(`${summary(built.corpus)} Built in ${join(place.shown, "dist")}.`);
}

/** Builds a corpus and packs it as an npm package, as `npm pack` does. */
export async function pack(place: Place): Promise<Outcome> {
  const lacks = await lackOf(join(place.folder, "package.json"));
  if (lacks !== null) {
    return failed(
      `${folderOf(place)} has ${lacks}. concordat corpus init writes a package.json for a corpus in a new folder; copy it from there.`,
    );
  }
  const built = await build(place);
  if (built.code !== 0) return built;
  const { status, stdout, stderr, error } = spawnSync("npm", ["pack", "--ignore-scripts", "--loglevel=error"], {
    cwd: place.folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const file = stdout?.trim().split("\n").at(-1);
  if (status !== 0 || !file) return failed(`npm could not pack ${folderOf(place)}: ${(stderr || error?.message || "").trim()}`);
  return done(...built.said, `Packed: ${join(place.shown, file)}. Install it with npm install ./${join(place.shown, file)}`);
}

/** What a manifest lacks to be that of a corpus; null where it lacks nothing. */
async function lackOf(path: string): Promise<string | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return "no package.json";
  try {
    const { name, version, exports } = JSON.parse(text) as {
      readonly name?: unknown;
      readonly version?: unknown;
      readonly exports?: object;
    };
    if (typeof name !== "string" || typeof version !== "string") return "a package.json without a name or a version";
    return typeof exports === "object" && "./data.json" in exports ? null : "a package.json without the exports of a corpus";
  } catch {
    return "a package.json that is no JSON";
  }
}
