import { type Lent, lentTo, type SourceIndex } from "@concordat/engine";
import type { LibraryFile, LibraryFiles } from "./library-files.ts";

/** The library files of a document, each with what the others lend it. */
export interface JoinedFiles {
  /** Reads again those that lack something which another one has. All are to be read before. */
  read(uris: readonly string[]): Promise<void>;
  /** What is known of the files at once: with what others lend each, as far as it was read so. */
  known(uris: readonly string[]): (uri: string) => LibraryFile | null;
}

/** Files as far as they are joined, and the first of them that is to be read again for that. */
interface Joined {
  readonly files: ReadonlyMap<string, LibraryFile | null>;
  readonly next: { readonly uri: string; readonly lent: Lent } | null;
}

/** Joins library files that refer to each other: strings of one are used in another, and entries inherit across them. */
export function joinedFiles(library: LibraryFiles): JoinedFiles {
  /** What a file is lent may be lent to it in turn, so files are looked at until that changes none. */
  const join = (uris: readonly string[]): Joined => {
    let files: Joined["files"] = new Map(uris.map((uri) => [uri, library.known(uri)]));
    for (let rounds = 0; rounds <= uris.length; rounds += 1) {
      const before = files;
      const lent = lentIn(before);
      const next = lent.find(({ uri, lent }) => library.known(uri, lent) === null) ?? null;
      files = new Map([...before, ...lent.map(({ uri, lent }) => [uri, library.known(uri, lent) ?? before.get(uri) ?? null] as const)]);
      if (next !== null || uris.every((uri) => files.get(uri) === before.get(uri))) return { files, next };
    }
    return { files, next: null };
  };
  return {
    async read(uris) {
      // Entries may inherit across files in a circle: then each is read no more often than there are files.
      let { next } = join(uris);
      for (let count = 0; next !== null && count < uris.length ** 2; count += 1) {
        await library.readLent(next.uri, next.lent);
        next = join(uris).next;
      }
    },
    known(uris) {
      const { files } = join(uris);
      return (uri) => files.get(uri) ?? library.known(uri);
    },
  };
}

/** What each of the files that could be read is lent by the others. */
function lentIn(files: Joined["files"]): readonly { readonly uri: string; readonly lent: Lent }[] {
  const read = [...files].flatMap(([uri, file]) => (file?.source ? [{ uri, source: file.source }] : []));
  const sources: readonly SourceIndex[] = read.map(({ source }) => source);
  return read.map(({ uri, source }) => ({ uri, lent: lentTo(source, sources) }));
}
