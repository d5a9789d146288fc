import type { Entry, Places } from "../library/entry.ts";
import type { Hit } from "../library/library.ts";
import { numberOf, type SourceIndex } from "../library/source-index.ts";
import type { Span } from "../text/span.ts";
import type { DocumentList } from "./read-list.ts";

/** Where an entry stands: its span, and the line it begins on, from 1; 0 where its source has no lines. */
export interface EntryPlace extends Span {
  readonly line: number;
}

/** Where an entry stands in the text that holds it: for an entry of a document's own list, in the document; else in its library. */
export function entryPlace({ source, entry }: Pick<Hit, "source" | "entry">, list: DocumentList | null): EntryPlace {
  return source.role === "list" && list !== null ? placeInList(entry, list) : placeIn(source, source.places, entry);
}

/** Where an entry of a document's own list stands in the document. */
export function placeInList(entry: Entry, list: DocumentList): EntryPlace {
  return placeIn(list.source, list.places, entry);
}

function placeIn(source: SourceIndex, { starts, ends, lines }: Places, entry: Entry): EntryPlace {
  const number = numberOf(source, entry);
  return { start: starts[number] ?? 0, end: ends[number] ?? 0, line: lines[number] ?? 0 };
}
