import type { Locale } from "@concordat/engine";
import { type Looked, placedName } from "@concordat/workspace";

/** What a client may say at the start. */
export interface InitializationOptions {
  /** `client`: files are read through the requests `concordat/readFile` and `concordat/findFiles`. */
  readonly files?: "client";
  /** Whether the person trusts the folder: else its settings may not name files outside it. */
  readonly trusted?: boolean;
  /** Whether another tool completes citation keys, so that `completion.keys: "auto"` leaves them to it. */
  readonly keysElsewhere?: boolean;
  /** Address of the person's home folder, for `~` in settings. */
  readonly home?: string;
}

/** Asks whether the server has anything to offer at a place, so that the client opens a list only then. */
export const OFFERS = "concordat/offers";

/** Tells which libraries serve the document that was last read. */
export const STATUS = "concordat/status";

export interface StatusParams {
  readonly uri: string;
  readonly libraries: readonly {
    readonly name: string;
    readonly entries: number;
    readonly problems: number;
    readonly error: string | null;
  }[];
  /** `entries` counts the works of a corpus, `records` all that it holds. */
  readonly corpora: readonly { readonly name: string; readonly entries: number; readonly records: number; readonly declared: boolean }[];
}

/** One thing that was looked at, as a status tells it. */
export function statusOf(looked: Looked): StatusParams["libraries"][number] {
  const { entries, problems, error } = looked;
  return { name: placedName(looked), entries, problems: problems.length, error };
}

/** The language for messages: that of the editor where it is one of ours. */
export function localeOf(locale: string | undefined): Locale {
  const short = locale?.slice(0, 2).toLowerCase();
  return short === "es" || short === "fr" ? short : "en";
}
