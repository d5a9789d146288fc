import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { IndexStore } from "../libraries/kept-sources.ts";

const MEGABYTE = 1024 * 1024;
/** How large all that is kept may be together, in bytes. */
const MOST = 512 * MEGABYTE;
/** Bytes of the hash at the beginning of a file, over all the others. */
const HASH = 32;
const ENDING = ".index";

/**
 * Keeps in a folder what was made of files, each under the hash of the content and of what made it. A file that is damaged is
 * removed; of more than fits, what was not asked for the longest. What goes wrong with the folder means that nothing is kept.
 *
 * @param folder its path; it is made where it does not exist
 * @param most how many bytes it may hold
 */
export function nodeIndexStore(folder: string, most: number = MOST): IndexStore {
  const pathOf = async (content: Uint8Array, maker: string): Promise<string> =>
    join(folder, (await hashOf([Buffer.from(`${maker}\0`), content])).toString("hex", 0, 20) + ENDING);
  return {
    async read(content, maker) {
      const path = await pathOf(content, maker);
      const file = await readFile(path).catch(() => null);
      if (file === null) return null;
      const made = file.subarray(HASH);
      if (!(await hashOf([made])).equals(file.subarray(0, HASH))) {
        await rm(path, { force: true }).catch(() => {});
        return null;
      }
      const now = new Date();
      void utimes(path, now, now).catch(() => {});
      return made;
    },
    async write(content, maker, made) {
      if (made.byteLength > most / 4) return;
      const path = await pathOf(content, maker);
      const half = `${path}.${(await crypto()).randomUUID()}`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const bytes = new Uint8Array(made);
        await writeFile(half, [await hashOf([bytes]), bytes]);
        await rename(half, path);
        await tidy(folder, most);
      } catch {
        await rm(half, { force: true }).catch(() => {});
      }
    },
  };
}

/** Loaded when something is kept, since it takes Node longer than the rest of a short check. */
const crypto = (): Promise<typeof import("node:crypto")> => import("node:crypto");

/** The hash of bytes, in portions between which others have their turn. */
async function hashOf(parts: readonly Uint8Array[]): Promise<Buffer> {
  const hash = (await crypto()).createHash("sha256");
  for (const part of parts) {
    for (let at = 0; at < part.length; at += MEGABYTE) {
      if (at > 0) await new Promise(setImmediate);
      hash.update(part.subarray(at, at + MEGABYTE));
    }
  }
  return hash.digest();
}

/** Removes what was not asked for the longest where there is too much, and what was never written to its end. */
async function tidy(folder: string, most: number): Promise<void> {
  const found = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { path: join(folder, name), name, size, time: mtimeMs };
    }),
  );
  let size = 0;
  for (const file of found.sort((a, b) => b.time - a.time)) {
    const isHalf = file.name.includes(`${ENDING}.`);
    if (!isHalf && !file.name.endsWith(ENDING)) continue;
    if (!isHalf) size += file.size;
    if (isHalf ? Date.now() - file.time > HOUR : size > most) await rm(file.path, { force: true });
  }
}

const HOUR = 3_600_000;
