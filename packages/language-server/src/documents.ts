import { type DocumentReading, readDocument, syntaxOf } from "@concordat/engine";
import { type Libraries, namesIn, type Workspace } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyze } from "./analysis.ts";
import { isLibraryText } from "./library-texts.ts";

/** Open documents and what is known of them, kept by version. */
export interface Documents {
  /**
   * The analysis of a document as it is now, with the libraries that serve it now; null where it is not open. Libraries that are
   * being read are waited for no longer than so many milliseconds, or until they are there.
   */
  analysis(uri: string, patience: number): Promise<Analysis | null>;
  /** What memory holds of a document as it is now; null where nothing is known of its libraries yet. */
  atOnce(uri: string): Analysis | null;
  /** Whether libraries of a document are being read; resolves once they are there. */
  loading(uri: string): Promise<void> | null;
  /** Forgets which libraries serve whom: a library, a setting or a folder changed. */
  librariesChanged(): void;
  forget(uri: string): void;
}

/** For how many times its patience a question waits at all. */
const PATIENT = 10;

interface Loading {
  readonly key: string;
  /** What serves now: until all is read, what was there before, and what of it is being read anew. */
  serving: Libraries | null;
  isDone: boolean;
  readonly since: number;
  /** Resolves once something serves. */
  readonly first: Promise<unknown>;
  readonly whole: Promise<unknown>;
}

interface Known {
  names: { readonly version: number; readonly value: string } | null;
  reading: { readonly version: number; readonly value: DocumentReading } | null;
  loading: Loading | null;
  analysis: { readonly reading: DocumentReading; readonly libraries: Libraries; readonly value: Analysis } | null;
}

/** Keeps each document's reading by version and its libraries until something about them changes. */
export function openDocuments(
  texts: TextDocuments<TextDocument>,
  workspace: () => Workspace,
  onServing: (uri: string, libraries: Libraries) => void,
): Documents {
  const known = new Map<string, Known>();
  let revision = 0;
  /** A document that is a text of somebody's; library files are open only to be read as such. */
  const paperAt = (uri: string): TextDocument | null => {
    const document = texts.get(uri);
    return document === undefined || isLibraryText(document) ? null : document;
  };

  const readingOf = (document: TextDocument, { settings: { listHeadings } }: Libraries, entry: Known): DocumentReading => {
    const { version } = document;
    const before = entry.reading;
    if (before?.version === version && before.value.listHeadings.join("\n") === listHeadings.join("\n")) return before.value;
    const value = readDocument(document.getText(), syntaxOf(document.uri, document.languageId), before?.value, listHeadings);
    entry.reading = { version, value };
    return value;
  };

  const loadingOf = (document: TextDocument, entry: Known): Loading => {
    const { uri } = document;
    const text = document.getText();
    const syntax = syntaxOf(uri, document.languageId);
    // By names alone: a library is not read again because a line was typed above the place that names it.
    if (entry.names?.version !== document.version) entry.names = { version: document.version, value: namesIn(text, syntax).join("\n") };
    const key = [revision, syntax, entry.names.value].join("\n");
    if (entry.loading?.key === key) return entry.loading;
    let serve = (_: Libraries): void => {};
    const first = new Promise<void>((resolve) => {
      serve = (libraries) => {
        loading.serving = libraries;
        resolve();
        if (entry.loading === loading) onServing(uri, libraries);
      };
    });
    const whole = workspace().librariesFor({ uri, text, syntax }, (libraries) => serve(libraries));
    const done = whole.then((libraries) => {
      loading.isDone = true;
      serve(libraries);
    });
    const loading: Loading = {
      key,
      serving: entry.loading?.serving ?? null,
      isDone: false,
      since: performance.now(),
      first: Promise.race([first, done]),
      whole: done,
    };
    for (const promise of [loading.first, done]) promise.catch(() => {});
    entry.loading = loading;
    return loading;
  };

  const analysisOf = (document: TextDocument, libraries: Libraries, entry: Known): Analysis => {
    const reading = readingOf(document, libraries, entry);
    if (entry.analysis?.reading !== reading || entry.analysis.libraries !== libraries) {
      entry.analysis = { reading, libraries, value: analyze(document.uri, reading, libraries) };
    }
    return entry.analysis.value;
  };

  const entryOf = (uri: string): Known => {
    const entry = known.get(uri) ?? { names: null, reading: null, loading: null, analysis: null };
    known.set(uri, entry);
    return entry;
  };

  return {
    async analysis(uri, patience) {
      const document = paperAt(uri);
      if (document === null) return null;
      const entry = entryOf(uri);
      const loading = loadingOf(document, entry);
      // What just began may be there in a moment; what takes long is not waited for by every card.
      if (!loading.isDone && performance.now() - loading.since < patience * PATIENT) await within(loading.whole, patience);
      if (loading.serving === null) await loading.first;
      const current = texts.get(uri);
      return current && loading.serving ? analysisOf(current, loading.serving, entry) : null;
    },
    atOnce(uri) {
      const document = paperAt(uri);
      if (document === null) return null;
      const entry = entryOf(uri);
      const { serving } = loadingOf(document, entry);
      return serving && analysisOf(document, serving, entry);
    },
    loading(uri) {
      const loading = known.get(uri)?.loading ?? null;
      return loading === null || loading.isDone ? null : loading.whole.then(() => {});
    },
    librariesChanged() {
      revision += 1;
    },
    forget: (uri) => void known.delete(uri),
  };
}

/** Waits for something, but not longer than so many milliseconds; what goes wrong with it is told. */
async function within(promise: Promise<unknown>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
