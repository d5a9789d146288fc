import type { Entry, Reading } from "../src/library/entry.ts";
import type { EntryPlace } from "../src/list/entry-place.ts";

/** A reading whose entries carry their places. */
export function placed(reading: Reading): Omit<Reading, "entries"> & { readonly entries: readonly (Entry & EntryPlace)[] } {
  const { starts, ends, lines } = reading.places;
  const entries = reading.entries.map((entry, at) => {
    return { ...entry, start: starts[at] as number, end: ends[at] as number, line: lines[at] as number };
  });
  return { ...reading, entries };
}
