import { proseBetween } from "../blocks/prose-between.ts";
import { hasSameBlocks } from "../blocks/same-blocks.ts";
import type { DocumentReading } from "../document.ts";
import type { Places } from "../library/entry.ts";
import { positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { type Heading, isHeading, listHeadings } from "./heading.ts";
import type { PlacedSource } from "./list-source.ts";

/** A text whose list is to be read. */
export type Written = Pick<DocumentReading, "text" | "syntax" | "blocks" | "lines" | "listHeadings">;

/** A text that was read before, with its list. */
export type ReadBefore = Pick<DocumentReading, "text" | "blocks" | "lines" | "list" | "listHeadings">;

/** What an earlier version has under each heading, by the numbers of that heading and of the next: null where it may not be so any more. */
export type EntriesBefore = (heading: number, next: number) => readonly Span[] | null;

/** What an earlier version has under the headings of a text, where both have the same headings. */
export function entriesBefore(headings: readonly Heading[], { text, blocks }: Written, before: ReadBefore | null): EntriesBefore {
  const old = before?.list ? listHeadings(before.blocks, before.listHeadings) : [];
  if (!before?.list || old.length !== headings.length || !headings.every((heading, at) => isAlike(heading, old[at]))) return () => null;
  const known = new Map(chaptersOf(before.list.spans).map(({ start, spans }) => [start, spans]));
  return (at, next) => {
    const { start } = headings[at] as Heading;
    const was = (old[at] as Heading).start;
    const length = (headings[next]?.start ?? text.length) - start;
    const spans = known.get(was);
    if (spans === undefined || (old[next]?.start ?? before.text.length) - was !== length) return null;
    if (!hasSameBlocks({ blocks, start }, { blocks: before.blocks, start: was }, length)) return null;
    return spans.slice(1).map((span) => ({ ...span, start: span.start + start - was, end: span.end + start - was }));
  };
}

function isAlike({ start, end, level, sure, further }: Heading, other: Heading | undefined): boolean {
  return (
    other !== undefined &&
    end - start === other.end - other.start &&
    level === other.level &&
    sure === other.sure &&
    further === other.further
  );
}

/** The entries of an earlier version, where all chapters of the list read the same, wherever each stands. */
export function sameEntries(spans: readonly Span[], written: Written, before: ReadBefore | null): PlacedSource | null {
  if (!before?.list || before.list.spans.length !== spans.length) return null;
  const { source, places, spans: known } = before.list;
  const chapters = chaptersOf(spans);
  const old = chaptersOf(known);
  const isSame = (chapter: Chapter, at: number): boolean => readsAs(chapter, written, old[at], before);
  if (chapters.length !== old.length || !chapters.every(isSame)) return null;
  const moves = chapters.map(({ start }, at): Move => {
    const from = (old[at] as Chapter).start;
    const lines = positionAt(written.lines, start).line - positionAt(before.lines, from).line;
    return { from, by: start - from, lines };
  });
  return { source, places: movedPlaces(places, moves) };
}

/** A heading of a list with what stands under it. */
interface Chapter extends Span {
  readonly spans: readonly Span[];
}

function chaptersOf(all: readonly Span[]): readonly Chapter[] {
  const chapters: Span[][] = [];
  for (const span of all) {
    const open = chapters.at(-1);
    if (open === undefined || isHeading(span)) chapters.push([span]);
    else open.push(span);
  }
  return chapters.map((spans) => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, spans }));
}

function readsAs({ start, end, spans }: Chapter, { text, blocks }: Written, other: Chapter | undefined, before: ReadBefore): boolean {
  if (other === undefined || spans.length !== other.spans.length || end - start !== other.end - other.start) return false;
  const by = start - other.start;
  if (!spans.every((span, at) => span.start - by === other.spans[at]?.start && span.end - by === other.spans[at]?.end)) return false;
  if (before.text.slice(other.start, other.end) !== text.slice(start, end)) return false;
  return proseBetween(before.blocks, other.start, other.end) === proseBetween(blocks, start, end);
}

/** How far a chapter of a list was moved that began at an offset, in units and in lines. */
interface Move {
  readonly from: number;
  readonly by: number;
  readonly lines: number;
}

function movedPlaces(places: Places, moves: readonly Move[]): Places {
  if (moves.every(({ by, lines }) => by === 0 && lines === 0)) return places;
  const { starts, ends, lines } = places;
  let chapter = 0;
  const of = Array.from(starts, (start) => {
    while ((moves[chapter + 1]?.from ?? Number.POSITIVE_INFINITY) <= start) chapter += 1;
    return moves[chapter] as Move;
  });
  return {
    starts: starts.map((start, at) => start + (of[at] as Move).by),
    ends: ends.map((end, at) => end + (of[at] as Move).by),
    lines: lines.map((line, at) => line + (of[at] as Move).lines),
  };
}
