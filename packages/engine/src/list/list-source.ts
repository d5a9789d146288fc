import { buildSource, entryTerms } from "../library/build-source.ts";
import { type Entry, nowhere, type Places } from "../library/entry.ts";
import { sameWork } from "../library/same-work.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { drain } from "../read/drain.ts";
import { isSameData } from "../text/same-data.ts";
import type { Span } from "../text/span.ts";
import { withCutSurnames } from "./cut-surnames.ts";
import { withEastAsianNames } from "./east-asian-names.ts";
import type { EntryPlace } from "./entry-place.ts";
import { withFamiliesFirst } from "./families-first.ts";
import { isHeading } from "./heading.ts";
import type { ListedEntry, ListPlace } from "./list-entry.ts";
import { withNaturalOrder } from "./natural-order.ts";
import { withWholeNames } from "./whole-names.ts";

/** Whether an entry has the authors of the one before and others, so that a dash after it still stands for the first. */
function addsAuthors({ authors }: Entry, before: Entry | null): boolean {
  return before !== null && authors.length > before.authors.length && before.authors.every((name, at) => name === authors[at]);
}

/** The entries of a list as a source, and where they stand in the document. */
export interface PlacedSource {
  readonly source: SourceIndex;
  readonly places: Places;
}

/**
 * Reads the entries of a list as a source; a work that an earlier chapter lists too is one work. The source says nothing of where
 * they stand, since text typed above moves them all.
 *
 * @param isPrinted whether what does not read as an entry is one on the page, so that those after it are numbered as a reader counts them
 * @param known the list of an earlier version, of which entries that read the same stay the same
 */
export function listSource<S extends Span>(
  spans: readonly S[],
  lineOf: (span: S) => number,
  read: (span: S, place: ListPlace) => ListedEntry | null,
  isPrinted: (span: S) => boolean,
  known: SourceIndex | null,
): PlacedSource {
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
    const listed = read(span, { number: number + 1, line: lineOf(span), before });
    if (listed !== null || isPrinted(span)) number += 1;
    if (listed === null) continue;
    const { start: from, end, line, ...entry } = listed;
    if (!addsAuthors(entry, before)) before = entry;
    if (chapters.get(entry.year)?.some((other) => sameWork(other, entry))) continue;
    chapter.push(entry);
    entries.push(entry);
    places.push({ start: from, end, line });
  }
  const about = { name: "reference list", uri: null, role: "list", declared: true } as const;
  const named = withFamiliesFirst(withNaturalOrder(withWholeNames(withEastAsianNames(withCutSurnames(entries)))));
  const now = kept(named, known);
  const listed = { entries: now, places: nowhere, shadowed: new Map<number, number>(), problems: [] };
  return {
    source: drain(buildSource(about, listed, known !== null && leavesNoGlance(known, now) ? known : null)),
    places: placesOf(places),
  };
}

/** Entries, those that an earlier version has too as it has them. */
function kept(entries: readonly Entry[], known: SourceIndex | null): readonly Entry[] {
  return entries.map((entry, at) => {
    const before = known?.entries.at(at);
    return before !== undefined && isSameData(entry, before) ? before : entry;
  });
}

/**
 * Whether an entry or two were exchanged, whose names leave no glance at a word that is gone: what is patched keeps such words, and a list
 * that is typed in would gather them.
 */
function leavesNoGlance(known: SourceIndex, entries: readonly Entry[]): boolean {
  if (known.entries.length !== entries.length) return false;
  const come = entries.filter((entry, at) => entry !== known.entries.at(at));
  if (come.length > FEW) return false;
  const gone = [...known.entries].filter((entry, at) => entry !== entries[at]);
  const { glances } = entryTerms(come);
  return [...entryTerms(gone).glances].every((word) => glances.has(word));
}

/** So many entries that are exchanged are worth a look. */
const FEW = 2;

function placesOf(places: readonly EntryPlace[]): Places {
  return {
    starts: Uint32Array.from(places, ({ start }) => start),
    ends: Uint32Array.from(places, ({ end }) => end),
    lines: Uint32Array.from(places, ({ line }) => line),
  };
}
