import type { Locale } from "@concordat/engine";
import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Documents } from "../documents.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { CHECKED, checkedOf } from "../protocol.ts";
import { rangeOf } from "../range-of.ts";
import { isLibraryText } from "../texts/library-texts.ts";
import { severities } from "./severities.ts";

/** How long typing must rest before problems are told again, in milliseconds. */
const REST = 150;
/** How long they wait for libraries that are being read, in milliseconds: then what is there serves. */
const SOON = 500;

/**
 * Tells the problems of each open document, and what was looked at, anew whenever its text changes and once its libraries are read.
 *
 * @returns what tells those of all documents again
 */
export function documentProblems(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  documents: Documents,
  locale: () => Locale,
): () => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = async (uri: string): Promise<void> => {
    const analysis = await documents.analysis(uri, SOON);
    const document = texts.get(uri);
    if (!analysis || !document || document.getText() !== analysis.reading.text) return;
    const found = diagnostics(analysis, locale()).map(
      (problem): Diagnostic => ({
        range: rangeOf(document, problem),
        severity: severities[problem.level],
        code: problem.code,
        source: "concordat",
        message: problem.message,
      }),
    );
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: found });
    void connection.sendNotification(CHECKED, checkedOf(analysis));
    void documents.loading(uri)?.then(
      () => tellSoon(uri),
      () => {},
    );
  };
  const tellSoon = (uri: string): void => {
    clearTimeout(timers.get(uri));
    const run = (): void => void tell(uri).catch((error) => connection.console.error(`Checking ${uri}: ${String(error)}`));
    timers.set(uri, setTimeout(run, REST));
  };

  texts.onDidChangeContent(({ document }) => {
    if (!isLibraryText(document)) tellSoon(document.uri);
  });
  texts.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    documents.forget(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => {
    for (const document of texts.all()) if (!isLibraryText(document)) tellSoon(document.uri);
  };
}
