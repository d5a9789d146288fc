import type { AgreementMilestone } from "./agreement.ts";

/** A page that was opened and states the recorded value. */
export interface Evidence {
  readonly title: string;
  /** The page itself, never a bare home page. */
  readonly url: string;
  /** The day it was opened: `2026-11-24`. */
  readonly accessed: string;
  readonly tier: "official" | "scholarly" | "press" | "other";
}

/** A page that was opened and states facts of a record. */
export interface FactEvidence extends Evidence {
  /** The fields that it states, as dot paths in the record: `dates.signed`, `parties`, `successors.cni`. */
  readonly states: readonly string[];
}

/** What an erratum is about. */
export type ErratumKind = "date" | "name" | "title" | "citation" | "list" | "fact" | "text";

/**
 * A difference between what a source printed and what the record says. Both are kept: the record holds the value of
 * record, the erratum holds the printed one. An erratum explains; it does not accuse.
 */
export interface Erratum {
  readonly kind: ErratumKind;
  /** The field it concerns, as a dot path in this record: `dates.signed`, `csl.issued`, `name`. */
  readonly field: string;
  /** The source that printed it. */
  readonly source: string;
  /** Where it stands: paragraphs of the source file, from 1; both places, where two do not agree. */
  readonly paragraphs: readonly number[];
  /** Number of the footnote it stands in, where it does. */
  readonly footnote?: number;
  /** What the source prints. */
  readonly printed: string;
  /** The step that the source gives the date to, where the record calls it otherwise: it prints *signed* of a launch. */
  readonly printedEvent?: AgreementMilestone;
  /** What the record says, in EDTF where the field is a date; `null` where the record is silent. */
  readonly recorded: string | null;
  readonly evidence: readonly Evidence[];
  /** `verified` only where the evidence was opened and states the value. */
  readonly status: "verified" | "unverified";
  /**
   * True where the source itself shows the difference, so that no page need state it: its text and its list or two of its
   * places do not agree, or a sentence is damaged.
   */
  readonly inSource?: boolean;
  /** One sentence for a reader: *Díez 2005 (draft) prints X; the record says Y (source, date).* */
  readonly note: string;
}
