import type { RawPiece } from "./scan-value.ts";

/** One field of an entry as written: places alone, and few of them, since a large file has half a million fields. */
export interface RawField {
  /** Lower case. It stands at `nameStart`, and ends before `nameEnd`. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The span of the value with its braces or quotes, all pieces. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** What `#` joins in it, or a bare word; null where the value is one text between braces or quotes, as nearly all are. `piecesOf` tells them. */
  readonly pieces: readonly RawPiece[] | null;
}

/** What the value of a field is made of. */
export function piecesOf({ pieces, valueStart, valueEnd }: RawField): readonly RawPiece[] {
  return pieces ?? [{ kind: "text", start: valueStart + 1, end: valueEnd - 1 }];
}
