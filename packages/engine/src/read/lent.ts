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

/** What a file does not have itself, whether others lend it or not: strings, by their names in lower case, and entries that it refers to. */
export interface Lacks {
  readonly strings: readonly string[];
  readonly parents: readonly Reference[];
}

/** Another entry that one refers to: by which field, and which. */
export interface Reference {
  readonly by: "crossref" | "xdata" | "entryset";
  readonly key: string;
}

/** What a file is lent that is read alone. */
export const nothingLent: Lent = { strings: new Map(), parents: new Map() };

/** Whether two files were lent the same, so that they read alike. */
export function isSameLent(a: Lent, b: Lent): boolean {
  return hasSameStrings(a, b) && isSame(a.parents, b.parents, (one, other) => JSON.stringify(one) === JSON.stringify(other));
}

/** Whether two files were lent the same strings, so that their pieces read alike. */
export function hasSameStrings(a: Lent, b: Lent): boolean {
  return isSame(a.strings, b.strings, () => false);
}

function isSame<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>, alike: (a: T, b: T) => boolean): boolean {
  if (one.size !== other.size) return false;
  return Array.from(one).every(([name, thing]) => {
    const same = other.get(name);
    return same !== undefined && (same === thing || alike(same, thing));
  });
}
