import { proseBetween, proseOf } from "../blocks/prose-between.ts";
import type { Entry, Places } from "../library/entry.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { visible } from "../text/characters.ts";
import { positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { bibItemEntry } from "./bibitem-entry.ts";
import { type BibItem, findBibLists } from "./bibitems.ts";
import { entriesBefore, type ReadBefore, sameEntries, type Written } from "./earlier-list.ts";
import { entrySpans } from "./entry-spans.ts";
import { type Heading, isHeading, listHeadings } from "./heading.ts";
import { besideItems, keyedItems } from "./keyed-items.ts";
import type { ListedEntry, ListPlace } from "./list-entry.ts";
import { listSource } from "./list-source.ts";
import { isListless, listed, looksListed } from "./looks-listed.ts";
import { rememberedEntry } from "./remembered-entry.ts";
import { isTableRow, readTableRow } from "./table-rows.ts";

/** The reference list that a document carries, as a library of its own: from its heading to its last entry. */
export interface DocumentList extends Span {
  /** Its heading and its entries, in order. What stands between them, as the text of a footnote may, is prose. */
  readonly spans: readonly Span[];
  /** Line of its heading, from 1. */
  readonly line: number;
  /** Its entries. The same as long as the list reads the same, wherever it stands. */
  readonly source: SourceIndex;
  /** Where they stand in the document. */
  readonly places: Places;
  /** The entries of an earlier version, where it had others: what was found out with them mostly holds. */
  readonly before: SourceIndex | null;
}

/**
 * Reads the list of a document: LaTeX's `thebibliography`, entries that print their keys, else what stands under a heading of its kind, the lists of all
 * chapters as one. Null where there is neither, or nothing in it reads as an entry.
 *
 * @param before an earlier version of the text, whose list is kept where it is the same
 */
export function readList(written: Written, before: ReadBefore | null = null): DocumentList | null {
  const { text, syntax, blocks, listHeadings: house } = written;
  const own = syntax === "latex" ? findBibLists(text) : [];
  if (own.length > 0) {
    const spans = own.flatMap(({ heading, items }): readonly Span[] => [heading, ...items]);
    return listOf(spans, written, before);
  }
  const headings = listHeadings(blocks, house);
  const items = keyedItems(text, blocks, syntax);
  const under = headings.at(-1);
  if (items.length > 0 && (under?.start ?? 0) <= (items[0]?.start ?? 0)) return listOf(withBeside(items, under, written), written, before);
  return listOf(underHeadings(headings, written, before), written, before);
}

/** Entries that print their keys, with the heading above them and entries beside them that print none. */
function withBeside(items: readonly BibItem[], under: Heading | undefined, written: Written): readonly Span[] {
  if (under === undefined) return items;
  const beside = besideItems(spansUnder(under, written.text.length, written), items);
  const plain = beside.filter((span) => looksListed(readSpan(span, nowhere, written)));
  return [under, ...[...items, ...plain].sort((a, b) => a.start - b.start)];
}

/** The headings of lists, each with its entries. Of one that may be a chapter's list, or none, only what reads as entries. */
function underHeadings(headings: readonly Heading[], written: Written, before: ReadBefore | null): readonly Span[] {
  const known = entriesBefore(headings, written, before);
  const last = headings.findLast((heading, at) => heading.sure && !headings.slice(0, at).some((other) => isPartOf(heading, other)));
  const spans: Span[] = [];
  let list: Heading | null = null;
  for (const [at, heading] of headings.entries()) {
    if (heading.start < (spans.at(-1)?.end ?? 0) && (!heading.sure || isPartOf(heading, list))) continue;
    let next = at + 1;
    while (heading.sure && (headings[next]?.sure === false || isPartOf(headings[next], heading)) && !headings[next]?.further) next += 1;
    const entries = known(at, next) ?? entriesUnder(heading, headings[next]?.start ?? written.text.length, heading === last, written);
    if (entries.length === 0) continue;
    spans.push(heading, ...entries);
    list = heading;
  }
  return spans;
}

/** What is listed under a heading, of the last of a text all that stands there. */
function entriesUnder(heading: Heading, end: number, isLast: boolean, written: Written): readonly Span[] {
  const some = spansUnder(heading, end, written);
  const read = (span: Span, before: Entry | null): Entry | null => readSpan(span, { ...nowhere, before }, written);
  if (!isLast) return listed(some, read);
  return isListless(some, read) ? [] : some;
}

/** Whether a heading is of a part of a list, by its level: `### Printed sources` under `## Bibliography`. */
function isPartOf(heading: Heading | undefined, list: Heading | null): boolean {
  return list?.sure === true && list.level > 0 && heading !== undefined && heading.level > list.level;
}

function spansUnder(heading: Heading, end: number, { text, blocks }: Written): readonly Span[] {
  const { start } = heading;
  const own = { ...heading, start: 0, end: heading.end - start };
  const spans = entrySpans(text.slice(start, end), proseBetween(blocks, start, end), own, end - start);
  return spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
}

/** Where what is only tried stands. */
const nowhere: ListPlace = { number: 0, line: 0, before: null };

/** What a span of a list holds: null for a heading, and where it reads as no entry. */
function readSpan(span: Span, place: ListPlace, { text, blocks }: Written): ListedEntry | null {
  if (isHeading(span)) return null;
  if (isItem(span)) return bibItemEntry(text, proseOf(blocks), span, place);
  if (isTableRow(span)) return readTableRow(span, place);
  const entry = rememberedEntry(text.slice(span.start, span.end), proseBetween(blocks, span.start, span.end), place);
  return entry && { ...entry, start: entry.start + span.start, end: entry.end + span.start };
}

function isItem(span: Span | BibItem): span is BibItem {
  return "key" in span;
}

/** How much of a span shows whether it is an entry. */
const TELLING = 400;

/** Whether what does not read as an entry is one on the page: words in parts, as `Lind, Eels`; not `Works cited in the text:`. */
function isPrinted(span: Span, { blocks }: Written): boolean {
  if (isHeading(span)) return false;
  const words = visible(proseBetween(blocks, span.start, Math.min(span.end, span.start + TELLING))).trim();
  const sign = words.search(/[,.;(]/);
  return sign > 0 && !words.endsWith(":") && /\p{L}/u.test(words.slice(sign));
}

/** Puts a heading and what stands under it together as a list. */
function listOf(spans: readonly Span[], written: Written, before: ReadBefore | null): DocumentList | null {
  const [heading] = spans;
  if (heading === undefined) return null;
  const { lines } = written;
  const line = positionAt(lines, heading.start).line;
  const lineOf = (span: Span): number => positionAt(lines, span.start).line;
  const read = (span: Span, place: ListPlace): ListedEntry | null => readSpan(span, place, written);
  const placed =
    sameEntries(spans, written, before) ??
    listSource(spans, lineOf, read, (span) => isPrinted(span, written), before?.list?.source ?? null);
  if (placed.source.entries.length === 0) return null;
  const earlier = before?.list ?? null;
  const source = earlier?.source === placed.source ? earlier.before : (earlier?.source ?? null);
  return { start: heading.start, end: spans.at(-1)?.end ?? heading.end, spans, line, ...placed, before: source };
}
