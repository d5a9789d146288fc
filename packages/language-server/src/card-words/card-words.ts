import type { UnlistedMention } from "@concordat/engine";

/** The words of the cards that a hover shows. */
export interface CardWords {
  /** Where a work stands: its source, and the line, which is 0 where it has none. */
  readonly at: (source: string, line: number) => string;
  readonly agrees: (place: string) => string;
  /** Of a key that several works of a library have, by the lines on which they begin. */
  readonly keyOfSeveral: (source: string, key: string, lines: readonly number[]) => string;
  readonly inCorpus: (corpus: string) => string;
  readonly inUnnamed: (place: string) => string;
  readonly pending: (names: string) => string;
  readonly differs: (text: string, source: string, record: string) => string;
  readonly line: (line: number) => string;
  readonly fits: (count: number) => string;
  readonly notFound: (asked: string) => string;
  readonly nothingAsked: string;
  /** Of *ibid.* and its like, where what they mean is no work for sure. */
  readonly citedBefore: string;
  readonly notRead: (names: string) => string;
  /** Where else the work may be, in libraries that could not be read. */
  readonly mayBeIn: (names: string) => string;
  readonly nearest: (label: string) => string;
  /** How many times the text cites a work, and on which lines. */
  readonly inText: (times: number, lines: readonly number[]) => string;
  readonly cites: (source: string, claim: string, paragraph: number) => string;
  readonly workUnchecked: string;
  readonly list: string;
  readonly parties: (names: string) => string;
  readonly country: (name: string) => string;
  readonly followedBy: string;
  readonly after: (year: number, ended: string) => string;
  readonly before: (year: number, began: string) => string;
  readonly from: (sources: string) => string;
  readonly more: string;
  readonly open: string;
  readonly oneOf: (name: string, count: number) => string;
  /** What a source that nobody lists was taken for. */
  readonly readAs: Readonly<Record<UnlistedMention["custom"], string>>;
  readonly unlisted: string;
}
