import type { BesideEntries } from "@concordat/engine";

/** What `concordat convert` tells people. Names of files are as they were typed. */
export interface ConvertWords {
  readonly notAFile: (output: string) => string;
  readonly exists: (output: string) => string;
  readonly notText: (input: string) => string;
  /** Why nothing was written; `kept` is a file that is as it was. */
  readonly nothingWritten: (input: string, why: "empty" | "cut", kept: string | null) => string;
  readonly cannotWrite: (output: string, code: string) => string;
  readonly written: (entries: number, output: string) => string;
  /** Above a line for each of the first; places are a file and a line. */
  readonly doubles: (input: string, entries: number) => string;
  readonly double: (place: string, key: string, first: string) => string;
  readonly moreDoubles: (entries: number) => string;
  readonly because: (name: string, reason: string) => string;
  readonly lost: (format: string) => string;
  readonly lostOf: (key: string, format: string, field: string, value: string) => string;
  readonly lostField: (field: string, keys: readonly string[], more: number) => string;
  /** What stands beside the entries of a file and is not written; `list` is made of `besideOf`. */
  readonly beside: (input: string, list: string) => string;
  readonly besideOf: Readonly<Record<keyof BesideEntries, (count: number) => string>>;
}
