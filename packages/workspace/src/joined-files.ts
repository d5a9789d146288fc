import { isSameLent, type Lent, lentTo, type SourceIndex } from "@concordat/engine";
import type { LibraryFile, LibraryFiles } from "./library-files.ts";

/** The library files of a document, each with what the others lend it. */
export interface JoinedFiles {
  /** Reads again those that lack something which another one has. All are to be read before. */
  read(uris: readonly string[]): Promise<void>;
  /** What is known of the files at once: with what others lend each, as far as it was read so. */
  known(uris: readonly string[]): (uri: string) => LibraryFile | null;
}

/** Of so many things lent to one file it is remembered how it reads with them: documents may name it beside others. */
const MOST = 4;

/** Joins library files that refer to each other: strings of one are used in another, and entries inherit across them. */
export function joinedFiles(library: LibraryFiles): JoinedFiles {
  const lentBefore = new Map<string, readonly Lent[]>();
  /** The same where a file is lent the same again. */
  const remembered = (uri: string, lent: Lent): Lent => {
    const before = lentBefore.get(uri) ?? [];
    const same = before.find((one) => isSameLent(one, lent));
    if (same === undefined) lentBefore.set(uri, [lent, ...before].slice(0, MOST));
    return same ?? lent;
  };
  const lentIn = (uris: readonly string[]): ReadonlyMap<string, Lent> => {
    const sources = uris.map((uri) => library.known(uri)?.source ?? null).filter((source): source is SourceIndex => source !== null);
    const lent = sources.map((source) => [source.uri ?? "", lentTo(source, sources)] as const);
    return new Map(lent.flatMap(([uri, one]) => (one === null ? [] : [[uri, remembered(uri, one)]])));
  };
  return {
    async read(uris) {
      for (const [uri, lent] of lentIn(uris)) await library.readLent(uri, lent);
    },
    known(uris) {
      const lent = lentIn(uris);
      return (uri) => {
        const own = lent.get(uri);
        return (own === undefined ? null : library.known(uri, own)) ?? library.known(uri);
      };
    },
  };
}
