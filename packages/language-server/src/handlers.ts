import type { Locale, Span } from "@concordat/engine";
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  type Diagnostic,
  type Range,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "./analysis.ts";
import type { Documents } from "./documents.ts";
import { workCard } from "./features/citation-card.ts";
import { type Completion, type CompletionOffer, completion } from "./features/completion.ts";
import { diagnostics } from "./features/diagnostics.ts";
import { hover } from "./features/hover.ts";
import { offers } from "./features/offers.ts";
import { guard, isItem, isOffersParams, isPlace, type PlaceParams } from "./guard.ts";
import { isLibraryText } from "./library-texts.ts";
import { OFFERS } from "./protocol.ts";
import { severities } from "./severities.ts";

/** How long typing must rest before problems are told again, in milliseconds. */
const REST = 150;
/** How long a card or a list waits for libraries that are being read, and how long problems do: then what is there serves. */
const [AT_ONCE, SOON] = [5, 500];

/** Connects the features to the protocol: positions come in, offsets go to the features, positions go out. */
export function registerFeatures(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  documents: Documents,
  locale: () => Locale,
  isReady: () => boolean,
  during: <R>(answer: () => R) => R,
): { refresh(): void } {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const guarded = guard(isReady, during);
  let shown: { readonly analysis: Analysis; readonly offers: readonly CompletionOffer[] } | null = null;

  const told = async (uri: string): Promise<void> => {
    const analysis = await documents.analysis(uri, SOON);
    const document = texts.get(uri);
    if (!analysis || !document || document.getText() !== analysis.reading.text) return;
    const found = diagnostics(analysis, locale()).map(
      (problem): Diagnostic => ({
        range: rangeOf(document, problem),
        severity: severities[problem.level],
        code: problem.code,
        source: "concordat",
        message: problem.message,
      }),
    );
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: found });
    void documents.loading(uri)?.then(
      () => schedule(uri),
      () => {},
    );
  };
  const schedule = (uri: string): void => {
    clearTimeout(timers.get(uri));
    const run = (): void => void told(uri).catch((error) => connection.console.error(`Checking ${uri}: ${String(error)}`));
    timers.set(uri, setTimeout(run, REST));
  };

  texts.onDidChangeContent(({ document }) => {
    if (!isLibraryText(document)) schedule(document.uri);
  });
  texts.onDidClose(({ document }) => {
    clearTimeout(timers.get(document.uri));
    timers.delete(document.uri);
    documents.forget(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

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
      const found = place && completion(place.analysis, place.offset, locale(), asked);
      shown = found ? { analysis: place.analysis, offers: found.offers } : null;
      return found ? listOf(found, place.document) : { isIncomplete: true, items: [] };
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

  return {
    refresh: () => {
      for (const document of texts.all()) if (!isLibraryText(document)) schedule(document.uri);
    },
  };
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

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** How many letters of a title stand beside a label; an editor that has no room for all leaves out what comes last, the source. */
const BESIDE = 24;

function shortened(title: string): string {
  const letters = [...title.slice(0, BESIDE * 2)];
  return letters.length <= BESIDE
    ? title
    : `${letters
        .slice(0, BESIDE)
        .join("")
        .replace(/\s+\S*$/u, "")}…`;
}

/**
 * The list as an editor should show it: our order, our range, and what was typed as the text to filter by, since an
 * editor's own filter would drop or reorder what fits by title or year.
 */
function listOf({ span, typed, offers: found }: Completion, document: TextDocument): CompletionList {
  const range = rangeOf(document, span);
  return {
    isIncomplete: true,
    items: found.map(
      (offer, at): CompletionItem => ({
        label: offer.label,
        labelDetails: { detail: `  ${shortened(offer.detail)}`, description: offer.source },
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
