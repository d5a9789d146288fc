import type { Locale } from "@concordat/engine";
import { type CompletionItem, CompletionItemKind, type CompletionList } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { cardWords } from "./card-words/catalogue.ts";
import type { Completion, CompletionOffer } from "./features/completion.ts";
import { rangeOf } from "./range-of.ts";

/** How many letters of a title stand beside a label; an editor that has no room for all leaves out what comes last, the source. */
const BESIDE = 24;

/**
 * The list as an editor should show it: our order, our range, and what was typed as the text to filter by, since an
 * editor's own filter would drop or reorder what fits by title or year. The data of an item is the number of its offer.
 */
export function completionList({ span, typed, offers }: Completion, document: TextDocument, locale: Locale): CompletionList {
  const range = rangeOf(document, span);
  return {
    isIncomplete: true,
    items: offers.map(
      (offer, at): CompletionItem => ({
        label: offer.label,
        labelDetails: { detail: `  ${shortened(offer.detail)}`, description: sourceIn(offer, locale) },
        detail: offer.detail,
        kind: offer.hit ? CompletionItemKind.Reference : CompletionItemKind.Text,
        filterText: typed === "" ? offer.insert : typed,
        sortText: String(at).padStart(3, "0"),
        textEdit: { range, newText: offer.insert },
        data: at,
      }),
    ),
  };
}

/** Where an offer comes from, as the person calls it. */
function sourceIn({ hit, source }: CompletionOffer, locale: Locale): string {
  return hit?.source.role === "list" ? cardWords[locale].list : source;
}

function shortened(title: string): string {
  const letters = [...title.slice(0, BESIDE * 2)];
  if (letters.length <= BESIDE) return title;
  const words = letters.slice(0, BESIDE).join("");
  return `${words.replace(/\s+\S*$/u, "")}…`;
}
