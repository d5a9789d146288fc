import { findCitations } from "./find/find.ts";
import type { CitationMention } from "./find/mention.ts";
import { type DocumentList, readList } from "./list/read-list.ts";
import { mask } from "./mask/mask.ts";
import type { Syntax } from "./mask/syntax.ts";
import { type Language, languageOf } from "./text/language.ts";
import { type LineTable, lineTable } from "./text/lines.ts";
import type { Span } from "./text/span.ts";

/** What a text says by itself, before any library is asked. */
export interface DocumentReading {
  readonly text: string;
  readonly syntax: Syntax;
  /** The language of the prose. */
  readonly language: Language;
  /** The text with all that is no prose masked; as long as the text. */
  readonly prose: string;
  readonly lines: LineTable;
  readonly citations: readonly CitationMention[];
  /** The document's own reference list, where it has one. */
  readonly list: DocumentList | null;
}

/** Reads a text: its prose, its citations, its own list. Never throws. */
export function readDocument(text: string, syntax: Syntax): DocumentReading {
  const prose = mask(text, syntax);
  const lines = lineTable(text);
  const list = readList(text, prose, lines, syntax);
  return {
    text,
    syntax,
    language: languageOf(prose),
    prose,
    lines,
    citations: findCitations(text, list ? without(prose, list.spans) : prose, syntax),
    list,
  };
}

/** The prose with some stretches hidden: a list is read as entries, not as citations. */
function without(prose: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push(prose.slice(end, span.start), "\0".repeat(span.end - span.start));
    end = span.end;
  }
  return pieces.join("") + prose.slice(end);
}
