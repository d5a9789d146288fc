import { createReadStream } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import picomatch from "picomatch";
import type { Files } from "./files.ts";
import { asFolder } from "./uris.ts";

const MOST = 20_000;
const MEGABYTE = 1024 * 1024;
const LARGEST = 256 * MEGABYTE;

/** Files on a disk. Folders whose name begins with a dot, and `node_modules`, are never entered. */
export function nodeFiles(): Files {
  return {
    async read(uri) {
      try {
        return await bytesOf(fileURLToPath(uri));
      } catch (error) {
        throw new Error(reasonOf(error));
      }
    },
    async list(base, glob) {
      if (!base.startsWith("file:")) return [];
      const folder = fileURLToPath(asFolder(base));
      const fits = picomatch(glob);
      const found: string[] = [];
      await walk(folder, "", (path) => {
        if (fits(path)) found.push(pathToFileURL(folder + path).href);
        return found.length < MOST;
      });
      return found.sort();
    },
    async real(uri) {
      try {
        return pathToFileURL(await realpath(fileURLToPath(uri))).href;
      } catch {
        return uri;
      }
    },
  };
}

/** Reads to the end, or to the bound: a link may lead to a device that never ends. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: MEGABYTE })) {
    size += (chunk as Uint8Array).length;
    if (size > LARGEST) throw Object.assign(new Error(), { code: "EFBIG" });
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

async function walk(folder: string, prefix: string, visit: (path: string) => boolean): Promise<boolean> {
  const entries = await readdir(folder + prefix, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isFile()) {
      if (!visit(prefix + entry.name)) return false;
    } else if (entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules") {
      if (!(await walk(folder, `${prefix}${entry.name}/`, visit))) return false;
    }
  }
  return true;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  ENOTDIR: "There is no such file.",
  EISDIR: "This is a folder, not a file.",
  EACCES: "You may not read this file; check its permissions.",
  EPERM: "You may not read this file; check its permissions.",
  EFBIG: "It is larger than 256 MB.",
  ERR_INVALID_URL_SCHEME: "Only files on this machine are read.",
};

function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code;
  return reasons[String(code)] ?? `It could not be read (${String(code ?? error)}).`;
}
