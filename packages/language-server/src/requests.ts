import type { Locale } from "@concordat/engine";
import {
  type CompletionItem,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "./analysis.ts";
import { completionList } from "./completion-list.ts";
import type { Documents } from "./documents.ts";
import { workCard } from "./features/citation-card.ts";
import { type CompletionOffer, completion } from "./features/completion.ts";
import { hover } from "./features/hover.ts";
import { offers } from "./features/offers.ts";
import { type Guard, isItem, isOffersParams, isPlace, type PlaceParams } from "./guard.ts";
import { OFFERS } from "./protocol.ts";
import { rangeOf } from "./range-of.ts";

/** How long a card or a list waits for libraries that are being read, in milliseconds: then what is there serves. */
const AT_ONCE = 5;

/** Answers what a client asks about a place: positions come in, offsets go to the features, positions go out. */
export function answerRequests(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  documents: Documents,
  guarded: Guard,
  locale: () => Locale,
): void {
  let shown: { readonly analysis: Analysis; readonly offers: readonly CompletionOffer[] } | null = null;

  connection.onHover(
    guarded(isPlace, async (params) => {
      const place = await placeOf(params, texts, documents);
      const found = place && hover(place.analysis, place.offset, locale());
      return found && { contents: { kind: "markdown", value: found.markdown }, range: rangeOf(place.document, found.span) };
    }),
  );

  connection.onCompletion(
    guarded(isPlace<CompletionParams>, async (params) => {
      const place = await placeOf(params, texts, documents);
      const asked = params.context?.triggerKind === CompletionTriggerKind.Invoked;
      const found = place && completion(place.analysis, place.offset, asked);
      shown = found ? { analysis: place.analysis, offers: found.offers } : null;
      return found ? completionList(found, place.document, locale()) : { isIncomplete: true, items: [] };
    }),
  );

  connection.onCompletionResolve(
    guarded(isItem<CompletionItem>, (item) => {
      const offer = typeof item.data === "number" ? shown?.offers[item.data] : undefined;
      if (!shown || !offer?.hit || offer.label !== item.label) return item;
      return { ...item, documentation: { kind: "markdown", value: workCard(offer.hit, shown.analysis, locale()) } };
    }),
  );

  connection.onRequest(
    OFFERS,
    guarded(isOffersParams, (params) => {
      const document = texts.get(params.uri);
      const analysis = document && documents.atOnce(params.uri);
      return analysis ? offers(analysis, document.offsetAt(params.position)) : false;
    }),
  );
}

interface Place {
  readonly analysis: Analysis;
  readonly document: TextDocument;
  readonly offset: number;
}

async function placeOf(
  { textDocument, position }: PlaceParams,
  texts: TextDocuments<TextDocument>,
  documents: Documents,
): Promise<Place | null> {
  const analysis = await documents.analysis(textDocument.uri, AT_ONCE);
  const document = texts.get(textDocument.uri);
  return analysis && document ? { analysis, document, offset: document.offsetAt(position) } : null;
}
