import { isAgreed, type Language } from "@concordat/engine";
import { type Libraries, type Looked, placedName, recordCount } from "@concordat/workspace";
import type { Analysis } from "./analysis.ts";

/** What a client may say at the start. */
export interface InitializationOptions {
  /** `client`: files are read through the requests `concordat/readFile` and `concordat/findFiles`. */
  readonly files?: "client";
  /** Whether the person trusts the folder: else its settings may not name files outside it. */
  readonly trusted?: boolean;
  /** Whether another tool completes citation keys, so that `completion.keys: "auto"` leaves them to it. */
  readonly keysElsewhere?: boolean;
  /** Address of the folder in which libraries that were read are kept for the next start; else the person's own for such things. */
  readonly cacheFolder?: string;
  /** Address of the person's home folder, for `~` in settings. */
  readonly home?: string;
}

/** Asks whether the server has anything to offer at a place, so that the client opens a list only then. */
export const OFFERS = "concordat/offers";

/** Tells which libraries serve the document that was last read. */
export const STATUS = "concordat/status";

/** Which libraries and corpora serve a document. */
export interface StatusParams {
  readonly uri: string;
  readonly libraries: readonly {
    readonly name: string;
    /** Whether somebody names it; what nobody names explains, and never accuses. */
    readonly isNamed: boolean;
    readonly entries: number;
    readonly problems: number;
    /** Why the file as it is now could not be used; where it has entries, those of the version read before. */
    readonly error: string | null;
    /** What has to be known of it though nothing is wrong. */
    readonly note: string | null;
    /** When the version in use was read, in milliseconds since 1970. */
    readonly readAt: number | null;
  }[];
  /** `entries` counts the works of a corpus, `records` all that it holds. */
  readonly corpora: readonly { readonly name: string; readonly entries: number; readonly records: number; readonly declared: boolean }[];
}

/** What serves a document, as a client is told. A corpus that was read is told among the corpora; among the libraries, what is wrong with it. */
export function statusOf(uri: string, { looked, sources, corpora }: Libraries): StatusParams {
  const declared = new Set(sources.flatMap(({ name, role, declared }) => (role === "corpus" && declared ? [name] : [])));
  return {
    uri,
    libraries: looked.filter(({ kind, error, problems }) => kind !== "corpus" || error !== null || problems.length > 0).map(libraryStatus),
    corpora: corpora.map((corpus) => ({
      name: corpus.name,
      entries: corpus.citations.length,
      records: recordCount(corpus),
      declared: declared.has(corpus.name),
    })),
  };
}

function libraryStatus(looked: Looked): StatusParams["libraries"][number] {
  const { isNamed, entries, problems, error, note, readAt } = looked;
  return { name: placedName(looked), isNamed, entries, problems: problems.length, error, note, readAt };
}

/** Tells what was looked at in a document when its problems were last told. */
export const CHECKED = "concordat/checked";

/** What was looked at in a document. */
export interface CheckedParams {
  readonly uri: string;
  /** The language that its prose was read as. */
  readonly language: Language;
  /** Its own reference list: the line that it begins on, from 1, and how many entries it has. */
  readonly list: { readonly line: number; readonly entries: number } | null;
  readonly citations: number;
  /** How many of them its list or a declared source has just so; null while libraries are being read. */
  readonly agreed: number | null;
}

/** What was looked at in a document, as a client is told. */
export function checkedOf({ uri, reading, citations, libraries }: Analysis): CheckedParams {
  const { language, list } = reading;
  return {
    uri,
    language,
    list: list && { line: list.line, entries: list.source.entries.length },
    citations: citations.length,
    agreed: libraries.reading.length > 0 ? null : citations.filter(isAgreed).length,
  };
}
