import { type Files, fileError } from "./files.ts";
import { readGlob } from "./glob.ts";
import { asFolder } from "./uris.ts";

/** Files that live in memory, by address: for tests, and for hosts that hold their documents themselves. */
export interface MemoryFiles extends Files {
  write(uri: string, content: string | Uint8Array): void;
  remove(uri: string): void;
}

/** Makes files out of a record of contents by address. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const files = new Map(Object.entries(contents));
  return {
    async read(uri) {
      const content = files.get(uri);
      if (content === undefined) throw fileError("missing");
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    size: async (uri) => files.get(uri)?.length ?? null,
    async list(base, glob) {
      const folder = asFolder(base);
      const { fits } = readGlob(glob);
      return [...files.keys()].filter((uri) => uri.startsWith(folder) && fits(decodeURIComponent(uri.slice(folder.length)))).sort();
    },
    write: (uri, content) => void files.set(uri, content),
    remove: (uri) => void files.delete(uri),
  };
}
