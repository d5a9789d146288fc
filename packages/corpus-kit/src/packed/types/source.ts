import type { CslItem } from "./citation.ts";
import type { RecordBase } from "./record.ts";

/**
 * What sort of source it is: a `paper` is one that a corpus was drawn from; a `volume` holds cited chapters; the rest
 * are documents that a paper rests on without listing them.
 */
export type SourceKind = "paper" | "volume" | "document" | "speech" | "website";

/** Something a source reports of somebody without citing a work for it. */
export interface Attribution {
  /** Paragraph of the source file, from 1. */
  readonly paragraph: number;
  /** Number of the footnote it stands in, where it does. */
  readonly footnote?: number;
  /** Id of the person, agency or document it is ascribed to, or a description of somebody unnamed. */
  readonly by: string;
  /** What is ascribed to them, in our own words. */
  readonly claim: string;
}

/** A note of a source: where it stands in the file, and in which paragraph the text marks it. */
export interface Footnote {
  readonly number: number;
  /** Paragraph of the source file in which the note begins, from 1. */
  readonly paragraph: number;
  /** Paragraph that bears its mark. */
  readonly markedIn: number;
}

/** A paper that the corpus was drawn from, a volume that holds cited works, or a document named in passing. */
export interface Source extends RecordBase {
  readonly type: "source";
  readonly kind: SourceKind;
  readonly csl: CslItem;
  /** What a paper ascribes to somebody without a citation. */
  readonly attributions: readonly Attribution[];
  readonly footnotes: readonly Footnote[];
}
