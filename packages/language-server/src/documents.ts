import { type DocumentReading, readDocument, type Syntax, syntaxOf } from "@concordat/engine";
import { type Libraries, namesIn, type Workspace } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyze } from "./analysis.ts";
import { type Loading, load } from "./loading.ts";
import { isLibraryText } from "./texts/library-texts.ts";

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

/** What is known of a document, each by what it was found out by. */
interface Known {
  names: { readonly version: number; readonly value: string } | null;
  reading: { readonly version: number; readonly value: DocumentReading } | null;
  loading: { readonly key: string; readonly value: Loading } | null;
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
  const entryOf = (uri: string): Known => {
    const entry = known.get(uri) ?? { names: null, reading: null, loading: null, analysis: null };
    known.set(uri, entry);
    return entry;
  };
  const loadingOf = (document: TextDocument, entry: Known): Loading => {
    const { uri } = document;
    const syntax = syntaxOf(uri, document.languageId);
    const key = [revision, syntax, namesOf(document, syntax, entry)].join("\n");
    if (entry.loading?.key === key) return entry.loading.value;
    const before = entry.loading?.value.serving() ?? null;
    const value = load(workspace(), { uri, text: document.getText(), syntax }, before, (libraries) => {
      if (entry.loading?.value === value) onServing(uri, libraries);
    });
    entry.loading = { key, value };
    return value;
  };

  return {
    async analysis(uri, patience) {
      const document = paperAt(uri);
      if (document === null) return null;
      const entry = entryOf(uri);
      const libraries = await loadingOf(document, entry).within(patience);
      const current = texts.get(uri);
      return current && libraries ? analysisOf(current, libraries, entry) : null;
    },
    atOnce(uri) {
      const document = paperAt(uri);
      if (document === null) return null;
      const entry = entryOf(uri);
      const libraries = loadingOf(document, entry).serving();
      return libraries && analysisOf(document, libraries, entry);
    },
    loading(uri) {
      const loading = known.get(uri)?.loading?.value;
      return loading === undefined || loading.isDone() ? null : loading.whole;
    },
    librariesChanged() {
      revision += 1;
    },
    forget: (uri) => void known.delete(uri),
  };
}

/** The names of the libraries that a document declares; by these alone a library is not read again because a line was typed above them. */
function namesOf(document: TextDocument, syntax: Syntax, entry: Known): string {
  const { version } = document;
  if (entry.names?.version !== version) entry.names = { version, value: namesIn(document.getText(), syntax).join("\n") };
  return entry.names.value;
}

function analysisOf(document: TextDocument, libraries: Libraries, entry: Known): Analysis {
  const reading = readingOf(document, libraries, entry);
  if (entry.analysis?.reading !== reading || entry.analysis.libraries !== libraries) {
    entry.analysis = { reading, libraries, value: analyze(document.uri, reading, libraries) };
  }
  return entry.analysis.value;
}

function readingOf(document: TextDocument, { settings: { listHeadings } }: Libraries, entry: Known): DocumentReading {
  const { version } = document;
  const before = entry.reading;
  if (before?.version === version && before.value.listHeadings.join("\n") === listHeadings.join("\n")) return before.value;
  const value = readDocument(document.getText(), syntaxOf(document.uri, document.languageId), before?.value, listHeadings);
  entry.reading = { version, value };
  return value;
}
