import type { CslItem } from "./citation.ts";
import type { RecordBase } from "./record.ts";

/**
 * What sort of source it is: a `paper` is one that a corpus was drawn from; a `volume` holds cited chapters; the rest
 * are documents that a paper rests on without listing them.
 */
export type SourceKind = "paper" | "volume" | "document" | "speech" | "website";

/** A paper that the corpus was drawn from, a volume that holds cited works, or a document named in passing. */
export interface Source extends RecordBase {
  readonly type: "source";
  readonly kind: SourceKind;
  readonly csl: CslItem;
}
