import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

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
