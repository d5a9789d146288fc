import type { CheckedParams, StatusParams } from "@concordat/language-server";
import { type Disposable, l10n, MarkdownString, StatusBarAlignment, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { isServed } from "./documents.ts";
import { counted, statusLines } from "./status-lines.ts";

/** What serves the active document, in the status bar and on demand: which libraries, how many entries, what failed. */
export function showStatus(client: BaseLanguageClient): Disposable & { readonly lines: () => readonly string[] } {
  const item = window.createStatusBarItem("concordat.libraries", StatusBarAlignment.Right, 90);
  const known = new Map<string, StatusParams>();
  const checked = new Map<string, CheckedParams>();
  item.name = "Concordat";
  item.command = "concordat.showLibraries";

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isServed(document)) {
      item.hide();
      return;
    }
    const uri = document.uri.toString();
    const status = known.get(uri);
    const named = entriesOf(status?.libraries.filter(({ isNamed }) => isNamed) ?? []);
    const entries = named > 0 ? named : (checked.get(uri)?.list?.entries ?? 0);
    const failed = status?.libraries.some(({ error }) => error !== null) ?? false;
    item.text = `${failed ? "$(warning)" : "$(book)"} Concordat${entries > 0 ? `: ${counted(entries)}` : ""}`;
    item.tooltip = new MarkdownString().appendText(lines().join("\n\n"));
    item.accessibilityInformation = { label: `Concordat. ${lines().join(" ")}` };
    item.show();
  };
  const lines = (): readonly string[] => {
    if (client.state !== State.Running) return [l10n.t("The language server is not running.")];
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : known.get(uri);
    return status === undefined ? [l10n.t("Libraries are being read.")] : statusLines(status, checked.get(status.uri));
  };

  const listeners = [
    client.onNotification("concordat/status", (status: StatusParams) => {
      known.set(status.uri, status);
      update();
    }),
    client.onNotification("concordat/checked", (looked: CheckedParams) => {
      checked.set(looked.uri, looked);
      update();
    }),
    client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    item,
  ];
  update();
  return {
    lines,
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
  };
}

function entriesOf(libraries: StatusParams["libraries"]): number {
  return libraries.reduce((sum, { entries }) => sum + entries, 0);
}
