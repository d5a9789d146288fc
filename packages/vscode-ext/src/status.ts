import type { StatusParams } from "@concordat/language-server";
import { type Disposable, env, l10n, MarkdownString, StatusBarAlignment, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { isServed } from "./documents.ts";

/** How many libraries that nobody names are listed. */
const MOST = 8;

/** What serves the active document, in the status bar and on demand: which libraries, how many entries, what failed. */
export function showStatus(client: BaseLanguageClient): Disposable & { readonly lines: () => readonly string[] } {
  const item = window.createStatusBarItem("concordat.libraries", StatusBarAlignment.Right, 90);
  const known = new Map<string, StatusParams>();
  item.name = "Concordat";
  item.command = "concordat.showLibraries";

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isServed(document)) {
      item.hide();
      return;
    }
    const status = known.get(document.uri.toString());
    const entries = entriesOf(status?.libraries.filter(({ isNamed }) => isNamed) ?? []);
    const failed = status?.libraries.some(({ error }) => error !== null) ?? false;
    item.text = `${failed ? "$(warning)" : "$(book)"} Concordat${entries > 0 ? `: ${entries.toLocaleString(env.language)}` : ""}`;
    item.tooltip = new MarkdownString().appendText(lines().join("\n\n"));
    item.accessibilityInformation = { label: `Concordat. ${lines().join(" ")}` };
    item.show();
  };
  const lines = (): readonly string[] => {
    if (client.state !== State.Running) return [l10n.t("The language server is not running.")];
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : known.get(uri);
    if (status === undefined) return [l10n.t("Libraries are being read.")];
    const libraries = status.libraries.filter(({ isNamed }) => isNamed).map(describe);
    const others = unnamed(status.libraries.filter(({ isNamed }) => !isNamed));
    const corpora = status.corpora.map(({ name, entries, records, declared }) => {
      const counts = [name, records.toLocaleString(env.language), entries.toLocaleString(env.language)];
      return declared
        ? l10n.t("{0}: {1} records, {2} of them works, declared.", ...counts)
        : l10n.t("{0}: {1} records, {2} of them works, explains only.", ...counts);
    });
    return [...(libraries.length > 0 ? libraries : [l10n.t("This text names no library.")]), ...others, ...corpora];
  };

  const listeners = [
    client.onNotification("concordat/status", (status: StatusParams) => {
      known.set(status.uri, status);
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

/** Libraries of the folder that nobody names, in one line. */
function unnamed(libraries: StatusParams["libraries"]): readonly string[] {
  if (libraries.length === 0) return [];
  const names = libraries.map(({ name, entries }) => `${name} (${entries.toLocaleString(env.language)})`);
  const shown = names.length > MOST ? [...names.slice(0, MOST), l10n.t("{0} more", names.length - MOST)] : names;
  return [l10n.t("Nobody names these, so they explain only: {0}.", shown.join(", "))];
}

/** One library in words: its entries and when they were read, what is wrong, and what else has to be known. */
function describe({ name, entries, problems, error, note, readAt }: StatusParams["libraries"][number]): string {
  const rest = [error, note].filter((sentence) => sentence !== null);
  if (readAt === null) return [`${name}:`, ...rest].join(" ");
  const time = new Date(readAt).toLocaleTimeString(env.language, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const count = entries === 1 ? l10n.t("1 entry") : l10n.t("{0} entries", entries.toLocaleString(env.language));
  const read =
    problems > 0
      ? l10n.t("{0}: {1}, {2} with problems, read at {3}.", name, count, problems.toLocaleString(env.language), time)
      : l10n.t("{0}: {1}, read at {2}.", name, count, time);
  return [read, ...rest].join(" ");
}
