import { proseBetween, proseOf } from "../blocks/prose-between.ts";
import type { DocumentReading } from "../document.ts";
import { buildSource } from "../library/build-source.ts";
import type { Entry, Places } from "../library/entry.ts";
import { sameWork } from "../library/same-work.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { drain } from "../read/drain.ts";
import { type LineTable, positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { particles } from "../words/name-words.ts";
import { bibItemEntry } from "./bibitem-entry.ts";
import { type BibItem, findBibLists } from "./bibitems.ts";
import type { EntryPlace } from "./entry-place.ts";
import { withFamiliesFirst } from "./families-first.ts";
import { type Heading, isHeading, listHeadings } from "./heading.ts";
import { besideItems, keyedItems } from "./keyed-items.ts";
import { type ListedEntry, type ListPlace, readListEntry } from "./list-entry.ts";
import { withNaturalOrder } from "./natural-order.ts";
import { segments } from "./segments.ts";
import { isTableRow, readTableRow } from "./table-rows.ts";
import { withWholeNames } from "./whole-names.ts";

/** The reference list that a document carries, as a library of its own: from its heading to its last entry. */
export interface DocumentList extends Span {
  /** Its heading and its entries, in order. What stands between them, as the text of a footnote may, is prose. */
  readonly spans: readonly Span[];
  /** Line of its heading, from 1. */
  readonly line: number;
  /** Its entries, their offsets and lines counted from its heading. The same as long as the list is the same. */
  readonly source: SourceIndex;
}

/** A text whose list is to be read. */
type Written = Pick<DocumentReading, "text" | "syntax" | "blocks" | "lines" | "listHeadings">;

/** A text that was read before, with its list. */
type ReadBefore = Pick<DocumentReading, "text" | "blocks" | "list" | "listHeadings">;

/**
 * Reads the list of a document: LaTeX's `thebibliography`, entries that print their keys, else what stands under a heading of its kind, the lists of all
 * chapters as one. Null where there is neither, or nothing in it reads as an entry.
 *
 * @param before an earlier version of the text, whose list is kept where it is the same
 */
export function readList(written: Written, before: ReadBefore | null = null): DocumentList | null {
  const { text, syntax, blocks, lines, listHeadings: house } = written;
  const reuse = (spans: readonly Span[]): SourceIndex | null => sameList(spans, written, before);
  const own = syntax === "latex" ? findBibLists(text) : [];
  if (own.length > 0) {
    const spans = own.flatMap(({ heading, items }): readonly Span[] => [heading, ...items]);
    return listOf(spans, lines, reuse, (item, place) => (isItem(item) ? bibItemEntry(text, proseOf(blocks), item, place) : null));
  }
  const headings = listHeadings(blocks, house);
  const read = (span: Span, place: ListPlace): ListedEntry | null => {
    if (isHeading(span)) return null;
    return isTableRow(span) ? readTableRow(span, place) : readListEntry(text, proseOf(blocks), span, place);
  };
  const items = keyedItems(text, blocks, syntax);
  const under = headings.at(-1);
  if (items.length > 0 && (under?.start ?? 0) <= (items[0]?.start ?? 0)) {
    const beside = under === undefined ? [] : besideItems(segments(text, proseOf(blocks), under, text.length), items);
    const plain = beside.filter((span) => looksListed(read(span, { number: 0, line: 0, before: null })));
    const entries = [...items, ...plain].sort((a, b) => a.start - b.start);
    return listOf(under === undefined ? entries : [under, ...entries], lines, reuse, (span, place) =>
      isItem(span) ? bibItemEntry(text, proseOf(blocks), span, place) : read(span, place),
    );
  }
  const kept = before && keptList(headings, written, before);
  if (kept) return kept;
  const last = headings.findLast(({ sure }) => sure);
  const spans: Span[] = [];
  for (const [at, heading] of headings.entries()) {
    if (!heading.sure && heading.start < (spans.at(-1)?.end ?? 0)) continue;
    let next = at + 1;
    while (heading.sure && headings[next]?.sure === false) next += 1;
    const some = segments(text, proseOf(blocks), heading, headings[next]?.start ?? text.length);
    const entries = heading === last ? some : listed(some, (span, before) => read(span, { number: 0, line: 0, before }));
    if (entries.length > 0) spans.push(heading, ...entries);
  }
  return listOf(spans, lines, reuse, read);
}

function isItem(span: Span | BibItem): span is BibItem {
  return "key" in span;
}

/**
 * What of the text under a heading that may be a chapter's list, or none, is one: up to where two in a row are no entries.
 * Nothing where prose is as frequent as entries.
 */
function listed(spans: readonly Span[], read: (span: Span, before: Entry | null) => Entry | null): readonly Span[] {
  let before: Entry | null = null;
  const fits: boolean[] = [];
  for (const span of spans) {
    const entry = read(span, before);
    fits.push(looksListed(entry));
    if (fits.at(-1) === false && fits.at(-2) === false) break;
    before = entry ?? before;
  }
  const stop = fits.findIndex((fit, at) => !fit && fits[at + 1] !== true);
  const end = stop < 0 ? fits.length : stop;
  return fits.slice(0, end).filter((fit) => fit).length * 2 > end ? spans.slice(0, end) : [];
}

/** Whether what reads as an entry is one, and no sentence: `Tan (1999) argued that`, `The sources are many. In 1999`. */
function looksListed(entry: Entry | null): boolean {
  if (entry === null || entry.year === "" || /^\p{Ll}/u.test(entry.title)) return false;
  const words = entry.authors.flatMap((name) => (name.kind === "person" ? `${name.family} ${name.given}` : name.name).split(/\s+/u));
  return words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word)).length < 4;
}

