import type { Entry, Places, Reading, ReadProblem, SourceIndex } from "@concordat/engine";

/** Entries that are broken in a text as it is being typed, in the form in which they last were whole, by their keys. */
export type Held = ReadonlyMap<string, Entry>;

export const noneHeld: Held = new Map();

/**
 * Finds what an earlier version of a text has of entries that are broken now and whose keys are still there. An entry of which
 * the key stands whole elsewhere is not held.
 *
 * @param heldBefore what was held for that version
 */
export function heldFor(reading: Reading, before: Pick<SourceIndex, "entries" | "problems">, heldBefore: Held): Held {
  const wanted = brokenIn(reading);
  if (wanted.size === 0) return noneHeld;
  const places = new Set(Array.from(wanted.values(), ({ start }) => entryStart(reading, start)));
  for (const [number, { key }] of reading.entries.entries()) {
    if (wanted.has(key) && !places.has(reading.places.starts[number] as number)) wanted.delete(key);
  }
  const held = new Map([...heldBefore].filter(([key]) => wanted.has(key)));
  const brokenBefore = brokenIn(before);
  for (const entry of before.entries) {
    const { key } = entry;
    if (wanted.has(key) && !brokenBefore.has(key) && !held.has(key)) held.set(key, entry);
  }
  return held;
}

/** The entries of a text, those that are held in the form in which they are held. */
export function withHeld(reading: Reading, held: Held): Reading {
  if (held.size === 0) return reading;
  const places = new Map(Array.from(brokenIn(reading), ([key, { start }]) => [entryStart(reading, start), key]));
  const entries = reading.entries.map((entry, number) => {
    const start = reading.places.starts[number] as number;
    const key = places.get(start);
    places.delete(start);
    return (key === undefined ? undefined : held.get(key)) ?? entry;
  });
  const missing = reading.problems.filter(({ start, what }) => places.has(entryStart(reading, start)) && held.has(brokenKey(what) ?? ""));
  return missing.length === 0 ? { ...reading, entries } : withMissing({ ...reading, entries }, missing, held);
}

/** Where the entry begins in which something stands, else where that stands. */
function entryStart({ places: { starts, ends } }: Pick<Reading, "places">, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (ends[low - 1] as number) > at ? (starts[low - 1] as number) : at;
}

/** Puts entries of which nothing could be read at the places of what was told of them. */
function withMissing(reading: Reading, missing: readonly ReadProblem[], held: Held): Reading {
  const count = reading.entries.length + missing.length;
  const [starts, ends, lines] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const entries: Entry[] = [];
  const moved: number[] = [];
  const put = (entry: Entry, start: number, end: number, line: number): void => {
    [starts[entries.length], ends[entries.length], lines[entries.length]] = [start, end, line];
    entries.push(entry);
  };
  let next = 0;
  const putUpTo = (stop: number): void => {
    for (let one = missing[next]; one !== undefined && one.start < stop; one = missing[next]) {
      put(held.get(brokenKey(one.what) ?? "") as Entry, one.start, one.end, one.line);
      next += 1;
    }
  };
  const old: Places = reading.places;
  for (const [number, entry] of reading.entries.entries()) {
    putUpTo(old.starts[number] as number);
    moved.push(entries.length);
    put(entry, old.starts[number] as number, old.ends[number] as number, old.lines[number] as number);
  }
  putUpTo(Number.POSITIVE_INFINITY);
  const shadowed = new Map(Array.from(reading.shadowed, ([second, first]) => [moved[second] as number, moved[first] as number]));
  return { ...reading, entries, places: { starts, ends, lines }, shadowed };
}

/** What breaks an entry, by its key; of several with a key the first. */
function brokenIn({ problems }: Pick<Reading, "problems">): Map<string, ReadProblem> {
  const broken = new Map<string, ReadProblem>();
  for (const problem of problems) {
    const key = brokenKey(problem.what);
    if (key !== null && !broken.has(key)) broken.set(key, problem);
  }
  return broken;
}

/** The key of an entry that is broken, as far as it can be told. */
export function brokenKey(what: ReadProblem["what"]): string | null {
  switch (what.kind) {
    case "entry":
    case "noFields":
      return what.key;
    case "item":
    case "emptyRecord":
      return what.id;
    default:
      return null;
  }
}
