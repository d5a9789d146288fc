import type { Locale } from "@concordat/engine";
import type { Files, Workspace } from "@concordat/workspace";
import type { Connection } from "vscode-languageserver";
import { afterQuiet } from "./after-quiet.ts";
import { answersFirst } from "./answers-first.ts";
import { type Client, clientOf } from "./client/client.ts";
import { followClient } from "./client/client-changes.ts";
import { settingsByFolder } from "./client/settings-by-folder.ts";
import { openDocuments } from "./documents.ts";
import { guard, notInitialized } from "./guard.ts";
import { type Opened, openWorkspace } from "./open-workspace.ts";
import { documentProblems } from "./problems/document-problems.ts";
import { answerRequests } from "./requests.ts";
import { serverAbilities } from "./server-abilities.ts";
import type { ServerOptions } from "./server-options.ts";
import { noteServing } from "./serving.ts";
import { followTexts } from "./texts/changed-texts.ts";
import { editedTexts } from "./texts/edited-texts.ts";
import { libraryTexts } from "./texts/library-texts.ts";
import { linkEnds } from "./texts/link-ends.ts";
import { version } from "./version.ts";

/** How long nothing must have been read before libraries are kept, and how long that may go on, in milliseconds. */
const REST = [5000, 60_000] as const;

/** Serves one client over a connection until it says goodbye. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const attention = answersFirst();
  const edited = editedTexts();
  const { texts } = edited;
  let opened: Opened | null = null;
  let met = clientOf({});
  const client = (): Client => met;
  const locale = (): Locale => met.locale;
  const files = (): Files => opened?.files ?? options.files;
  const workspace = (): Workspace => {
    if (opened === null) throw notInitialized();
    return opened.workspace;
  };
  const librariesChanged = (): void => {
    documents.librariesChanged();
    tellProblems();
  };
  const filesChanged = afterQuiet(librariesChanged);
  const keepSoon = afterQuiet(() => void opened?.workspace.keep(), ...REST);

  const ends = linkEnds(files);
  const settings = settingsByFolder(connection, locale);
  const inUse = libraryTexts(connection, () => met.can.texts, ends);
  const note = noteServing(connection, { texts, ends, inUse, client, files, again: librariesChanged });
  const documents = openDocuments(texts, workspace, (uri, libraries) => {
    note(uri, libraries);
    keepSoon();
  });
  const tellProblems = documentProblems(connection, texts, documents, locale);
  const guarded = guard(() => opened !== null, attention.during);
  answerRequests(connection, texts, documents, guarded, locale);

  connection.onInitialize((params) => {
    met = clientOf(params);
    opened = openWorkspace(connection, met, options, { edited, ends, settings, isBusy: attention.isBusy });
    return { serverInfo: { name: "concordat", version }, capabilities: serverAbilities };
  });
  followClient(connection, client, settings, {
    settings: librariesChanged,
    folders: () => opened?.workspace.filesChanged(),
    files: (uris) => {
      opened?.files.changed(uris);
      filesChanged();
    },
  });
  followTexts(texts, ends, inUse, () => met.can.watches, {
    typed: attention.typed,
    files: (uris) => opened?.files.changed(uris),
    libraries: librariesChanged,
  });
  texts.listen(connection);
  connection.listen();
}
