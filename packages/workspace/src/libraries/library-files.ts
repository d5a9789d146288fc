import {
  type Lent,
  type Locale,
  libraryFormat,
  nothingLent,
  type ReadProblem,
  readFaultText,
  type SourceIndex,
  type Versions,
  versionLike,
  versionWith,
  withVersion,
} from "@concordat/engine";
import { encodingNote } from "../encodings/encoding-note.ts";
import { type Files, reasonOf } from "../files.ts";
import type { ToldProblem } from "../looked.ts";
import { messages } from "../messages/catalogue.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import { earlyEnds } from "./early-ends.ts";
import { brokenKey, type Held } from "./held-entries.ts";
import { type IndexStore, keptSources } from "./kept-sources.ts";
import { contentOf, type LibraryContent } from "./library-content.ts";
import { type MadeSource, madeSource, type OnReading, type ReadingHost, readAgain } from "./made-source.ts";

/** A library file as last read. */
export interface LibraryFile {
  readonly uri: string;
  /** The last good version; null where there never was one. */
  readonly source: SourceIndex | null;
  /** When that was read, in milliseconds since 1970. */
  readonly readAt: number | null;
  readonly problems: readonly ToldProblem[];
  /** Why the file as it is now could not be used; null where it could. */
  readonly error: string | null;
  /** What has to be known of it though nothing is wrong. */
  readonly note: string | null;
}

const unread = { source: null, readAt: null, problems: [], note: null } as const;

/** A file as it is now, and the last good version of it, which may be the same. */
interface Known {
  readonly lent: Lent;
  readonly isAsked: boolean;
  /** How often it had been said to have changed when it was read; null where nobody tells. */
  readonly changes: number | null;
  readonly now: LibraryFile;
  readonly good: Good | null;
}

/** A version of a file that is of use. */
interface Good extends MadeSource {
  readonly file: LibraryFile;
}

/** Library files that are read once, and again when their content changed. */
export interface LibraryFiles {
  /** Reads a file as it is now, with what it was lent last. What was read before stays as it is where nothing changed. */
  read(uri: string): Promise<LibraryFile>;
  /** Reads it with what other files lend it. */
  readLent(uri: string, lent: Lent): Promise<LibraryFile>;
  /** What is known of a file at once, as it was read last or with what others lend it; null where it was not read so as it is now. */
  known(uri: string, lent?: Lent): LibraryFile | null;
  /** Keeps what was read for the next start, where the host has a place for it. */
  keep(): Promise<void>;
}

/** Reads library files and remembers them by content; each at most once at a time, whoever asks. */
export function libraryFiles(
  files: Files,
  locale: () => Locale,
  onReading: OnReading = () => {},
  isBusy = (): boolean => false,
  store: IndexStore | null = null,
  isKept = (): boolean => true,
): LibraryFiles {
  const kept = keptSources(store, isKept, isBusy);
  const host: ReadingHost = { kept, onReading, isBusy, goesOn: earlyEnds(), locale };
  const known = new Map<string, Versions<Known>>();

  const readNow = async (uri: string, lent: Lent | null): Promise<LibraryFile> => {
    const say = messages[locale()];
    const versions = known.get(uri) ?? [];
    const before = versionWith(versions, lent);
    const given = before?.lent ?? lent ?? nothingLent;
    const good = (before ?? versionLike(versions, given))?.good ?? null;
    const latest = versions[0]?.good?.text ?? null;
    const changes = files.changesTold?.(uri) ?? null;
    const is = (now: LibraryFile, good: Good | null): LibraryFile => {
      const version = { lent: now.source?.lent ?? given, isAsked: lent !== null || (before?.isAsked ?? false), changes, now, good };
      known.set(uri, withVersion(known.get(uri) ?? [], version));
      return now;
    };
    const stale = (reason: string): LibraryFile =>
      is(good === null ? { ...unread, uri, error: reason } : { ...good.file, error: `${reason} ${say.stays}` }, good);

    const isUnchanged = changes !== null && changes === before?.changes;
    if (isUnchanged && good !== null && before.now === good.file && good.text === latest) return is(good.file, good);
    const found = await contentOf(files, uri, isBusy).catch((error: unknown) => reasonOf(error, say));
    if (typeof found === "string") return stale(found);
    // A text that is the same is held once.
    const content = latest === found.text ? { ...found, text: latest } : found;
    const format = libraryFormat(uri);
    if (before !== null && good?.text === content.text && (content.open !== null || good.held.size === 0)) {
      // Who opens it may be about to change it.
      if (content.open === null || good.reading !== null || format === null) return is(good.file, good);
      const again = await readAgain(good, uri, format, host);
      const file = { ...good.file, source: again.source };
      return is(file, { ...again, file });
    }
    if (format === null) return stale(say.noFormat);
    const isNew = before?.good == null && !good?.reading;
    const made = await madeSource({ uri, content, format, lent: given, isAsked: lent !== null, isNew, before: good }, host);
    if (typeof made === "string") return stale(made);
    const file = fileOf(uri, content, made, locale());
    return is(file, { ...made, file });
  };

  const readTold = async (uri: string, lent: Lent | null): Promise<LibraryFile> => {
    try {
      return await readNow(uri, lent);
    } finally {
      onReading(uri, 1);
    }
  };
  return {
    read: oneAtATime((uri) => readTold(uri, null)),
    readLent: (uri, lent) => readTold(uri, lent),
    known: (uri, lent) => {
      const versions = known.get(uri) ?? [];
      const [latest] = versions;
      const version = versionWith(versions, lent ?? null);
      const isLatest = version === latest || (version?.good?.text === latest?.good?.text && latest?.now.error === null);
      return isLatest ? (version?.now ?? null) : null;
    },
    keep: kept.keep,
  };
}

/** A file as it was read just now, and what is told of it. */
function fileOf(uri: string, content: LibraryContent, { source, held, lost }: MadeSource, locale: Locale): LibraryFile {
  const told = source.problems.map((problem) => toldOf(problem, held, locale));
  const encoding = encodingNote(content, locale);
  // Who deletes the last one knows that it is gone.
  const note = lost > 1 ? messages[locale].lacksLast(lost) : null;
  return { uri, source, readAt: Date.now(), problems: encoding === null ? told : [encoding, ...told], error: null, note };
}

function toldOf({ start, end, line, column, what }: ReadProblem, held: Held, locale: Locale): ToldProblem {
  const stays = held.has(brokenKey(what) ?? "") ? ` ${messages[locale].entryStays}` : "";
  return { start, end, line, column, message: readFaultText(what, locale) + stays, what };
}
