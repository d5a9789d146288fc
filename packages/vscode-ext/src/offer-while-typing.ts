import { commands, type Disposable, type TextDocumentChangeEvent, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { isServed } from "./documents.ts";

/**
 * Opens the list while a person writes prose. VS Code keeps quick suggestions off in Markdown, and opens nothing for a
 * letter at the end of a word; so after each typed letter the server is asked, from memory, whether it has anything to
 * offer here, and only then is the list opened. The person's own settings are never touched.
 */
export function offerWhileTyping(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeTextDocument((change) => {
    if (!isTypedCharacter(change)) return;
    void offer(client, change);
  });
}

function isTypedCharacter({ document, contentChanges, reason }: TextDocumentChangeEvent): boolean {
  const [first] = contentChanges;
  const editor = window.activeTextEditor;
  if (first === undefined || reason !== undefined || editor?.document !== document || !isServed(document)) return false;
  return contentChanges.every(({ text }) => text === first.text) && /^[\p{L}\p{N}]$/u.test(first.text);
}

async function offer(client: BaseLanguageClient, { document, contentChanges }: TextDocumentChangeEvent): Promise<void> {
  const version = document.version;
  const change = contentChanges.at(-1);
  if (change === undefined) return;
  const position = change.range.start.translate(0, change.text.length);
  const wanted = await client
    .sendRequest<boolean>("concordat/offers", {
      uri: document.uri.toString(),
      position: { line: position.line, character: position.character },
    })
    .catch(() => false);
  const editor = window.activeTextEditor;
  if (!wanted || editor?.document !== document || document.version !== version) return;
  await commands.executeCommand("editor.action.triggerSuggest", { auto: true });
}
