import { alikeFrom, type CommonEnds } from "../text/common-ends.ts";
import { type Begun, type Earlier, oldPlaces } from "./old-places.ts";
import type { Piece } from "./piece.ts";
import { sameDefinitions } from "./same-definitions.ts";
import { behind, knownUpTo, nextPiece, type Stretch, stretchBetween, stretchUpTo } from "./stretch.ts";

/** How far before a piece a format may look to tell how it is indented. */
const BEHIND = 64;

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

type Found = ({ readonly kind: "known" } & Stretch) | { readonly kind: "piece"; readonly piece: Piece };

/** @param ends how many units the two texts share at their ends */
export function knownPieces(earlier: Earlier, text: string, ends: CommonEnds): KnownPieces {
  const { text: old, batches } = earlier;
  const oldPlaceOf = oldPlaces(earlier, text, ends.suffix);
  const isSame = ends.prefix === old.length && old.length === text.length;
  let place = knownUpTo(batches, { number: 0, from: 0, end: 0 }, isSame ? Number.POSITIVE_INFINITY : ends.prefix);
  const begin = stretchUpTo(batches, place);
  /** How far behind its old place stands what was last known. */
  let shift = 0;
  /** The pieces of the earlier version that were passed over since then. */
  let gone: Piece[] = [];
  let defineAlike = sameDefinitions();

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
  return {
    begin,
    *from(found, read) {
      const { start } = found;
      const begins = oldPlaceOf(found, place, shift, read.length);
      const piece = begins === undefined ? null : pieceAt(begins);
      if (begins === undefined || piece === null) return null;
      // What stands before the piece may have a say in what it defines itself: its list, far above it.
      const same = defineAlike(read, gone) && sameDefinitions()([found], [piece]);
      const end = same ? yield* alikeUpTo(old, begins, text, start, ends.suffix) : null;
      const stop = end === null ? place : knownUpTo(batches, place, end);
      const stretch = stretchBetween(batches, place, stop);
      if (stretch === null) {
        pass(piece);
        const isAlike = old.slice(begins, begins + piece.length) === text.slice(start, start + piece.length);
        return isAlike ? { kind: "piece", piece } : null;
      }
      place = stop;
      shift = start - begins;
      gone = [];
      defineAlike = sameDefinitions();
      return { kind: "known", ...stretch };
    },
  };
}

/** Up to where in an old text it is like a new one, from a piece on that begins in both; null where what stands before it is not alike. */
function* alikeUpTo(old: string, begins: number, text: string, start: number, suffix: number): Generator<void, number | null> {
  if (start - BEHIND >= text.length - suffix) return Number.POSITIVE_INFINITY;
  if (old.slice(Math.max(0, begins - BEHIND), begins) !== text.slice(Math.max(0, start - BEHIND), start)) return null;
  const end = begins + (yield* alikeFrom(old, begins, text, start));
  return end === old.length && end + start - begins === text.length ? Number.POSITIVE_INFINITY : end;
}
