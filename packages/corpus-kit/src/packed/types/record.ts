import type { Agency } from "./agency.ts";
import type { Agreement } from "./agreement.ts";
import type { Citation } from "./citation.ts";
import type { Erratum, FactEvidence } from "./errata.ts";
import type { Event } from "./event.ts";
import type { Appearance, EdtfDate, Identifier, Name } from "./names.ts";
import type { Person } from "./person.ts";
import type { Source } from "./source.ts";

/** What every record carries. */
export interface RecordBase {
  /** Unique across all kinds; equal to the file name. */
  readonly id: string;
  /** The name to show: the official one where there is one. */
  readonly name: string;
  readonly names: readonly Name[];
  /** A kind more exact than the closed list of `kind` has, in the words of its corpus: `compact`, `strategy`. */
  readonly subkind?: string;
  /** One or two sentences in our own words; empty where nothing has been written yet. */
  readonly summary: string;
  readonly appearsIn: readonly Appearance[];
  readonly identifiers: readonly Identifier[];
  /** Pages that state what the record says; what none of them states is from general knowledge. */
  readonly evidence: readonly FactEvidence[];
  readonly errata: readonly Erratum[];
}

/** Any record of a corpus, told apart by `type`. */
export type CorpusRecord = Agreement | Agency | Citation | Person | Event | Source;

/** A retired id and the record that took its place. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A whole corpus: the built-in one, or anybody's. */
export interface Corpus {
  /** Short name, used in GraphQL ids and `--corpus`: `diez-2005`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** SPDX expression of the data's licence. */
  readonly license: string;
  /** The day this version of the data was put out: `2026-11-25`. */
  readonly released?: EdtfDate;
  readonly agreements: readonly Agreement[];
  readonly agencies: readonly Agency[];
  readonly citations: readonly Citation[];
  readonly people: readonly Person[];
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  readonly redirects: readonly Redirect[];
}
