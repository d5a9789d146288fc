import type { Entry } from "../library/entry.ts";
import type { Strings } from "./piece.ts";

/** What other files of a document lend to one that does not have it itself. */
export interface Lent {
  readonly strings: Strings;
  /** Entries that it refers to, by their keys, with all that they inherit. */
  readonly parents: ReadonlyMap<string, Entry>;
}

/** What a file may lend to others: its strings and, by their keys, its entries of data, which are nobody's to cite. */
export interface Lends {
  readonly strings: Strings;
  readonly data: ReadonlyMap<string, Entry>;
}

export const nothingLent: Lent = { strings: new Map(), parents: new Map() };
