import { buildSource } from "../library/build-source.ts";
import type { Entry } from "../library/entry.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { drain } from "../read/drain.ts";
import { type LineTable, positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { lastListHeading } from "./heading.ts";
import { readListEntry } from "./list-entry.ts";
import { segments } from "./segments.ts";

/** The reference list that a document carries, as a library of its own. */
export interface DocumentList extends Span {
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly source: SourceIndex;
}

/** Reads the list under the last heading of its kind; null where there is no such heading or nothing under it reads as an entry. */
export function readList(text: string, prose: string, lines: LineTable): DocumentList | null {
  const heading = lastListHeading(prose);
  if (heading === null) return null;
  const entries: Entry[] = [];
  const spans = segments(prose, heading);
  for (const span of spans) {
    const line = positionAt(lines, span.start).line;
    const before = entries.at(-1)?.authors ?? [];
    const entry = readListEntry(text, prose, span, { number: entries.length + 1, line, before });
    if (entry) entries.push(entry);
  }
  if (entries.length === 0) return null;
  const about = { name: "reference list", uri: null, role: "list", declared: true } as const;
  return {
    start: heading.start,
    end: spans.at(-1)?.end ?? heading.end,
    line: positionAt(lines, heading.start).line,
    source: drain(buildSource(about, { entries, problems: [], cut: false })),
  };
}
