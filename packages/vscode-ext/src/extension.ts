import { homedir } from "node:os";
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, start } from "./start.ts";

/** Starts the server as a process beside the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath("dist/server.js");
  const server = { module, transport: TransportKind.ipc };
  const options = clientOptions({
    onWeb: false,
    home: `${Uri.file(homedir()).toString()}/`,
    cacheFolder: context.globalStorageUri.toString(),
  });
  await start(context, new LanguageClient("concordat", "Concordat", server, options), false);
}
