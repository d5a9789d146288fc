import { libraryFormat } from "@concordat/engine";
import { baseName, type Looked, plainAddress } from "@concordat/workspace";
import {
  BulkRegistration,
  type Connection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { LinkEnds } from "./link-ends.ts";

/** What editors call the languages of library files; no text is written in one of them, so none is sent twice. */
const languages = ["bibtex", "biblatex", "bib", "ris", "json", "jsonc", "yaml"];

/** Whether an open document is a library file, in which nothing is cited. */
export function isLibraryText({ uri }: { readonly uri: string }): boolean {
  return libraryFormat(uri) !== null;
}

/** The library files that serve some document. */
export interface LibraryTexts {
  /** Takes note of all that was looked at for a document, and has the client send those of its libraries that it opens. */
  use(looked: readonly Looked[]): void;
  isUsed(uri: string): boolean;
}

/** @param canAsk whether the client can be asked to send further documents than it does by itself */
export function libraryTexts(connection: Connection, canAsk: () => boolean, ends: LinkEnds): LibraryTexts {
  const used = new Set<string>();
  const asked = new Set<string>();
  const ask = (uri: string): void => {
    const scheme = uri.slice(0, uri.indexOf(":"));
    const pattern = `**/${baseName(uri).replace(/[[\]{}*?!]/g, "?")}`;
    const name = `${scheme}:${pattern}`;
    if (asked.has(name)) return;
    asked.add(name);
    const documentSelector = languages.map((language) => ({ language, scheme, pattern }));
    const wanted = BulkRegistration.create();
    // Changes first: of one that comes before its document nothing is known yet, and the document holds it already.
    wanted.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
    wanted.add(DidCloseTextDocumentNotification.type, { documentSelector });
    wanted.add(DidOpenTextDocumentNotification.type, { documentSelector });
    connection.client.register(wanted).catch(() => asked.delete(name));
  };
  return {
    use(looked) {
      for (const { kind, uri } of looked) {
        if (kind !== "library" || uri === null || !isLibraryText({ uri })) continue;
        used.add(plainAddress(ends.of(uri)));
        if (canAsk()) for (const address of new Set([uri, ends.of(uri)])) ask(address);
      }
    },
    isUsed: (uri) => used.has(plainAddress(ends.of(uri))),
  };
}
