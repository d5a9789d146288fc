import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from "vscode-languageserver";
import type { Client } from "./client.ts";
import type { SettingsByFolder } from "./settings-by-folder.ts";
import { mayHoldSettings, watchedFiles } from "./watched-files.ts";

/** Whom to tell of a change. */
interface Told {
  /** That settings or open folders are others. */
  readonly settings: () => void;
  /** That files have another content. */
  readonly files: (uris: readonly string[]) => void;
  /** That files may have come or gone. */
  readonly folders: () => void;
}

/** Follows what a client tells of its settings, its folders and the files in them, once it is asked to. */
export function followClient(connection: Connection, client: () => Client, settings: SettingsByFolder, tell: Told): void {
  const pulled = async (): Promise<void> => {
    const { can, roots } = client();
    if (can.settings) await settings.pull([...roots]);
  };
  connection.onInitialized(async () => {
    await pulled();
    const { can, roots } = client();
    askForChanges(connection, client());
    if (can.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        for (const { uri } of added) roots.add(uri);
        for (const { uri } of removed) roots.delete(uri);
        await pulled();
        tell.settings();
      });
    }
    tell.settings();
  });
  connection.onDidChangeConfiguration(async (params) => {
    if (client().can.settings) await pulled();
    else settings.take((params.settings as { readonly concordat?: unknown } | null | undefined)?.concordat);
    tell.settings();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ type, uri }) => type !== FileChangeType.Changed || mayHoldSettings(uri))) tell.folders();
    tell.files(changes.map(({ uri }) => uri));
  });
}

function askForChanges({ client }: Connection, { can }: Client): void {
  if (can.settings) void client.register(DidChangeConfigurationNotification.type, { section: "concordat" });
  if (!can.watches) return;
  const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
  void client.register(DidChangeWatchedFilesNotification.type, { watchers });
}
