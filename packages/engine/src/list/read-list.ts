import { particles } from "../find/words.ts";
import { buildSource } from "../library/build-source.ts";
import type { Entry } from "../library/entry.ts";
import { sameWork } from "../library/same-work.ts";
import type { SourceIndex } from "../library/source-index.ts";
import type { Syntax } from "../mask/syntax.ts";
import { drain } from "../read/drain.ts";
import { type LineTable, positionAt } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { bibItemEntry } from "./bibitem-entry.ts";
import { type BibItem, findBibItems } from "./bibitems.ts";
import { type Heading, listHeadings } from "./heading.ts";
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
 * Reads the list of a document: LaTeX's `thebibliography`, else what stands under a heading of its kind, the lists of all
 * chapters as one. Null where there is neither, or nothing in it reads as an entry.
 */
export function readList(text: string, prose: string, lines: LineTable, syntax: Syntax): DocumentList | null {
  const own = syntax === "latex" ? findBibItems(text) : null;
  if (own !== null && own.items.length > 0) {
    return listOf([own.heading, ...own.items], lines, (item, place) => (isItem(item) ? bibItemEntry(text, prose, item, place) : null));
  }
  const headings = listHeadings(prose);
  const last = headings.findLast(({ sure }) => sure);
  const read = (span: Span, place: ListPlace): Entry | null => (isHeading(span) ? null : readListEntry(text, prose, span, place));
  const spans: Span[] = [];
  for (const [at, heading] of headings.entries()) {
    if (!heading.sure && heading.start < (spans.at(-1)?.end ?? 0)) continue;
    let next = at + 1;
    while (heading.sure && headings[next]?.sure === false) next += 1;
    const under = segments(text, prose, heading, headings[next]?.start ?? prose.length);
    const entries = heading === last ? under : listed(under, (span, before) => read(span, { number: 0, line: 0, before }));
    if (entries.length > 0) spans.push(heading, ...entries);
  }
  return listOf(spans, lines, read);
}

function isItem(span: Span | BibItem): span is BibItem {
  return "key" in span;
}

function isHeading(span: Span): span is Heading {
  return "level" in span;
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
    before = entry ?? before;
  }
  const stop = fits.findIndex((fit, at) => !fit && fits[at + 1] !== true);
  const end = stop < 0 ? spans.length : stop;
  return fits.slice(0, end).filter((fit) => fit).length * 2 > end ? spans.slice(0, end) : [];
}

/** Whether what reads as an entry is one, and no sentence: `Tan (1999) argued that`, `The sources are many. In 1999`. */
function looksListed(entry: Entry | null): boolean {
  if (entry === null || /^\p{Ll}/u.test(entry.title)) return false;
  const words = entry.authors.flatMap((name) => (name.kind === "person" ? `${name.family} ${name.given}` : name.name).split(/\s+/u));
  return words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word)).length < 4;
}

/** Puts entries together; a work that an earlier chapter lists too is one work. */
function listOf<S extends Span>(
  spans: readonly S[],
  lines: LineTable,
  read: (span: S, place: ListPlace) => Entry | null,
): DocumentList | null {
  const entries: Entry[] = [];
  const chapters = new Map<string, readonly Entry[]>();
  let chapter: Entry[] = [];
  let before: Entry | null = null;
  for (const span of spans) {
    if (isHeading(span)) {
      for (const entry of chapter) chapters.set(entry.year, [...(chapters.get(entry.year) ?? []), entry]);
      chapter = [];
    }
    const entry = read(span, { number: entries.length + 1, line: positionAt(lines, span.start).line, before });
    if (entry === null) continue;
    before = entry;
    if (chapters.get(entry.year)?.some((other) => sameWork(other, entry))) continue;
    chapter.push(entry);
    entries.push(entry);
  }
  const [heading] = spans;
  if (heading === undefined || entries.length === 0) return null;
  const about = { name: "reference list", uri: null, role: "list", declared: true } as const;
  return {
    start: heading.start,
    end: spans.at(-1)?.end ?? heading.end,
    spans,
    line: positionAt(lines, heading.start).line,
    source: drain(buildSource(about, { entries, problems: [], cut: false })),
  };
}
