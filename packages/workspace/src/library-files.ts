import {
  buildSource,
  INDEX_SLICE,
  type Locale,
  libraryFormat,
  READ_SLICE,
  type Reading,
  type ReadProblem,
  readFaultText,
  readLibrary,
  type SourceIndex,
} from "@concordat/engine";
import { decodeText } from "./decode.ts";
import { type Files, fileError, type OpenText, reasonOf } from "./files.ts";
import { inTurns } from "./in-turns.ts";
import type { ToldProblem } from "./looked.ts";
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
  readonly now: LibraryFile;
  readonly good: { readonly file: LibraryFile; readonly reading: Reading } | null;
}

/** Library files that are read once, and again when their content changed. */
export interface LibraryFiles {
  /** Reads a file as it is now. What was read before stays as it is where nothing changed. */
  read(uri: string): Promise<LibraryFile>;
  /** What is known of a file at once; null where it was never read. */
  known(uri: string): LibraryFile | null;
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
): LibraryFiles {
  const known = new Map<string, Known>();

  const readNow = async (uri: string): Promise<LibraryFile> => {
    const say = messages[locale()];
    const before = known.get(uri) ?? null;
    const good = before?.good ?? null;
    if (good !== null && before?.now === good.file && files.isUnchanged?.(uri)) return good.file;
    const is = (now: LibraryFile, reading: Reading | null): LibraryFile => {
      known.set(uri, { now, good: reading === null ? good : { file: now, reading } });
      return now;
    };
    const stale = (reason: string): LibraryFile =>
      is(good === null ? { ...unread, uri, error: reason } : { ...good.file, error: `${reason} ${say.stays}` }, null);
    const format = libraryFormat(uri);
    const content = await contentOf(files, uri).catch((error: unknown) => reasonOf(error, say));
    if (typeof content === "string") return stale(content);
    if (good?.reading.text === content.text) return is(good.file, good.reading);
    if (format === null) return stale(say.noFormat);
    const { length } = content.text;
    const same = (good && content.open?.same(good.reading.text)) ?? null;
    const reading = await inTurns(readLibrary(content.text, format, good?.reading ?? null, same), isBusy, (steps) =>
      onReading(uri, Math.min(READING, (READING * steps * READ_SLICE) / length)),
    );
    const held = good?.file.source?.entries.length ?? 0;
    if (reading.entries.length === 0 && held > 0) return stale(say.noEntry);
    const [wrong] = reading.problems;
    // A file of another kind was not looked at: that it holds no work says nothing.
    if (reading.batches.length === 0 && wrong !== undefined) return stale(capitalized(readFaultText(wrong.what, locale())));
    // What is open in an editor is as its writer wants it, though an entry be half typed.
    if (content.open === null && reading.cut && reading.entries.length < held) return stale(say.breaksOff(reading.entries.length, held));
    const about = { name: baseName(uri), uri, role: "bibliography", declared: true } as const;
    const count = reading.entries.length;
    const source = await inTurns(buildSource(about, reading, good?.file.source ?? null), isBusy, (steps) =>
      onReading(uri, READING + Math.min(1 - READING, ((1 - READING) * steps * INDEX_SLICE) / count)),
    );
    const notes = content.encoding === "windows-1252" ? [encodingNote(content.text, say.notUtf8)] : [];
    return is(
      { uri, source, readAt: Date.now(), problems: [...notes, ...reading.problems.map((problem) => told(problem, locale()))], error: null },
      reading,
    );
  };

  const read = oneAtATime(async (uri) => {
    try {
      return await readNow(uri);
    } finally {
      onReading(uri, 1);
    }
  });
  return { read, known: (uri) => known.get(uri)?.now ?? null };
}

interface Content {
  readonly text: string;
  readonly encoding: string;
  /** Set where it is what an editor shows, saved or not. */
  readonly open: OpenText | null;
}

async function contentOf(files: Files, uri: string): Promise<Content> {
  const open = files.openText?.(uri) ?? null;
  if (open !== null) return { text: open.text, encoding: "utf-8", open };
  const decoded = decodeText(await files.read(uri));
  if (decoded.kind === "binary") throw fileError("notText");
  return { ...decoded, open: null };
}

function told({ start, end, line, column, what }: ReadProblem, locale: Locale): ToldProblem {
  const duplicate = what.kind === "duplicate" ? { duplicate: true as const } : {};
  return { start, end, line, column, message: readFaultText(what, locale), ...duplicate };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function encodingNote(text: string, message: string): ToldProblem {
  return { start: 0, end: Math.min(1, text.length), line: 1, column: 1, message };
}
