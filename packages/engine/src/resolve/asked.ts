import type { DocumentReading } from "../document.ts";
import type { Library } from "../library/library.ts";
import type { Masked } from "../mask/masked.ts";
import type { Acronyms } from "./defined-acronyms.ts";
import type { ResolvedCitation } from "./resolution.ts";

/** What a citation of a text is resolved by that stands in a block; it and what it turns out to be have their offsets in the block. */
export interface AskedInBlock {
  readonly reading: DocumentReading;
  /** What is asked first. */
  readonly library: Library;
  readonly all: Library;
  readonly acronyms: Acronyms;
  /** The citations before, in order, by their offsets in the text. */
  readonly before: readonly ResolvedCitation[];
  readonly block: Masked;
  /** Where the block begins. */
  readonly start: number;
}
