import { type Files, plainAddress } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** Files in which an open document counts as its text in the editor, saved or not. */
export function withOpenTexts(files: Files, texts: TextDocuments<TextDocument>): Files {
  const openText = (uri: string): string | null => openDocument(uri, texts)?.getText() ?? null;
  return {
    ...files,
    openText,
    async read(uri) {
      const open = openText(uri);
      return open === null ? files.read(uri) : new TextEncoder().encode(open);
    },
    isUnchanged: (uri) => openDocument(uri, texts) === null && (files.isUnchanged?.(uri) ?? false),
  };
}

/** The open document at an address, however the editor spells that. */
export function openDocument(uri: string, texts: TextDocuments<TextDocument>): TextDocument | null {
  const same = texts.get(uri);
  if (same !== undefined) return same;
  const address = plainAddress(uri);
  return texts.all().find((open) => plainAddress(open.uri) === address) ?? null;
}
