import type { CitationMention, EntityMention } from "../find/mention.ts";
import type { Hit } from "../library/library.ts";
import type { SourceIndex } from "../library/source-index.ts";

/** One field in which text and record differ. */
export interface Difference {
  readonly field: "author" | "spelling" | "year" | "date" | "suffix";
  /** What the text says. */
  readonly text: string;
  /** What the record says. */
  readonly record: string;
}

/** A work that is near, with all that differs. */
export interface Candidate {
  readonly hit: Hit;
  readonly differs: readonly Difference[];
}

/** What a citation turned out to be. */
export type Resolution =
  | {
      readonly kind: "known";
      readonly hit: Hit;
      /** What of it the text has otherwise, though no other work can be meant: the order or the number of its authors. */
      readonly differs?: readonly Difference[];
    }
  | { readonly kind: "ambiguous"; readonly hits: readonly Hit[] }
  | {
      readonly kind: "mismatch";
      readonly candidates: readonly Candidate[];
      /** Declared sources that have the work just as the text cites it. */
      readonly support: readonly SourceIndex[];
    }
  | { readonly kind: "unknown"; readonly candidates: readonly Candidate[] };

/** The works that differ from what a text has, with what differs: the one that is meant anyway, or those that are near. */
export function nearBy(resolution: Resolution): readonly Candidate[] {
  switch (resolution.kind) {
    case "known":
      return resolution.differs === undefined ? [] : [{ hit: resolution.hit, differs: resolution.differs }];
    case "ambiguous":
      return [];
    default:
      return resolution.candidates;
  }
}

/**
 * The works that a text means: the one that is known, all that it may be, and the only one near of whose authors nothing but a name
 * is spelled otherwise, since no other can be meant.
 */
export function meantBy(resolution: Resolution): readonly Hit[] {
  switch (resolution.kind) {
    case "known":
      return [resolution.hit];
    case "ambiguous":
      return resolution.hits;
    default: {
      const [only, ...others] = resolution.candidates;
      const isMeant = resolution.kind === "mismatch" && others.length === 0 && only?.differs.every(({ field }) => field === "spelling");
      return only !== undefined && isMeant === true ? [only.hit] : [];
    }
  }
}

/** A citation of the text with what it turned out to be. */
export interface ResolvedCitation {
  readonly mention: CitationMention;
  readonly resolution: Resolution;
}

/** A corpus record that a name stands for. */
export interface EntityHit {
  /** Name of the corpus: `diez-2005`. */
  readonly corpus: string;
  readonly id: string;
}

/** A name of the text with the record it stands for, or the several it may stand for. */
export interface ResolvedEntity {
  readonly mention: EntityMention;
  readonly resolution:
    | { readonly kind: "known"; readonly hit: EntityHit }
    | { readonly kind: "ambiguous"; readonly hits: readonly EntityHit[] };
}
