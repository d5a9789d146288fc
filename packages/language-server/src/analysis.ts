import { type DocumentReading, type Library, libraryOf, type ResolvedCitation, type ResolvedEntity, recognize } from "@concordat/engine";
import type { Libraries } from "@concordat/workspace";

/** All that the features need to know of one document. */
export interface Analysis {
  readonly uri: string;
  readonly reading: DocumentReading;
  readonly libraries: Libraries;
  /** The document's own list, then its sources. */
  readonly library: Library;
  readonly citations: readonly ResolvedCitation[];
  readonly entities: readonly ResolvedEntity[];
}

/** Brings a reading and the libraries that serve it together. */
export function analyze(uri: string, reading: DocumentReading, libraries: Libraries): Analysis {
  const library = libraryOf(reading, libraries.sources);
  return {
    uri,
    reading,
    libraries,
    library,
    ...recognize(reading, library, libraries.entities),
  };
}
