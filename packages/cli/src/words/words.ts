import type { Level, Silenced, Syntax } from "@concordat/engine";

/** What the last line counts. */
interface Totals {
  readonly read: number;
  readonly unread: number;
  readonly problems: number;
  /** What was named for a file and could not be used: libraries, corpora, settings. */
  readonly unused: number;
}

/** The words around the problems in the text report. */
export interface Words {
  readonly lookedAt: string;
  readonly languages: Readonly<Record<"en" | "es" | "fr", string>>;
  /** What a text is written in. */
  readonly syntaxes: Readonly<Record<Syntax, string>>;
  readonly levels: Readonly<Record<Exclude<Level, "off">, string>>;
  readonly list: (line: number, entries: number) => string;
  readonly noList: string;
  readonly library: (name: string, entries: number) => string;
  /** A corpus: how many records it holds, and how many of them are works that can be cited. */
  readonly corpus: (name: string, records: number, works: number) => string;
  /** `corpus` is what `corpus` gives. */
  readonly explaining: (corpus: string) => string;
  /** Libraries that nobody names. */
  readonly unnamed: (libraries: number, entries: number) => string;
  readonly couldNotBeUsed: string;
  readonly because: (name: string, reason: string) => string;
  readonly differs: string;
  readonly nothingDiffers: string;
  /** `counts` is a list such as `4 citation.unknown (levels)`. */
  readonly silenced: (counts: string) => string;
  readonly silencedBy: Readonly<Record<Silenced["by"], string>>;
  readonly agrees: (known: number, all: number) => string;
  readonly mistakesInRecords: string;
  readonly faultsInLibraries: string;
  readonly notChecked: string;
  readonly onlyCorpus: (names: string) => string;
  readonly onlyUnnamed: (names: string) => string;
  readonly unresolved: (count: number) => string;
  /** What is not listed of them. */
  readonly more: (count: number) => string;
  /** A folder without a paper in it, and how papers end. */
  readonly noPaper: (endings: string) => string;
  /** A library in the place of a paper. */
  readonly noPaperButLibrary: string;
  /** A PDF, or what a word processor writes, in the place of a text. */
  readonly noPaperButPrinted: string;
  readonly noCitations: string;
  readonly total: (totals: Totals) => string;
  /** Between the things that were looked at. */
  readonly separator: string;
}
