import type { Files } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** Files in which an open document counts as its text in the editor, saved or not. */
export function withOpenTexts(files: Files, texts: TextDocuments<TextDocument>): Files {
  return {
    ...files,
    async read(uri) {
      const open = texts.get(uri);
      return open ? new TextEncoder().encode(open.getText()) : files.read(uri);
    },
    isUnchanged: (uri) => texts.get(uri) === undefined && (files.isUnchanged?.(uri) ?? false),
  };
}
