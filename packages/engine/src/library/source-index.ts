import type { Lacks, Lends, Lent } from "../read/lent.ts";
import { fold } from "../text/fold.ts";
import type { Row } from "../text/lazy-row.ts";
import type { Entry, Places, ReadProblem } from "./entry.ts";
import { entriesOf, type TermTable } from "./term-table.ts";

/** Where a source stands in the order of evidence. */
export type SourceRole = "list" | "bibliography" | "setting" | "workspace" | "corpus";

/** One library source, read and indexed. Immutable: a changed file gives a new one. */
export interface SourceIndex {
  /** What people call it: `library.bib`, `reference list`, `diez-2005`. */
  readonly name: string;
  /** Address of its file, or null for a document's own list and for a corpus. */
  readonly uri: string | null;
  readonly role: SourceRole;
  /** Whether it may give rise to problems. The built-in corpus, unless somebody names it, may not. */
  readonly declared: boolean;
  readonly entries: Row<Entry>;
  /** Where they stand in the text of the source; none for a corpus, nor for a document's own list, which says so itself. */
  readonly places: Places;
  /** The numbers of the entries whose key an earlier one has, with the number of the first: no key means them, but an author and a year may. */
  readonly shadowed: ReadonlyMap<number, number>;
  /** What was met while reading it. */
  readonly problems: readonly ReadProblem[];
  /** What it may lend to other sources; null where that is nothing. */
  readonly lends: Lends | null;
  /** What they lent it. */
  readonly lent: Lent;
  /** What it does not have itself and other sources may lend it; null where that is nothing. */
  readonly lacks: Lacks | null;
  /** Entry numbers by folded family names and institutions, first authors and others; of unsigned works by what stands in the author's place. */
  readonly names: TermTable;
  /** The same of first authors alone. */
  readonly firsts: TermTable;
  /** Entry numbers by years with their letters: `2004`, `2004a`; of ranges by each of their years. */
  readonly years: TermTable;
  /** Folded words with which a name of several words may end, an institution's or a title's: a glance before names are looked up. */
  readonly lastWords: ReadonlySet<string>;
  /** Names of several words that begin in lower case, as authors write them, composed: as much a glance. */
  readonly lowerCase: ReadonlySet<string>;
  /** Entry numbers by folded title words, and by each word of an author's name that has several. */
  readonly words: TermTable;
  /** Entry numbers by folded citation keys. */
  readonly keys: TermTable;
}

/** Whether the key of an entry means it, and no earlier one of its source. */
export function hasOwnKey(source: SourceIndex, entry: Entry): boolean {
  return source.shadowed.size === 0 || !source.shadowed.has(numberOf(source, entry));
}

/** The number of an entry in its source; -1 where the source does not have it. */
export function numberOf({ entries, keys }: SourceIndex, entry: Entry): number {
  return entriesOf(keys, fold(entry.key)).find((number) => entries.at(number) === entry) ?? entries.indexOf(entry);
}
