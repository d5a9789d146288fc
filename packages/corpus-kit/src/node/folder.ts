import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Assembly, assemble } from "../read/assemble.ts";
import { rules } from "../rules/index.ts";
import { readTexts } from "./files.ts";

/**
 * Reads the corpus in a folder: the YAML files under its `data/`, and the version that its `package.json` says (0.0.0
 * without one). Throws where the folder cannot be read.
 */
export async function readFolder(folder: string): Promise<Assembly> {
  const [texts, version] = await Promise.all([readTexts(join(folder, "data")), versionOf(folder)]);
  return assemble(texts, version, rules);
}

async function versionOf(folder: string): Promise<string> {
  const manifest = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  const { version = "0.0.0" } = JSON.parse(manifest) as { readonly version?: unknown };
  return String(version);
}
