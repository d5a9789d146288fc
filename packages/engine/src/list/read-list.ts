import { buildSource } from "../library/build-source.ts";
import type { Entry } from "../library/entry.ts";
import type { SourceIndex } from "../library/source-index.ts";
import type { Syntax } from "../mask/syntax.ts";
import { drain } from "../read/drain.ts";
import { type LineTable, positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { bibItemEntry } from "./bibitem-entry.ts";
import { findBibItems } from "./bibitems.ts";
import { lastListHeading } from "./heading.ts";
import { type ListPlace, readListEntry } from "./list-entry.ts";
import { segments } from "./segments.ts";

/** The reference list that a document carries, as a library of its own: from its heading to its last entry. */
export interface DocumentList extends Span {
  /** Its heading and its entries, in order. What stands between them, as the text of a footnote may, is prose. */
  readonly spans: readonly Span[];
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly source: SourceIndex;
}

/**
 * Reads the list of a document: LaTeX's `thebibliography`, else what stands under the last heading of its kind. Null where
 * there is neither, or nothing in it reads as an entry.
 */
export function readList(text: string, prose: string, lines: LineTable, syntax: Syntax): DocumentList | null {
  const own = syntax === "latex" ? findBibItems(text) : null;
  if (own !== null && own.items.length > 0) {
    return listOf(own.heading, lines, own.items, (item, place) => bibItemEntry(text, prose, item, place));
  }
  const heading = lastListHeading(prose);
  if (heading === null) return null;
  return listOf(heading, lines, segments(text, prose, heading), (span, place) => readListEntry(text, prose, span, place));
}

function listOf<S extends Span>(
  heading: Span,
  lines: LineTable,
  spans: readonly S[],
  read: (span: S, place: ListPlace) => Entry | null,
): DocumentList | null {
  const entries: Entry[] = [];
  for (const span of spans) {
    const line = positionAt(lines, span.start).line;
    const entry = read(span, { number: entries.length + 1, line, before: entries.at(-1) ?? null });
    if (entry) entries.push(entry);
  }
  if (entries.length === 0) return null;
  const about = { name: "reference list", uri: null, role: "list", declared: true } as const;
  return {
    start: heading.start,
    end: spans.at(-1)?.end ?? heading.end,
    spans: [heading, ...spans],
    line: positionAt(lines, heading.start).line,
    source: drain(buildSource(about, { entries, problems: [], cut: false })),
  };
}
