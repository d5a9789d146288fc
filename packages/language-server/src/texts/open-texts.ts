import { type Files, plainAddress } from "@concordat/workspace";
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { EditedTexts } from "./edited-texts.ts";
import type { LinkEnds } from "./link-ends.ts";

/** Files in which an open document counts as its text in the editor, saved or not; a link and its end are one. */
export function withOpenTexts(files: Files, { texts, take }: EditedTexts, ends: LinkEnds): Files {
  return {
    ...files,
    openText(uri) {
      const open = openDocument(uri, texts, ends);
      return open && take(open);
    },
    async read(uri) {
      await ends.learn(uri);
      const open = openDocument(uri, texts, ends);
      return open === null ? files.read(uri) : new TextEncoder().encode(open.getText());
    },
    changesTold: (uri) => (openDocument(uri, texts, ends) === null ? (files.changesTold?.(uri) ?? null) : null),
  };
}

/** The open document at an address, however the editor spells that, or by which link it has it. */
export function openDocument(uri: string, texts: TextDocuments<TextDocument>, ends: LinkEnds): TextDocument | null {
  const same = texts.get(uri);
  if (same !== undefined) return same;
  const address = plainAddress(ends.of(uri));
  return texts.all().find((open) => plainAddress(ends.of(open.uri)) === address) ?? null;
}
