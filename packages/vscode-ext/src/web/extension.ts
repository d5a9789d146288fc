import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, start } from "../start.ts";

/** Starts the same server in a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
  const worker = new Worker(address);
  context.subscriptions.push({ dispose: () => worker.terminate() });
  await start(context, new LanguageClient("concordat", "Concordat", worker, clientOptions({ onWeb: true })), true);
}
