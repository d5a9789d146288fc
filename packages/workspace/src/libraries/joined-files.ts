import { filesToJoin, joinFiles, nothingLent } from "@concordat/engine";
import type { LibraryFile, LibraryFiles } from "./library-files.ts";

/** The library files of a document, each with what the others lend it. */
export interface JoinedFiles {
  /** Reads again those that lack something which another one has. All are to be read before. */
  read(uris: readonly string[]): Promise<void>;
  /** Reads one that nobody names: it stands for itself, whatever others lend it where a text names it. */
  readAlone(uri: string): Promise<void>;
  /** What is known of files at once: of these with what others lend each, as far as it was read so; of any other as it stands. */
  known(uris: readonly string[]): (uri: string) => LibraryFile | null;
}

/** Joins library files that refer to each other: strings of one are used in another, and entries inherit across them. */
export function joinedFiles(library: LibraryFiles): JoinedFiles {
  const knownOf = (uris: readonly string[]): Parameters<typeof joinFiles<LibraryFile>>[0] =>
    uris.map((uri) => (lent) => library.known(uri, lent ?? undefined));
  return {
    async read(uris) {
      for (const { number, lent } of filesToJoin(knownOf(uris))) await library.readLent(uris[number] as string, lent);
    },
    async readAlone(uri) {
      await library.read(uri);
      if (library.known(uri, nothingLent) === null) await library.readLent(uri, nothingLent);
    },
    known(uris) {
      const files = joinFiles(knownOf(uris));
      return (uri) => {
        const at = uris.indexOf(uri);
        return at < 0 ? library.known(uri, nothingLent) : (files[at] ?? library.known(uri));
      };
    },
  };
}
