import { proseBetween } from "../blocks/prose-between.ts";
import type { DocumentReading } from "../document.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { type Heading, listHeadings } from "./heading.ts";
import type { DocumentList } from "./read-list.ts";

/** A text whose list is to be read. */
export type Written = Pick<DocumentReading, "text" | "syntax" | "blocks" | "lines" | "listHeadings">;

/** A text that was read before, with its list. */
export type ReadBefore = Pick<DocumentReading, "text" | "blocks" | "list" | "listHeadings">;

/** The list of an earlier version, where all that changed stands before its first heading and is no heading. */
export function keptList(headings: readonly Heading[], { text, blocks, lines }: Written, before: ReadBefore): DocumentList | null {
  const [first] = headings;
  const old = listHeadings(before.blocks, before.listHeadings);
  if (before.list === null || first === undefined || old.length !== headings.length) return null;
  const by = first.start - (old[0]?.start ?? 0);
  const isSame = ({ start, sure, further }: Heading, other: Heading | undefined): boolean =>
    start === (other?.start ?? 0) + by && sure === other?.sure && further === other.further;
  if (!headings.every((heading, at) => isSame(heading, old[at]))) return null;
  if (before.text.slice(first.start - by) !== text.slice(first.start)) return null;
  if (proseBetween(before.blocks, first.start - by, before.text.length) !== proseBetween(blocks, first.start, text.length)) return null;
  const { start, end, spans, source } = before.list;
  return {
    start: start + by,
    end: end + by,
    spans: by === 0 ? spans : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
    line: positionAt(lines, start + by).line,
    source,
  };
}

/** The entries of an earlier version, where the list has not changed but for its place. */
export function sameList(spans: readonly Span[], { text, blocks }: Written, before: ReadBefore | null): SourceIndex | null {
  const list = before?.list ?? null;
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  if (before === null || list === null || list.spans.length !== spans.length || list.end - list.start !== end - start) return null;
  const moved = start - list.start;
  const same = spans.every(
    (span, at) => span.start === (list.spans[at]?.start ?? 0) + moved && span.end === (list.spans[at]?.end ?? 0) + moved,
  );
  if (!same || before.text.slice(list.start, list.end) !== text.slice(start, end)) return null;
  return proseBetween(before.blocks, list.start, list.end) === proseBetween(blocks, start, end) ? list.source : null;
}
