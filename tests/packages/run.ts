import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The Node of the machine itself, not the one that the repository brings for its scripts; this one where there is no other. */
export function machineNode(): string {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, "node")).find(existsSync) ?? process.execPath;
}

/** Runs a program in a folder and gives all that it said. */
export function run(
  program: string,
  words: readonly string[],
  cwd: string,
  input = "",
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, input, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
  return { code: status, out: stdout, err: stderr };
}

const tsc = fileURLToPath(import.meta.resolve("typescript/package.json")).replace("package.json", "bin/tsc");
const strictly = ["--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "false", "--types", ""];
const modern = ["--module", "nodenext", "--target", "es2023", "--lib", "es2024,dom"];

/** Compiles a TypeScript file of a project as strictly as can be, its packages' own types among what is checked. */
export function compile(project: string, file: string, ...words: readonly string[]): ReturnType<typeof run> {
  return run(process.execPath, [tsc, ...strictly, ...modern, ...words, file], project);
}
