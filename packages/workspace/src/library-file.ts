import {
  buildSource,
  libraryFormat,
  type Reading,
  type ReadProblem,
  readLibrary,
  type SourceIndex,
  type SourceRole,
} from "@concordat/engine";
import { decodeText } from "./decode.ts";
import type { Files } from "./files.ts";
import { baseName } from "./uris.ts";

/** A library file as last read. */
export interface LibraryFile {
  readonly uri: string;
  /** The last good version; null where there never was one. */
  readonly source: SourceIndex | null;
  readonly problems: readonly ReadProblem[];
  /** Why the file as it is now could not be used; null where it could. */
  readonly error: string | null;
}

/** How long reading may go on before somebody else gets a turn, in milliseconds. */
const TURN = 8;

/** Reads library files and remembers them by content, so that a file that did not change is not read again. */
export function libraryFiles(files: Files): (uri: string, role: SourceRole) => Promise<LibraryFile> {
  const known = new Map<string, { readonly reading: Reading; readonly file: LibraryFile }>();
  return async (uri, role) => {
    const key = `${role} ${uri}`;
    const before = known.get(key);
    const content = await contentOf(files, uri);
    if (content.kind === "error") return stale(uri, before?.file, content.message);
    if (before && before.reading.text === content.text && before.file.error === null) return before.file;
    const format = libraryFormat(uri);
    if (format === null)
      return stale(
        uri,
        before?.file,
        "Concordat reads libraries that end in .bib, .ris, .json (CSL-JSON) or .yaml (CSL-YAML); this is none of them.",
      );
    const reading = await inTurns(readLibrary(content.text, format, before?.reading ?? null));
    const held = before?.file.source?.entries.length ?? 0;
    if (reading.entries.length === 0 && held > 0) return stale(uri, before?.file, "It holds no entry at the moment.");
    if (reading.cut && reading.entries.length < held) {
      const { length } = reading.entries;
      return stale(uri, before?.file, `It breaks off inside an entry, as if half saved, with ${length} of ${held} entries.`);
    }
    const about = { name: baseName(uri), uri, role, declared: true };
    const source = await inTurns(buildSource(about, reading, before?.file.source ?? null));
    const notes = content.encoding === "windows-1252" ? [encodingNote(content.text)] : [];
    const file = { uri, source, problems: [...notes, ...reading.problems], error: null };
    known.set(key, { reading, file });
    return file;
  };
}

function stale(uri: string, before: LibraryFile | undefined, reason: string): LibraryFile {
  const error = before ? `${reason} The version read before stays in use.` : reason;
  return { uri, source: before?.source ?? null, problems: before?.problems ?? [], error };
}

type Content =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string }
  | { readonly kind: "error"; readonly message: string };

async function contentOf(files: Files, uri: string): Promise<Content> {
  try {
    const decoded = decodeText(await files.read(uri));
    return decoded.kind === "text" ? decoded : { kind: "error", message: "It is not a text file." };
  } catch (error) {
    return { kind: "error", message: error instanceof Error ? error.message : String(error) };
  }
}

function encodingNote(text: string): ReadProblem {
  return {
    start: 0,
    end: Math.min(1, text.length),
    line: 1,
    column: 1,
    message: "the file is not UTF-8; it was read as Windows-1252. Save it as UTF-8 to be safe.",
  };
}

/** Runs a reader or index builder, letting the event loop turn between slices. */
async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  let since = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - since < TURN) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  }
}
