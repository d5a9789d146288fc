import { type Files, type Libraries, messages } from "@concordat/workspace";
import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, isWatched } from "./client/client.ts";
import { outsideWatchers } from "./client/outside-watchers.ts";
import { lookAgain } from "./look-again.ts";
import { fileProblems } from "./problems/file-problems.ts";
import { libraryTextProblems } from "./problems/library-text-problems.ts";
import { STATUS, statusOf } from "./protocol.ts";
import { isLibraryText, type LibraryTexts } from "./texts/library-texts.ts";
import type { LinkEnds } from "./texts/link-ends.ts";
import { openDocument } from "./texts/open-texts.ts";

/** What is looked at and told by whom. */
interface Around {
  readonly texts: TextDocuments<TextDocument>;
  readonly ends: LinkEnds;
  readonly inUse: LibraryTexts;
  readonly client: () => Client;
  readonly files: () => Files;
  /** Looks at the libraries of all documents again. */
  readonly again: () => void;
}

/**
 * Takes note of what serves a document: tells which libraries do and what is wrong with them, each at its place, and has changes
 * of them told.
 *
 * @returns what to call with what serves a document, each time that it is more or other libraries
 */
export function noteServing(
  connection: Connection,
  { texts, ends, inUse, client, files, again }: Around,
): (uri: string, libraries: Libraries) => void {
  const isOpenPaper = (uri: string): boolean => !isLibraryText({ uri }) && openDocument(uri, texts, ends) !== null;
  const tellFiles = fileProblems(connection, isOpenPaper);
  const tellLibraries = libraryTextProblems(connection, texts, ends, (count) => messages[client().locale].moreProblems(count));
  const watchOutside = outsideWatchers(connection, files, (uri) => isWatched(uri, client()));
  const lookAtStale = lookAgain(again);
  return (uri, libraries) => {
    const { looked } = libraries;
    inUse.use(looked);
    tellFiles(uri, looked);
    tellLibraries(uri, libraries);
    if (client().can.watchesOutside) watchOutside(looked);
    lookAtStale(uri, looked);
    void connection.sendNotification(STATUS, statusOf(uri, libraries));
  };
}
