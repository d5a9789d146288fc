import { expect } from "vitest";
import type { Entry, Reading } from "../src/library/entry.ts";
import type { EntryPlace } from "../src/list/entry-place.ts";
import type { Span } from "../src/text/span.ts";

/** A reading whose entries carry their places. */
export function placed(reading: Reading): Omit<Reading, "entries"> & { readonly entries: readonly (Entry & EntryPlace)[] } {
  const { starts, ends, lines } = reading.places;
  const entries = reading.entries.map((entry, at) => {
    return { ...entry, start: starts[at] as number, end: ends[at] as number, line: lines[at] as number };
  });
  return { ...reading, entries };
}

/** Expects that spans are in order, disjoint, inside a text, and that none is empty. */
export function expectInOrder(spans: readonly Span[], text: string): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}
