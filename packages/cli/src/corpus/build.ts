import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildFolder, writeSchemas } from "@concordat/corpus-kit/node";
import { mistakes, summary } from "./check.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import type { Place } from "./place.ts";

/** Builds a corpus: its module and types, `data.json`, CSL-JSON, BibTeX, and the schemas that help in an editor. */
export async function build(place: Place): Promise<Outcome> {
  const built = await buildFolder(place.folder);
  if (built.kind === "problems") return mistakes(place, built.problems);
  await writeSchemas(place.folder);
  return done(`${summary(built.corpus)} Built in ${join(place.shown, "dist")}.`);
}

/** Builds a corpus and packs it as an npm package, as `npm pack` does. */
export async function pack(place: Place): Promise<Outcome> {
  if (!existsSync(join(place.folder, "package.json"))) {
    return failed(`${place.shown} has no package.json. concordat corpus init writes one in a new folder; copy it from there.`);
  }
  const built = await build(place);
  if (built.code !== 0) return built;
  const { status, stdout, stderr, error } = spawnSync("npm", ["pack", "--ignore-scripts", "--loglevel=error"], {
    cwd: place.folder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const file = stdout?.trim().split("\n").at(-1);
  if (status !== 0 || !file) return failed(`npm could not pack ${place.shown}: ${(stderr || error?.message || "").trim()}`);
  return done(...built.said, `Packed: ${join(place.shown, file)}. Install it with npm install ./${join(place.shown, file)}`);
}
