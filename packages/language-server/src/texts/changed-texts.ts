import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isWatchedFile } from "../client/watched-files.ts";
import { isLibraryText, type LibraryTexts } from "./library-texts.ts";
import type { LinkEnds } from "./link-ends.ts";

/** Whom to tell of a change. */
interface Told {
  readonly typed: () => void;
  /** That files have another content than was read. */
  readonly files: (uris: readonly string[]) => void;
  /** That libraries are to be looked at again. */
  readonly libraries: () => void;
}

/**
 * Follows the texts that are open where they are libraries of others.
 *
 * @param watches whether the client tells of files that change
 */
export function followTexts(
  texts: TextDocuments<TextDocument>,
  ends: LinkEnds,
  inUse: LibraryTexts,
  watches: () => boolean,
  tell: Told,
): void {
  texts.onDidOpen(async ({ document }) => {
    if (!isLibraryText(document)) return;
    await ends.learn(document.uri);
    // Until now nobody knew that it is the library of a text.
    if (ends.of(document.uri) !== document.uri && inUse.isUsed(document.uri)) tell.libraries();
  });
  texts.onDidChangeContent(({ document }) => {
    tell.typed();
    if (inUse.isUsed(document.uri)) tell.libraries();
  });
  texts.onDidClose(({ document }) => {
    if (!inUse.isUsed(document.uri)) return;
    // What was read of it last is what the editor showed, and not what was saved.
    tell.files([document.uri, ends.of(document.uri)]);
    tell.libraries();
  });
  texts.onDidSave(({ document }) => {
    tell.files([document.uri]);
    // A client that watches nothing tells of other files by nothing but this.
    if (!watches() || isWatchedFile(document.uri)) tell.libraries();
  });
}
