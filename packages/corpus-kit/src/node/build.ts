import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Corpus } from "../packed/types/record.ts";
import type { Problem } from "../read/problem.ts";
import { jsonSchemas } from "../write/json-schema.ts";
import { packageFiles } from "../write/package-files.ts";
import { writeText } from "./files.ts";
import { readFolder } from "./folder.ts";

/** What every packed corpus shares: the types, and the look-ups in one file, since each further one slows an import. */
const shared = fileURLToPath(new URL("../../dist/packed/", import.meta.url));

/** A corpus that was built, or the mistakes because of which nothing was written. */
export type Built =
  | { readonly kind: "built"; readonly corpus: Corpus }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/**
 * Builds the corpus in a folder: reads `data/`, and writes what its npm package holds to `dist/`. With a single mistake in
 * the data nothing is written. Throws where the folder cannot be read or written.
 */
export async function buildFolder(folder: string): Promise<Built> {
  const assembly = await readFolder(folder);
  if (assembly.kind === "damaged") return { kind: "problems", problems: assembly.problems };
  const { corpus } = assembly;
  const files = new Map([...(await sharedFiles()), ...packageFiles(corpus)]);
  for (const [path, text] of files) await writeText(join(folder, path), text);
  return { kind: "built", corpus };
}

async function sharedFiles(): Promise<ReadonlyMap<string, string>> {
  const paths = await readdir(shared, { recursive: true });
  const code = paths.filter((path) => path === "index.js" || path.endsWith(".d.ts"));
  const read = async (path: string): Promise<[string, string]> => [
    `dist/${path.replaceAll("\\", "/")}`,
    await readFile(join(shared, path), "utf8"),
  ];
  return new Map(await Promise.all(code.map(read)));
}

/** Writes the JSON Schemas of the YAML files to `schema/`, for editors to help with. */
export async function writeSchemas(folder: string): Promise<void> {
  for (const [name, text] of jsonSchemas()) await writeText(join(folder, "schema", name), text);
}
