import type { DocumentReading } from "../document.ts";
import type { Library } from "../library/library.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { lastForEach } from "../text/remembered.ts";

const layered = lastForEach<SourceIndex, Library>();

/** The layers that serve one document, its own list first: the same array as long as list and sources are the same. */
export function libraryOf({ list }: Pick<DocumentReading, "list">, sources: readonly SourceIndex[]): Library {
  return list === null ? sources : withList(list.source, sources);
}

/** The layers with the list that a document has, or had in an earlier version. */
export function withList(list: SourceIndex, sources: readonly SourceIndex[]): Library {
  const fits = (last: Library): boolean => last.length === sources.length + 1 && sources.every((source, at) => last[at + 1] === source);
  return layered(list, fits, () => [list, ...sources]);
}
