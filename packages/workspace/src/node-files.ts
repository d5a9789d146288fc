import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import picomatch from "picomatch";
import type { Files } from "./files.ts";
import { asFolder } from "./uris.ts";

const MOST = 20_000;

/** Files on a disk. Folders whose name begins with a dot, and `node_modules`, are never entered. */
export function nodeFiles(): Files {
  return {
    async read(uri) {
      try {
        return await readFile(fileURLToPath(uri));
      } catch (error) {
        throw new Error(reasonOf(error));
      }
    },
    async list(base, glob) {
      const folder = asFolder(base);
      const fits = picomatch(glob);
      const found: string[] = [];
      await walk(fileURLToPath(folder), "", (path) => {
        if (fits(path)) found.push(pathToFileURL(fileURLToPath(folder) + path).href);
        return found.length < MOST;
      });
      return found.sort();
    },
  };
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
  EISDIR: "This is a folder, not a file.",
  EACCES: "You may not read this file; check its permissions.",
  EPERM: "You may not read this file; check its permissions.",
};

function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code;
  return reasons[String(code)] ?? `It could not be read (${String(code ?? error)}).`;
}
