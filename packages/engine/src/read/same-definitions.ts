import type { Piece } from "./piece.ts";

export type Defining = Pick<Piece, "strings">;

/**
 * Tells, as often as it is asked, whether two rows of pieces define the same in the same order: where they do not, nothing that
 * follows is known. Pieces are only ever added to a row, and each is looked at once.
 */
export function sameDefinitions(): (one: readonly Defining[], other: readonly Defining[]) => boolean {
  const [ofOne, ofOther] = [gathered(), gathered()];
  let alike = 0;
  return (one, other) => {
    const [ours, theirs] = [ofOne(one), ofOther(other)];
    while (alike < ours.length && alike < theirs.length && ours[alike] === theirs[alike]) alike += 1;
    return alike === ours.length && alike === theirs.length;
  };
}

/** The definitions of a row of pieces, gathered as the row grows. */
function gathered(): (pieces: readonly Defining[]) => readonly string[] {
  const found: string[] = [];
  let next = 0;
  return (pieces) => {
    for (; next < pieces.length; next += 1) for (const [name, text] of pieces[next]?.strings ?? []) found.push(`${name}\0${text}`);
    return found;
  };
}
