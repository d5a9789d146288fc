import type { RecordBase } from "./record.ts";

/** A person or institution in CSL-JSON: `{ family, given }` or `{ literal }`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly "non-dropping-particle"?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** A date in CSL-JSON: `{ "date-parts": [[2004, 10, 3]] }`, or `raw`/`literal` where it is not a date. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly raw?: string;
}

/** The part of CSL-JSON that the corpus uses. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly "container-title"?: string;
  readonly "collection-title"?: string;
  readonly "collection-number"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly "event-title"?: string;
  readonly "event-place"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly edition?: string;
  readonly language?: string;
  readonly DOI?: string;
  readonly ISBN?: string;
  readonly ISSN?: string;
  readonly URL?: string;
}

/** How a source writes one citation. */
export type UseForm = "parenthetical" | "narrative" | "newspaper" | "source-note";

/** One place where a source cites a work. */
export interface Use {
  readonly source: string;
  /** Paragraph of the source file, from 1. */
  readonly paragraph: number;
  /** Number of the footnote it stands in, where it does. */
  readonly footnote?: number;
  /** The citation exactly as printed: `Welsh 2004: 58-59`. */
  readonly text: string;
  readonly form: UseForm;
  /** Pages as printed: `58-59`. */
  readonly locator?: string;
  /** What the work is cited for, in our own words. */
  readonly claim: string;
  /** Ids of the agreements, agencies, people and events that the claim is about. */
  readonly about: readonly string[];
}

/** A citable work: a CSL-JSON item at heart, with its label and every use a source makes of it. */
export interface Citation extends RecordBase {
  readonly type: "citation";
  readonly csl: CslItem;
  /** Author and year as a writer types them: `Benítez and Rodríguez Ulloa 2006`. */
  readonly label: string;
  /** Other labels that sources print for this work. */
  readonly printed: readonly string[];
  /** Id of the source record of the volume it appears in, with any *ibid.* resolved. */
  readonly volume?: string;
  readonly uses: readonly Use[];
}
