import type { Entry, EntryName } from "../library/entry.ts";
import { rememberedText } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { type ListedEntry, type ListPlace, readListEntry } from "./list-entry.ts";

/** Parts an entry as written from its mask, where that is another. */
const PARTS = "\u0003";
/** A longer one is no entry of one work but a text under a heading, of which no versions are kept. */
const LONGEST = 4000;
/** Stands for the authors of the entry before, to see whether an entry repeats them. */
const ANYBODY = "\ue000";
const anybody: Entry = {
  key: "",
  type: "document",
  authors: [{ kind: "person", family: ANYBODY, given: "", suffix: "" }],
  editors: [],
  year: "",
  suffix: "",
  date: "",
  title: "",
  fields: {},
};

/**
 * Reads an entry of a list as `readListEntry` does, by itself: one whose text was read of late is as it was then, so that a letter
 * typed in a list costs the entry that it stands in. What repeats the authors before it is read anew.
 */
export function rememberedEntry(text: string, prose: string, span: Span, place: ListPlace): ListedEntry | null {
  if (span.end - span.start > LONGEST) return readListEntry(text, prose, span, place);
  const written = text.slice(span.start, span.end);
  const masked = prose.slice(span.start, span.end);
  if (written.includes(PARTS)) return readListEntry(text, prose, span, place);
  const entry = readAlone(written === masked ? written : written + PARTS + masked);
  if (entry === null) return null;
  if (entry.authors.some(isAnybody)) return readListEntry(text, prose, span, place);
  return { ...entry, start: entry.start + span.start, end: entry.end + span.start, key: `list:${place.number}`, line: place.line };
}

const readAlone = rememberedText((key): ListedEntry | null => {
  const [written = "", masked = written] = key.split(PARTS);
  return readListEntry(written, masked, { start: 0, end: written.length }, { number: 0, line: 0, before: anybody });
});

function isAnybody(name: EntryName): boolean {
  return name.kind === "person" && name.family.includes(ANYBODY);
}