/** The list of an earlier version, where all that changed stands before its first heading and is no heading. */
function keptList(headings: readonly Heading[], { text, blocks, lines }: Written, before: ReadBefore): DocumentList | null {
  const [first] = headings;
  const old = listHeadings(before.blocks, before.listHeadings);
  if (before.list === null || first === undefined || old.length !== headings.length) return null;
  const by = first.start - (old[0]?.start ?? 0);
  if (!headings.every(({ start, sure }, at) => start === (old[at]?.start ?? 0) + by && sure === old[at]?.sure)) return null;
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
function sameList(spans: readonly Span[], { text, blocks }: Written, before: ReadBefore | null): SourceIndex | null {
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

/** Puts entries together; a work that an earlier chapter lists too is one work. */
function listOf<S extends Span>(
  spans: readonly S[],
  lines: LineTable,
  reuse: (spans: readonly S[]) => SourceIndex | null,
  read: (span: S, place: ListPlace) => ListedEntry | null,
): DocumentList | null {
  const [heading] = spans;
  if (heading === undefined) return null;
  const line = positionAt(lines, heading.start).line;
  const source = reuse(spans) ?? sourceOf(spans, heading.start, (span) => positionAt(lines, span.start).line - line + 1, read);
  return source.entries.length === 0 ? null : { start: heading.start, end: spans.at(-1)?.end ?? heading.end, spans, line, source };
}

/** Whether an entry has the authors of the one before and others, so that a dash after it still stands for the first. */
function addsAuthors({ authors }: Entry, before: Entry | null): boolean {
  return before !== null && authors.length > before.authors.length && before.authors.every((name, at) => name === authors[at]);
}

function sourceOf<S extends Span>(
  spans: readonly S[],
  start: number,
  lineOf: (span: S) => number,
  read: (span: S, place: ListPlace) => ListedEntry | null,
): SourceIndex {
  const entries: Entry[] = [];
  const places: EntryPlace[] = [];
  const chapters = new Map<string, readonly Entry[]>();
  let chapter: Entry[] = [];
  let before: Entry | null = null;
  let number = 0;
  for (const span of spans) {
    if (isHeading(span)) {
      for (const entry of chapter) chapters.set(entry.year, [...(chapters.get(entry.year) ?? []), entry]);
      chapter = [];
    }
    if (!isHeading(span)) number += 1;
    const listed = read(span, { number, line: lineOf(span), before });
    if (listed === null) continue;
    const { start: from, end, line, ...entry } = listed;
    if (!addsAuthors(entry, before)) before = entry;
    if (chapters.get(entry.year)?.some((other) => sameWork(other, entry))) continue;
    chapter.push(entry);
    entries.push(entry);
    places.push({ start: from - start, end: end - start, line });
  }
  const about = { name: "reference list", uri: null, role: "list", declared: true } as const;
  return drain(
    buildSource(about, {
      entries: withFamiliesFirst(withNaturalOrder(withWholeNames(entries))),
      places: placesOf(places),
      shadowed: new Map(),
      problems: [],
    }),
  );
}

function placesOf(places: readonly EntryPlace[]): Places {
  return {
    starts: Uint32Array.from(places, ({ start }) => start),
    ends: Uint32Array.from(places, ({ end }) => end),
    lines: Uint32Array.from(places, ({ line }) => line),
  };
}
