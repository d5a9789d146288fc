import type { Entry, EntryName } from "../library/entry.ts";
import { ownCopy } from "../text/own-copy.ts";
import { rememberedText } from "../text/remembered.ts";
import { type ListedEntry, type ListPlace, readListEntry } from "./list-entry.ts";

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

/** An entry as it was read of late, by itself. */
interface Remembered {
  readonly masked: string;
  /** The authors before it, where it repeats them. */
  readonly after: Entry | null;
  readonly entry: ListedEntry | null;
}

/** What is remembered of the text of an entry, latest last. */
interface RememberedText {
  readonly written: string;
  readonly readings: Remembered[];
}

/** How often one text is remembered, masked otherwise or after other authors. */
const MOST = 8;

const remembered = rememberedText((written): RememberedText => ({ written, readings: [] }));

/**
 * Reads an entry of a list as `readListEntry` does, by itself: one whose text was read of late, after the same authors where it
 * repeats them, is as it was then, so that a letter typed in a list costs the entry that it stands in.
 *
 * @param text of the entry, from which its place is counted
 * @param masked the same as masked
 */
export function rememberedEntry(text: string, masked: string, place: ListPlace): ListedEntry | null {
  if (text.length > LONGEST) return readListEntry(text, masked, { start: 0, end: text.length }, place);
  const { written, readings } = remembered(text);
  const known = readings.find((one) => one.masked === masked && comesAfter(one, place.before));
  const entry = (known ?? readAlone(written, masked === written ? written : ownCopy(masked), place.before, readings)).entry;
  return entry && { ...entry, key: `list:${place.number}`, line: place.line };
}

function comesAfter({ after }: Remembered, before: Entry | null): boolean {
  return after === null || (after.authors === before?.authors && after.others === before.others);
}

function readAlone(written: string, masked: string, before: Entry | null, readings: Remembered[]): Remembered {
  const read = (after: Entry | null): ListedEntry | null =>
    readListEntry(written, masked, { start: 0, end: written.length }, { number: 0, line: 0, before: after });
  const alone = read(anybody);
  const repeats = alone?.authors.some(isAnybody) === true;
  const one: Remembered = repeats ? { masked, after: before, entry: read(before) } : { masked, after: null, entry: alone };
  if (readings.length === MOST) readings.shift();
  if (!repeats || before !== null) readings.push(one);
  return one;
}

function isAnybody(name: EntryName): boolean {
  return name.kind === "person" && name.family.includes(ANYBODY);
}
