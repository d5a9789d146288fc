import {
  buildSource,
  INDEX_SLICE,
  isSameLent,
  type Lent,
  type LibraryFormat,
  type Locale,
  libraryFormat,
  nothingLent,
  READ_SLICE,
  type Reading,
  type ReadProblem,
  readFaultText,
  readLibrary,
  type SourceIndex,
} from "@concordat/engine";
import { type Decoded, decodeSlices } from "./decode.ts";
import { encodingNote } from "./encoding-note.ts";
import { type Files, fileError, type OpenText, reasonOf } from "./files.ts";
import { brokenKey, type Held, heldFor, noneHeld, withHeld } from "./held-entries.ts";
import { holesIn } from "./holes.ts";
import { inTurns } from "./in-turns.ts";
import { type IndexStore, keptSources } from "./kept-sources.ts";
import { type Versions, versionLike, versionWith, withVersion } from "./lent-versions.ts";
import type { ToldProblem } from "./looked.ts";
import { asSentence } from "./messages/as-sentence.ts";
import { messages } from "./messages/catalogue.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { baseName } from "./uris.ts";

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
}

const unread = { source: null, readAt: null, problems: [] } as const;

/** A file as it is now, and the last good version of it, which may be the same. */
interface Known {
  readonly lent: Lent;
  readonly isAsked: boolean;
  readonly now: LibraryFile;
  readonly good: Good | null;
}

/** A version of a file that is of use, and its text. */
interface Good {
  readonly file: LibraryFile;
  readonly text: string;
  /** Null where it was kept from an earlier start: the next version is read as a whole. */
  readonly reading: Reading | null;
  /** What is held for entries that are being typed, as long as the file is open. */
  readonly held: Held;
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

/** How far reading a file has come: from 0, and 1 once it is done. */
export type OnReading = (uri: string, fraction: number) => void;

/** Reading takes about this share of the time, and indexing the rest. */
const READING = 0.6;

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
  const known = new Map<string, Versions<Known>>();

