import type { Entry } from "../library/entry.ts";
import type { Hit } from "../library/library.ts";
import { numberOf, type SourceIndex } from "../library/source-index.ts";
import type { Span } from "../text/span.ts";
import type { DocumentList } from "./read-list.ts";

/** Where an entry stands: its span, and the line it begins on, from 1; 0 where its source has no lines. */
export interface EntryPlace extends Span {
  readonly line: number;
}

/**
 * Where an entry stands in the text that holds it: for an entry of a document's own list, in the document; else in its
 * library. The list says only where its entries stand in itself, since text typed above moves them all.
 */
export function entryPlace({ source, entry }: Pick<Hit, "source" | "entry">, list: DocumentList | null): EntryPlace {
  return source.role === "list" && list !== null ? placeInList(entry, list) : placeIn(source, entry);
}

/** Where an entry of a document's own list stands in the document. */
export function placeInList(entry: Entry, list: DocumentList): EntryPlace {
  const { start, end, line } = placeIn(list.source, entry);
  return { start: list.start + start, end: list.start + end, line: list.line + line - 1 };
}

function placeIn(source: SourceIndex, entry: Entry): EntryPlace {
  const { starts, ends, lines } = source.places;
  const number = numberOf(source, entry);
  return { start: starts[number] ?? 0, end: ends[number] ?? 0, line: lines[number] ?? 0 };
}
