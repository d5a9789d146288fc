import { type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";

/** What the server does for a client. */
export const serverAbilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: { triggerCharacters: ["(", "@", "{", ";", "["], resolveProvider: true },
  hoverProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