  const readNow = async (uri: string, lent: Lent | null = null): Promise<LibraryFile> => {
    const say = messages[locale()];
    const versions = known.get(uri) ?? [];
    const before = versionWith(versions, lent);
    const given = before?.lent ?? lent ?? nothingLent;
    const good = (before ?? versionLike(versions, given))?.good ?? null;
    const latest = versions[0]?.good?.text ?? null;
    const is = (now: LibraryFile, good: Good | null): LibraryFile => {
      const version = { lent: now.source?.lent ?? given, isAsked: lent !== null || (before?.isAsked ?? false), now, good };
      known.set(uri, withVersion(known.get(uri) ?? [], version));
      return now;
    };
    if (good !== null && before?.now === good.file && good.text === latest && files.isUnchanged?.(uri)) return is(good.file, good);
    const stale = (reason: string): LibraryFile =>
      is(good === null ? { ...unread, uri, error: reason } : { ...good.file, error: `${reason} ${say.stays}` }, good);
    const format = libraryFormat(uri);
    const content = await contentOf(files, uri, isBusy).catch((error: unknown) => reasonOf(error, say));
    if (typeof content === "string") return stale(content);
    const { bytes, open } = content;
    // A text that is the same is held once.
    const text = latest === content.text ? latest : content.text;
    if (before !== null && good?.text === text && (open !== null || good.held.size === 0)) return is(good.file, good);
    if (format === null) return stale(say.noFormat);
    const about = { name: baseName(uri), uri, role: "bibliography", declared: true } as const;
    const use = (source: SourceIndex, reading: Reading | null, held: Held): LibraryFile => {
      const note = encodingNote(content, locale());
      const problems = [...(note === null ? [] : [note]), ...source.problems.map((problem) => told(problem, held, locale()))];
      const file = { uri, source, readAt: Date.now(), problems, error: null };
      return is(file, { file, text, reading, held });
    };
    const isNew = before?.good == null && !good?.reading;
    const ready = isNew && bytes !== null ? await kept.open(about, bytes, format) : null;
    if (ready !== null && (lent === null || isSameLent(ready.lent, lent))) return use(ready, null, noneHeld);
    const { length } = text;
    const same = (good?.reading && open?.same(good.text)) ?? null;
    const reading = await inTurns(readLibrary(text, format, good?.reading ?? null, same, given), isBusy, (steps) =>
      onReading(uri, Math.min(READING, (READING * steps * READ_SLICE) / length)),
    );
    const held = open === null || good?.file.source == null ? noneHeld : heldFor(reading, good.file.source, good.held);
    const whole = withHeld(reading, held);
    const reason = unusable(whole, format, open !== null, good, locale());
    if (reason !== null) return stale(reason);
    const count = whole.entries.length;
    const source = await inTurns(buildSource(about, whole, good?.reading ? good.file.source : null), isBusy, (steps) =>
      onReading(uri, READING + Math.min(1 - READING, ((1 - READING) * steps * INDEX_SLICE) / count)),
    );
    if (bytes !== null) kept.remember(source, bytes, format);
    return use(source, reading, held);
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

/** Why a version cannot take the place of the one before; null where it can. */
function unusable(reading: Reading, format: LibraryFormat, isOpen: boolean, good: Good | null, locale: Locale): string | null {
  const say = messages[locale];
  const { text, entries, batches, problems, cut } = reading;
  const before = good?.file.source?.entries.length ?? 0;
  if (entries.length === 0 && before > 0) return say.noEntry;
  const [wrong] = problems;
  // A file of another kind was not looked at: that it holds no work says nothing.
  if (batches.length === 0 && wrong !== undefined) return asSentence(readFaultText(wrong.what, locale));
  // What is open in an editor is as its writer wants it, though an entry be half typed.
  if (isOpen || good === null) return null;
  // A last entry that its writer leaves open does not hold up what is changed elsewhere.
  const wasCut = good.reading?.cut ?? endsBroken(good.file.source);
  const breaksOff = (cut && !wasCut) || holesIn(text) !== null || (format === "csl-yaml" && !endsLine(text) && endsLine(good.text));
  if (!breaksOff) return null;
  const whole = endsBroken(reading) ? entries.length - 1 : entries.length;
  return whole < before ? say.breaksOff(whole, before) : null;
}

/** Whether the last line of a text ends. YAML of which a part is written may be as good as the whole, but for that. */
function endsLine(text: string): boolean {
  return /[\r\n]$/.test(text);
}

/** Whether something is wrong with the last entry. */
function endsBroken(read: Pick<Reading, "places" | "problems"> | null): boolean {
  const last = read?.places.starts.at(-1);
  return read?.problems.some(({ start, what }) => start === last && what.kind !== "duplicate") ?? false;
}

interface Content extends Omit<Decoded & { kind: "text" }, "kind"> {
  /** As it lies there; null where an editor has another. */
  readonly bytes: Uint8Array | null;
  /** Set where it is what an editor shows, saved or not. */
  readonly open: OpenText | null;
}

async function contentOf(files: Files, uri: string, isBusy: () => boolean): Promise<Content> {
  const open = files.openText?.(uri) ?? null;
  if (open !== null) return { text: open.text, encoding: "utf-8", bytes: null, open };
  const bytes = await files.read(uri);
  const decoded = await inTurns(decodeSlices(bytes), isBusy, () => {});
  if (decoded.kind === "binary") throw fileError("notText");
  return { ...decoded, bytes, open: null };
}

function told({ start, end, line, column, what }: ReadProblem, held: Held, locale: Locale): ToldProblem {
  const stays = held.has(brokenKey(what) ?? "") ? ` ${messages[locale].entryStays}` : "";
  return { start, end, line, column, message: readFaultText(what, locale) + stays, what };
}
