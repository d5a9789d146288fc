import type { Entry } from "./entry.ts";
import type { SourceIndex } from "./source-index.ts";

/** Layers of sources, in the order of evidence: the document's own list first, an undeclared corpus last. */
export type Library = readonly SourceIndex[];

/** One work found in a library, with every source that has it. */
export interface Hit {
  /** The id to print: that of the first declared source, else the corpus', else `list:<n>`. */
  readonly id: string;
  /** The source and entry that speak first, in the order of evidence. */
  readonly source: SourceIndex;
  readonly entry: Entry;
  /** Every layer that holds the work, in the order of evidence (for a key the list comes last); the first is `source`. */
  readonly found: readonly { readonly source: SourceIndex; readonly entry: Entry }[];
}

/** The sources that may speak against a citation: those declared, but for corpora that hold no work. */
export function askedSources(library: Library): Library {
  return library.filter(({ declared, role, entries }) => declared && (role !== "corpus" || entries.length > 0));
}
