import { type Files, plainAddress } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EditedTexts } from "./edited-texts.ts";

/** Files in which an open document counts as its text in the editor, saved or not. */
export function withOpenTexts(files: Files, { texts, take }: EditedTexts): Files {
  return {
    ...files,
    openText(uri) {
      const open = openDocument(uri, texts);
      return open && take(open);
    },
    async read(uri) {
      const open = openDocument(uri, texts);
      return open === null ? files.read(uri) : new TextEncoder().encode(open.getText());
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
