/** Why a file cannot be read, or a folder not be looked through. */
export type FileFault =
  | "missing"
  | "folder"
  | "device"
  | "circle"
  | "forbidden"
  | "tooLarge"
  | "notHere"
  | "notText"
  | "notBase64"
  | { readonly kind: "tooMany"; readonly most: number }
  | { readonly kind: "other"; readonly reason: string };

/** What may be wrong with a JSON text. */
export type JsonFault =
  | "backslash"
  | "noClosingQuote"
  | "tooDeep"
  | "noValue"
  | "singleQuotes"
  | "comment"
  | "commaTooMany"
  | "noComma"
  | "noWord"
  | "empty"
  | "afterEnd"
  | { readonly kind: "unquoted" | "neverClosed" | "noColon" | "noCommaOr"; readonly text: string };

/** What a setting must be. */
export type Must = "paths" | "names" | "flag" | "headings" | "levels" | "rules" | { readonly oneOf: readonly string[] };

/** All that this package tells people, in one language. Who names a thing (`who`) is a place, `paper.md:2:15`, or one of the two words for it. */
export interface Messages {
  readonly file: (fault: FileFault) => string;
  readonly yourSettings: string;
  readonly commandLine: string;
  readonly namedBy: (who: string) => string;
  readonly outside: (who: string) => string;
  readonly nowhere: (who: string) => string;
  /** What is wrong with a named thing, told at the place that names it. */
  readonly atPlace: (name: string, what: string) => string;

  readonly noFormat: string;
  readonly noEntry: string;
  readonly breaksOff: (entries: number, held: number) => string;
  readonly endsEarly: (entries: number, held: number) => string;
  readonly lacksLast: (entries: number) => string;
  readonly stays: string;
  readonly notUtf8: (encoding: string) => string;
  /** Of a text in UTF-8 that has some bytes of other encodings in it. */
  readonly strayBytes: (count: number, encodings: readonly string[]) => string;
  /** Of zeros in the place of text. */
  readonly zeros: (count: number) => string;
  /** Of letters of UTF-8 that somebody read as another encoding and saved; `written` is the first of them as it stands there. */
  readonly twiceEncoded: (written: string) => string;
  readonly madeOnce: (written: string) => string;
  readonly address: string;
  readonly computed: string;
  /** Of a file of strings alone that TeX's distributions have. */
  readonly texStrings: string;
  /** Told after what is wrong with an entry that is being typed. */
  readonly entryStays: string;
  readonly beingRead: string;
  /** Told in a library itself, in place of so many further problems. */
  readonly moreProblems: (count: number) => string;
  readonly unnamed: string;
  /** `found` is how many were found and `most` how many of them are used. */
  readonly tooManyLibraries: (found: number, most: number) => string;
  readonly tooManyDoubtful: (found: number, most: number) => string;
  readonly tooLargeLibraries: (megabytes: number) => string;
  /** Told where library files that nobody names were not looked for everywhere. */
  readonly tooManyPassed: (most: number) => string;
  readonly tooManyTexts: (most: number) => string;
  /** Of a text that another one takes in. */
  readonly missingText: string;

  readonly noCorpus: (known: string) => string;
  readonly noCorpusThere: string;
  readonly corpusUnreadable: string;
  readonly corpusBroken: string;
  readonly corpusEmpty: string;
  readonly twin: (name: string, user: string) => string;

  readonly noJson: (fault: JsonFault) => string;
  readonly noObject: string;
  readonly must: (word: string, must: Must, what: string | null) => string;
  readonly item: (number: number) => string;
  readonly noSetting: (word: string) => string;
  readonly noCode: (code: string, setting: string) => string;
  readonly didYouMean: (word: string) => string;
}
