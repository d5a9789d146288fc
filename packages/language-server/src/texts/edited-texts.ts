import type { CommonEnds, Span } from "@concordat/engine";
import { type Range, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Open documents, and where each was edited since its text was last taken. */
export interface EditedTexts {
  readonly texts: TextDocuments<TextDocument>;
  /** Takes the text of a document, with how much it shares at its ends with the text that was taken before; null where that is not known. */
  take(document: TextDocument): { readonly text: string; readonly same: (before: string) => CommonEnds | null };
}

interface Taken extends CommonEnds {
  readonly text: string;
}

/** Keeps the documents that a client has open. What it says of an edit is kept, so that nobody has to compare long texts. */
export function editedTexts(): EditedTexts {
  const taken = new WeakMap<TextDocument, Taken>();
  const texts = new TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes: Parameters<typeof TextDocument.update>[1], version: number): TextDocument {
      for (const change of changes) {
        const edit = "range" in change ? spanOf(change.range, document) : null;
        const before = taken.get(document);
        if (edit === null) taken.delete(document);
        else if (before !== undefined) {
          const rest = document.getText().length - edit.end;
          taken.set(document, { ...before, prefix: Math.min(before.prefix, edit.start), suffix: Math.min(before.suffix, rest) });
        }
        // A range in the document's own places: it loses count of its lines where one reaches over its end.
        const range = edit && { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
        TextDocument.update(document, [range === null ? change : { range, text: change.text }], version);
      }
      return document;
    },
  });
  return {
    texts,
    take(document) {
      const text = document.getText();
      const last = taken.get(document);
      taken.set(document, { text, prefix: text.length, suffix: text.length });
      return {
        text,
        same(before) {
          if (last?.text !== before) return null;
          const most = Math.min(before.length, text.length);
          const prefix = Math.min(last.prefix, most);
          return { prefix, suffix: Math.min(last.suffix, most - prefix) };
        },
      };
    },
  };
}

function spanOf({ start, end }: Range, document: TextDocument): Span {
  const [one, other] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}
