import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The texts of all files under `folder`, by path from the folder's parent with forward slashes. Hidden files are skipped. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .toSorted();
  const read = async (path: string): Promise<[string, string]> => [
    `${basename(folder)}${path.replaceAll("\\", "/")}`,
    await readFile(join(folder, path), "utf8"),
  ];
  return new Map(await Promise.all(paths.map(read)));
}

/** Writes a file and the folders it lies in. A file that already says the same is left alone. */
export async function writeText(path: string, text: string): Promise<void> {
  if ((await readFile(path, "utf8").catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
