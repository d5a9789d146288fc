import { type DocumentReading, readDocument, syntaxOf } from "@concordat/engine";
import { type Files, type Libraries, namesIn, type Workspace } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyze } from "./analysis.ts";

/** Open documents and what is known of them, kept by version. */
export interface Documents {
  /** The analysis of a document as it is now, its libraries read; null where it is not open. */
  analysis(uri: string): Promise<Analysis | null>;
  /** What memory holds of a document as it is now; null where its libraries have not been read yet. */
  atOnce(uri: string): Analysis | null;
  /** Forgets which libraries serve whom: a library, a setting or a folder changed. */
  librariesChanged(): void;
  forget(uri: string): void;
}

interface Known {
  reading: { readonly version: number; readonly value: DocumentReading } | null;
  libraries: { readonly key: string; readonly value: Promise<Libraries>; settled: Libraries | null } | null;
  analysis: { readonly reading: DocumentReading; readonly libraries: Libraries; readonly value: Analysis } | null;
}

/** Keeps each document's reading by version and its libraries until something about them changes. */
export function openDocuments(
  texts: TextDocuments<TextDocument>,
  workspace: () => Workspace,
  onLoaded: (uri: string, libraries: Libraries) => void,
): Documents {
  const known = new Map<string, Known>();
  let revision = 0;

  const readingOf = (document: TextDocument, { settings: { listHeadings } }: Libraries, entry: Known): DocumentReading => {
    const { version } = document;
    const before = entry.reading;
    if (before?.version === version && before.value.listHeadings.join("\n") === listHeadings.join("\n")) return before.value;
    const value = readDocument(document.getText(), syntaxOf(document.uri, document.languageId), before?.value, listHeadings);
    entry.reading = { version, value };
    return value;
  };

  const librariesOf = (document: TextDocument, entry: Known): NonNullable<Known["libraries"]> => {
    const { uri } = document;
    const text = document.getText();
    const syntax = syntaxOf(uri, document.languageId);
    // By path alone: a library is not read again because a line was typed above the place that names it.
    const key = JSON.stringify([revision, syntax, namesIn(text, syntax)]);
    if (entry.libraries?.key !== key) {
      const before = entry.libraries?.settled ?? null;
      const loading: NonNullable<Known["libraries"]> = {
        key,
        value: workspace().librariesFor({ uri, text, syntax }),
        settled: before,
      };
      entry.libraries = loading;
      void loading.value.then(
        (libraries) => {
          loading.settled = libraries;
          onLoaded(uri, libraries);
        },
        () => {},
      );
    }
    return entry.libraries;
  };

  const analysisOf = (document: TextDocument, libraries: Libraries, entry: Known): Analysis => {
    const reading = readingOf(document, libraries, entry);
    if (entry.analysis?.reading !== reading || entry.analysis.libraries !== libraries) {
      entry.analysis = { reading, libraries, value: analyze(document.uri, reading, libraries) };
    }
    return entry.analysis.value;
  };

  const entryOf = (uri: string): Known => {
    const entry = known.get(uri) ?? { reading: null, libraries: null, analysis: null };
    known.set(uri, entry);
    return entry;
  };

  return {
    async analysis(uri) {
      const document = texts.get(uri);
      if (!document) return null;
      const entry = entryOf(uri);
      const libraries = await librariesOf(document, entry).value;
      const current = texts.get(uri);
      return current ? analysisOf(current, libraries, entry) : null;
    },
    atOnce(uri) {
      const document = texts.get(uri);
      if (!document) return null;
      const entry = entryOf(uri);
      const { settled } = librariesOf(document, entry);
      return settled && analysisOf(document, settled, entry);
    },
    librariesChanged() {
      revision += 1;
    },
    forget: (uri) => void known.delete(uri),
  };
}

/** Files in which an open document counts as its text in the editor, saved or not. */
export function withOpenTexts(files: Files, texts: TextDocuments<TextDocument>): Files {
  return {
    async read(uri) {
      const open = texts.get(uri);
      return open ? new TextEncoder().encode(open.getText()) : files.read(uri);
    },
    list: (base, glob) => files.list(base, glob),
    ...(files.real === undefined ? {} : { real: files.real }),
  };
}
