import type { Entry } from "../library/entry.ts";
import { alikeFrom, type CommonEnds } from "../text/common-ends.ts";
import type { Batch } from "./batch.ts";
import type { Piece, ReadPiece } from "./piece.ts";
import { sameDefinitions } from "./same-definitions.ts";
import { behind, knownUpTo, nextPiece, type Stretch, stretchBetween, stretchUpTo } from "./stretch.ts";

/** How far before a piece a format may look to tell how it is indented. */
const BEHIND = 64;
/** A piece is looked for among so many; after so many that were not known, among all. */
const FEW = 16;

/** An earlier version of a file. */
export interface Earlier {
  readonly text: string;
  readonly batches: readonly Batch[];
}

/** What of an earlier version of a file stands in a new text as well. Offsets that are asked for ascend. */
export interface KnownPieces {
  /** What both begin with. */
  readonly begin: Stretch;
  /**
   * What of the earlier version stands where a piece of the new text begins: with all after it that reads the same, or by itself where
   * its text is the same.
   *
   * @param found that piece
   * @param read the pieces before it that were read since the last that were known
   */
  from(found: Begun, read: readonly Piece[]): Generator<void, Found | null>;
}

type Begun = ReadPiece & { readonly start: number };

type Found = ({ readonly kind: "known" } & Stretch) | { readonly kind: "piece"; readonly piece: Piece };

export function knownPieces({ text: old, batches }: Earlier, text: string, { prefix, suffix }: CommonEnds): KnownPieces {
  const moved = text.length - old.length;
  const isSame = prefix === old.length && moved === 0;
  let place = knownUpTo(batches, { number: 0, from: 0, end: 0 }, isSame ? Number.POSITIVE_INFINITY : prefix);
  const begin = stretchUpTo(batches, place);
  /** How far behind its old place stands what was last known. */
  let shift = 0;
  /** The pieces of the earlier version that were passed over since then. */
  let gone: Piece[] = [];
  let defineAlike = sameDefinitions();
  let byName: ReadonlyMap<string, number> | null = null;

  const pass = (piece: Piece): void => {
    gone.push(piece);
    place = behind(place, piece);
  };
  /** The next piece of the earlier version, if one begins at an offset of it. */
  const pieceAt = (begins: number): Piece | null => {
    for (let next = nextPiece(batches, place); next !== null; next = nextPiece(batches, place)) {
      place = next.place;
      if (next.begins >= begins) return next.begins === begins ? next.piece : null;
      pass(next.piece);
    }
    return null;
  };
  /** Where in the earlier version a piece of the new text may have stood. */
  const oldPlaceOf = ({ start, entry }: Begun, count: number): number | undefined => {
    if (start >= text.length - suffix) return start - moved;
    const name = nameOf(entry);
    let next = nextPiece(batches, place);
    for (let looked = 0; looked < FEW && next !== null; looked += 1) {
      const isIt = name === "" ? next.begins + shift === start : nameOf(next.piece.entry) === name;
      if (isIt) return next.begins;
      next = nextPiece(batches, behind(next.place, next.piece));
    }
    if (count < FEW) return undefined;
    byName ??= placesByName(batches);
    return byName.get(name);
  };
  const isAlike = (length: number, begins: number, start: number): boolean =>
    old.slice(begins, begins + length) === text.slice(start, start + length);
  /** Up to where the texts are alike from a piece on; null where what stands before it is not. */
  function* alike(start: number, begins: number): Generator<void, number | null> {
    if (start - BEHIND >= text.length - suffix) return Number.POSITIVE_INFINITY;
    if (old.slice(Math.max(0, begins - BEHIND), begins) !== text.slice(Math.max(0, start - BEHIND), start)) return null;
    const end = begins + (yield* alikeFrom(old, begins, text, start));
    return end === old.length && end + start - begins === text.length ? Number.POSITIVE_INFINITY : end;
  }
  return {
    begin,
    *from(found, read) {
      const begins = oldPlaceOf(found, read.length);
      const piece = begins === undefined ? null : pieceAt(begins);
      if (begins === undefined || piece === null) return null;
      // What stands before the piece may have a say in what it defines itself: its list, far above it.
      const same = defineAlike(read, gone) && sameDefinitions()([found], [piece]);
      const end = same ? yield* alike(found.start, begins) : null;
      const stop = end === null ? place : knownUpTo(batches, place, end);
      const stretch = stretchBetween(batches, place, stop);
      if (stretch === null) {
        pass(piece);
        return isAlike(piece.length, begins, found.start) ? { kind: "piece", piece } : null;
      }
      place = stop;
      shift = found.start - begins;
      gone = [];
      defineAlike = sameDefinitions();
      return { kind: "known", ...stretch };
    },
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
