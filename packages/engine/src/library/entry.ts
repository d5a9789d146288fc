import type { Batch } from "../read/batch.ts";
import type { Lacks, Lends, Lent } from "../read/lent.ts";
import type { ReadFault } from "../read/read-fault.ts";
import type { Span } from "../text/span.ts";
import type { TitlePart } from "./title-parts.ts";

/** A name of an entry: a person by family and given name, or an institution by its literal name. */
export type EntryName =
  | {
      readonly kind: "person";
      /** With the particles that stay: `van der Berg`. */
      readonly family: string;
      readonly given: string;
      readonly suffix: string;
      /** A particle that only the name in full has: the `de` of Inés de Luna, who is cited as Luna. */
      readonly particle?: string;
    }
  | { readonly kind: "institution"; readonly name: string; readonly short: string };

/**
 * A field of an entry in CSL-JSON's words: `container-title`, `DOI`, `page`. Values are plain text; dates among them are EDTF.
 * Where an entry says in words when it came out, and more than its year, they stand in `issued`.
 */
export type EntryFields = Readonly<Record<string, string>>;

/** A name as a message prints it: a person by the family. */
export function nameText(name: EntryName): string {
  return name.kind === "institution" ? name.name : name.family;
}

/** One record of a library. Where it stands, its source says, so that an edit above it leaves it as it is. */
export interface Entry {
  /** The citation key, or `list:<n>` for the n-th entry of a document's own list. */
  readonly key: string;
  /** CSL type: `book`, `article-journal`, `chapter`. */
  readonly type: string;
  readonly authors: readonly EntryName[];
  /** Set where the entry says that there are more authors, or editors of a work without authors, than it names: `et al.`, `and others`. */
  readonly others?: boolean;
  /** Other roles in which there are more people than it names: `editor`, `translator`. */
  readonly othersIn?: readonly string[];
  readonly editors: readonly EntryName[];
  /** Translators and others, by CSL's names for what they did: `translator`, `collection-editor`. */
  readonly roles?: Readonly<Record<string, readonly EntryName[]>>;
  /** `2004`, `n.d.`, or empty where the entry gives none. */
  readonly year: string;
  /** The letter after the year, where the entry prints one. */
  readonly suffix: string;
  /** The date as EDTF where it says more than a year: a day, a season, a range whole, what is not certain. */
  readonly date: string;
  readonly title: string;
  /** The title in parts, where some are set apart: in italics, small capitals, above or below the line. */
  readonly titleParts?: readonly TitlePart[];
  readonly fields: EntryFields;
}

/** Where the entries of a text stand, by their numbers: spans in UTF-16 code units, ends exclusive, and lines from 1. */
export interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly lines: Uint32Array;
}

/** The places of entries that stand in no text, as those of a corpus. */
export const nowhere: Places = { starts: new Uint32Array(), ends: new Uint32Array(), lines: new Uint32Array() };

/** Something a reader could not make sense of. It cost at most the entry it stands in. */
export interface ReadProblem extends Span {
  readonly line: number;
  readonly column: number;
  /** What is wrong and what was done; `readFaultText` says it in words. */
  readonly what: ReadFault;
}

/** What a reader made of one file. */
export interface Reading {
  readonly text: string;
  /** The pieces it was read in, for the reading of a later version. */
  readonly batches: readonly Batch[];
  /** In the order of the file; of those that share a key the first is meant. */
  readonly entries: readonly Entry[];
  readonly places: Places;
  /** The numbers of the entries whose key an earlier one has, with the number of the first. */
  readonly shadowed: ReadonlyMap<number, number>;
  readonly problems: readonly ReadProblem[];
  /** What it may lend to other files; left out where that is nothing. */
  readonly lends?: Lends;
  /** What they lent it; left out where that is nothing. */
  readonly lent?: Lent;
  /** What it does not have and other files may lend it; left out where that is nothing. */
  readonly lacks?: Lacks;
  /** Whether the text ends inside an entry, as a file does that is only half saved. */
  readonly cut: boolean;
}
