import type { ReadFault } from "../../read/read-fault.ts";

/** A source with what it says: `library.bib (line 114)`. */
export interface Place {
  readonly name: string;
  /** From 1; 0 where the source has no lines. */
  readonly line: number;
}

/** What a reader met in a library, and how many more of its kind. */
export interface LibraryFault {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly what: ReadFault;
  readonly more: number;
  /** Number of entries in use. */
  readonly kept: number;
}

/** The facts of each problem, before a language is chosen. */
export type Finding =
  | {
      readonly code: "citation.mismatch";
      readonly text: string;
      readonly record: string;
      readonly place: Place;
      /** Sources that agree with the record. */
      readonly agree: readonly string[];
      /** Sources that agree with the text. */
      readonly support: readonly string[];
    }
  | { readonly code: "citation.unlisted"; readonly text: string; readonly source: string }
  | {
      readonly code: "citation.unknown";
      readonly text: string;
      readonly asked: readonly { name: string; entries: number }[];
      readonly nearest: string | null;
      /** An undeclared corpus that has it. */
      readonly corpus: string | null;
      /** A library that has it and that nobody names. */
      readonly unnamed: string | null;
    }
  | { readonly code: "citation.ambiguous"; readonly text: string; readonly titles: readonly string[]; readonly choices: readonly string[] }
  | { readonly code: "citation.unused"; readonly record: string }
  | { readonly code: "citation.style"; readonly style: "numbers" | "notes" }
  | ({ readonly code: "library.problem" } & LibraryFault)
  | ({ readonly code: "library.duplicate" } & LibraryFault)
  | {
      readonly code: "library.none";
      readonly citations: number;
      readonly unread: readonly string[];
      readonly pending: readonly string[];
      /** What could be read and does not have the citations; empty where there is no such thing. */
      readonly asked: readonly string[];
      /** Libraries at hand that nobody names. */
      readonly unnamed: readonly string[];
    };
