import type { Files } from "./files.ts";
import { plainAddress } from "./uris.ts";

/** Files that are read once, until they are said to have changed. */
export interface FollowedFiles extends Files {
  /** Says which files were written, made or removed. */
  changed(uris: readonly string[]): void;
}

/**
 * Remembers the records of corpora, since one folder may hold thousands of them, where somebody says which files change. A
 * folder is always listed anew; other files are always read again.
 *
 * @param isFollowed whether changes of a file are told
 */
export function followedFiles(files: Files, isFollowed: (uri: string) => boolean): FollowedFiles {
  const known = new Map<string, Promise<Uint8Array>>();
  return {
    ...files,
    read(uri) {
      if (!isRecord(uri) || !isFollowed(uri)) return files.read(uri);
      const address = plainAddress(uri);
      const before = known.get(address);
      if (before !== undefined) return before;
      const bytes = files.read(uri);
      known.set(address, bytes);
      // What could not be read may be there the next time.
      bytes.catch(() => known.get(address) === bytes && known.delete(address));
      return bytes;
    },
    changed(uris) {
      const addresses = uris.filter(isRecord).map(plainAddress);
      // A file that is not known by this address may be known by another one.
      if (addresses.every((address) => known.has(address))) for (const address of addresses) known.delete(address);
      else known.clear();
    },
  };
}

function isRecord(uri: string): boolean {
  return /\.ya?ml$/i.test(uri);
}
