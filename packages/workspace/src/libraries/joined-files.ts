import { filesToJoin, joinFiles } from "@concordat/engine";
import type { LibraryFile, LibraryFiles } from "./library-files.ts";

/** The library files of a document, each with what the others lend it. */
export interface JoinedFiles {
  /** Reads again those that lack something which another one has. All are to be read before. */
  read(uris: readonly string[]): Promise<void>;
  /** What is known of the files at once: with what others lend each, as far as it was read so. */
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
    known(uris) {
      const files = joinFiles(knownOf(uris));
      return (uri) => files[uris.indexOf(uri)] ?? library.known(uri);
    },
  };
}
