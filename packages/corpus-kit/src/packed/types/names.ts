/** A date in EDTF, level 1: `2001-12-12`, `2004-02`, `2001`, or a range `2001/2006`. */
export type EdtfDate = string;

/** A BCP 47 language tag: `en`, `es`, `fr`. */
export type LanguageTag = string;

/**
 * How freely a name may be recognized in running text.
 *
 * - `always`: distinctive enough to stand alone (`CISEN`, `Security and Prosperity Partnership`)
 * - `when-defined`: shared or ordinary (`SBA`, `FAST`), so only where the text defines it or names a party near by
 * - `never`: a form that sources print but that means other things too (`Memorandum of Understanding`)
 */
export type Recognition = "always" | "when-defined" | "never";

/** One name of a record, in one language. */
export interface Name {
  readonly text: string;
  readonly lang: LanguageTag;
  /** `alias` is any other form in use: short names, older names, and the variants a source prints. */
  readonly form: "name" | "acronym" | "alias";
  /** Whether the body or the instrument itself bears this name. */
  readonly official: boolean;
  /** `ours` where no official name exists in this language and we translated it. */
  readonly translation?: "ours";
  readonly recognize: Recognition;
  /** Ids of the sources that print exactly this form. */
  readonly printedIn: readonly string[];
}

/** A number or address by which others know a record: `{ scheme: "wikidata", value: "Q11196" }`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
  readonly url?: string;
}

/** Where a source speaks of a record. Paragraphs count the blank-line-separated blocks of the source file, from 1. */
export interface Appearance {
  readonly source: string;
  readonly paragraphs: readonly number[];
}
