import type { Files } from "./files.ts";
import { plainAddress } from "./uris.ts";

/** Files of which somebody says when they change. */
export interface FollowedFiles extends Files {
  /** Says which files were written, made or removed. */
  changed(uris: readonly string[]): void;
}

/**
 * Remembers the records of corpora, since one folder may hold thousands of them, where somebody says which files change; of other
 * files, how often they did. A folder is always listed anew.
 *
 * @param isFollowed whether changes of a file are told
 */
export function followedFiles(files: Files, isFollowed: (uri: string) => boolean): FollowedFiles {
  const known = new Map<string, Promise<Uint8Array>>();
  const told = new Map<string, number>();
  /** What is written to the end of a link is told by that address. */
  const links = new Set<string>();
  const readFollowed = async (uri: string): Promise<Uint8Array> => {
    const address = plainAddress(uri);
    if (files.real !== undefined && plainAddress(await files.real(uri)) !== address) links.add(address);
    else links.delete(address);
    return files.read(uri);
  };
  return {
    ...files,
    changesTold(uri) {
      const address = plainAddress(uri);
      return isFollowed(uri) && !links.has(address) ? (told.get(address) ?? 0) : null;
    },
    read(uri) {
      if (!isFollowed(uri)) return files.read(uri);
      if (!isRecord(uri)) return readFollowed(uri);
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
      for (const address of uris.map(plainAddress)) told.set(address, (told.get(address) ?? 0) + 1);
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
