import { relative } from "node:path";
import { printProblem } from "../read/problem.ts";
import { buildFolder, writeSchemas } from "./build.ts";

/*
 * Builds the corpus in the folder named, or in this one, and with --schemas writes its JSON Schemas anew: what the packages
 * of this repository run. Everybody else has `concordat corpus build`.
 */
const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith("--")) ?? ".";
if (words.includes("--schemas")) await writeSchemas(folder);
const built = await buildFolder(folder);
if (built.kind === "problems") {
  // npm's name for the root of a repository, from which people open the files that are named.
  const root = process.env.npm_config_local_prefix ?? ".";
  for (const problem of built.problems) {
    console.error(printProblem({ ...problem, file: relative(root, `${folder}/${problem.file}`) }));
  }
  process.exitCode = 1;
}
