import { commands, type Disposable, type ExtensionContext, extensions, window, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { lendFiles } from "./client-files.ts";
import { served } from "./documents.ts";
import { offerWhileTyping } from "./offer-while-typing.ts";
import { openExample } from "./open-example.ts";
import { showStatus } from "./status.ts";

/** What both hosts tell the client: which documents, and where files come from. */
export function clientOptions(options: {
  readonly onWeb: boolean;
  readonly home?: string;
  readonly cacheFolder?: string;
}): LanguageClientOptions {
  const virtual = workspace.workspaceFolders?.some(({ uri }) => uri.scheme !== "file") ?? false;
  return {
    documentSelector: [...served],
    // Asked for at each start: a folder may be trusted by then.
    initializationOptions: () => ({
      trusted: workspace.isTrusted,
      keysElsewhere: keyCompleters.some((id) => extensions.getExtension(id) !== undefined),
      ...(options.onWeb || virtual ? { files: "client" } : {}),
      ...(options.home === undefined ? {} : { home: options.home }),
      ...(options.cacheFolder === undefined ? {} : { cacheFolder: options.cacheFolder }),
    }),
  };
}

/** Starts the client with all that only VS Code can show. */
export async function start(context: ExtensionContext, client: BaseLanguageClient, takesBytes: boolean): Promise<void> {
  lendFiles(client, takesBytes);
  const status = showStatus(client);
  let offering: Disposable | null = null;
  let running: Promise<void> = Promise.resolve();
  const startAnew = async (): Promise<void> => {
    offering?.dispose();
    await client.stop();
    await client.start();
    // Only now, so that the client has told the server of a change before the server is asked about it.
    offering = offerWhileTyping(client);
  };
  /** Starts the server, or starts it anew; one start after the other. */
  const run = (): Promise<void> => {
    running = running.catch(() => {}).then(startAnew);
    return running;
  };
  context.subscriptions.push(
    client,
    status,
    { dispose: () => offering?.dispose() },
    commands.registerCommand("concordat.showLibraries", () =>
      window.showInformationMessage("Concordat", { modal: true, detail: status.lines().join("\n") }),
    ),
    commands.registerCommand("concordat.openExample", () => openExample(context.extensionUri)),
    commands.registerCommand("concordat.restart", run),
    workspace.onDidGrantWorkspaceTrust(run),
  );
  await run();
}

/** Extensions that complete citation keys themselves; where one is installed, keys are left to it unless settings say otherwise. */
const keyCompleters = ["quarto.quarto", "notzaki.pandocciter", "james-yu.latex-workshop"];
