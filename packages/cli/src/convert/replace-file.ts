import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** What stands at a path: a file, nothing, or what is no file: a folder, a device. */
export async function stateOf(path: string): Promise<"file" | "free" | "other"> {
  const found = await stat(resolve(path)).catch(() => null);
  if (found === null) return "free";
  return found.isFile() ? "file" : "other";
}

/**
 * Writes a file as a whole: beside it first, then in its place, so that it is never seen half written. A link keeps
 * pointing to it, and it keeps its permissions. Gives the code of what went wrong, and leaves all as it was then; null
 * where it is written.
 */
export async function replaceFile(path: string, text: string): Promise<string | null> {
  const place = await realpath(resolve(path)).catch(() => resolve(path));
  const beside = `${place}.${process.pid}.part`;
  try {
    const before = await stat(place).catch(() => null);
    await writeFile(beside, text, { flag: "wx" });
    if (before !== null) await chmod(beside, before.mode);
    await rename(beside, place);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
