import type { Entry } from "../library/entry.ts";
import type { Batch } from "./batch.ts";
import type { ReadPiece } from "./piece.ts";
import { behind, nextPiece, type Place } from "./stretch.ts";

/** An earlier version of a file. */
export interface Earlier {
  readonly text: string;
  readonly batches: readonly Batch[];
}

/** A piece is looked for among so many; after so many that were not known, among all. */
const FEW = 16;

/** A piece as it was found in a new text, and where it begins there. */
export type Begun = ReadPiece & { readonly start: number };

/**
 * Finds where in an earlier version of a text a piece may have stood.
 *
 * @param suffix how many units both have alike at their ends
 * @returns looks from a place in the earlier version on, for a piece that is so far behind it, or that has a name; `unknown` says
 *   how many pieces were not known since the last that was
 */
export function oldPlaces(
  { text: old, batches }: Earlier,
  text: string,
  suffix: number,
): (found: Begun, from: Place, shift: number, unknown: number) => number | undefined {
  let byName: ReadonlyMap<string, number> | null = null;
  return ({ start, entry }, from, shift, unknown) => {
    if (start >= text.length - suffix) return start - (text.length - old.length);
    const name = nameOf(entry);
    let next = nextPiece(batches, from);
    for (let looked = 0; looked < FEW && next !== null; looked += 1) {
      const isIt = name === "" ? next.begins + shift === start : nameOf(next.piece.entry) === name;
      if (isIt) return next.begins;
      next = nextPiece(batches, behind(next.place, next.piece));
    }
    if (unknown < FEW) return undefined;
    byName ??= placesByName(batches);
    return byName.get(name);
  };
}

/** By what an entry is known again: its key, else its title. */
function nameOf(entry: Entry | null): string {
  return entry === null ? "" : entry.key || entry.title;
}

/** Where the entries of a file begin, by their names; of several with a name the last. */
function placesByName(batches: readonly Batch[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let end = 0;
  for (const { pieces } of batches) {
    for (const { gap, length, entry } of pieces) {
      if (entry !== null) places.set(nameOf(entry), end + gap);
      end += gap + length;
    }
  }
  return places;
}
