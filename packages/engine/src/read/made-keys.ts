import type { Entry } from "../library/entry.ts";
import { fold } from "../text/fold.ts";
import { lastForEach, onceForEach } from "../text/remembered.ts";
import { type Batch, withPieces } from "./batch.ts";

/**
 * Gives the entries that have no key one as Concordat makes ids: the first surname, folded, with hyphens for blanks, the year
 * and its letter, `el-universal2005`. Of works with the same key the first has it, and the next go on with `b`, `c`, in the
 * order of the file; what an entry brings along itself is never given again. An entry stays the same object as long as its
 * key does.
 */
export function* withKeys(entries: readonly Entry[]): Generator<void, readonly Entry[]> {
  const taken = new Set(entries.map(({ key }) => key));
  const counts = new Map<string, number>();
  const all: Entry[] = [];
  for (const entry of entries) {
    if (all.length % SLICE === SLICE - 1) yield;
    if (entry.key !== "") {
      all.push(entry);
      continue;
    }
    const base = madeKey(entry);
    let count = counts.get(base) ?? 0;
    while (taken.has(lettered(base, count))) count += 1;
    counts.set(base, count + 1);
    taken.add(lettered(base, count));
    all.push(keyed(entry, lettered(base, count)));
  }
  return all;
}

const lacksKey: (batch: Batch) => boolean = onceForEach(({ keys }) => keys.includes(""));

/** The same for the batches of a file: an entry without a key can still be cited by author and year, and is given one for that. */
export function* withMadeKeys(batches: readonly Batch[]): Generator<void, readonly Batch[]> {
  if (!batches.some(lacksKey)) return batches;
  const entries = batches.flatMap(({ pieces }) => pieces.flatMap(({ entry }) => entry ?? []));
  const keyed = (yield* withKeys(entries)).values();
  return batches.map((batch) =>
    withPieces(
      batch,
      batch.pieces.map((piece) => (piece.entry === null ? piece : { ...piece, entry: keyed.next().value ?? null })),
    ),
  );
}

/** How many keys are made between two yields. */
const SLICE = 5000;

/** Entries by those that they were before they had a key. */
const known = lastForEach<Entry, Entry>();

function keyed(entry: Entry, key: string): Entry {
  return known(
    entry,
    (last) => last.key === key,
    () => ({ ...entry, key }),
  );
}

/** `welsh2004`, `welsh2004b`, ... `welsh2004z`, `welsh2004-27`. A base that ends in a letter counts in numbers. */
function lettered(base: string, count: number): string {
  if (count === 0) return base;
  return count < 26 && /\d$/.test(base) ? base + String.fromCharCode(0x61 + count) : `${base}-${count + 1}`;
}

/** The key of an entry before others are looked at: of a work that nobody signs, by the first word of its title. */
function madeKey({ authors, editors, year, suffix, title }: Entry): string {
  const name = authors[0] ?? editors[0];
  const printed = name?.kind === "person" ? name.family : ((name?.short || name?.name) ?? "");
  const words =
    hyphened(printed) ||
    hyphened(title)
      .replace(/^(?:the|an?|el|los?|las?|les?|une?|der|die|das)-/, "")
      .split("-")[0] ||
    "work";
  return `${words}${hyphened(year).replaceAll("-", "") || "nd"}${suffix}`;
}

function hyphened(text: string): string {
  return fold(text.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
}
