import { fold } from "../text/fold.ts";

/** What a list holds that is thought an entry. */
export interface Piece {
  readonly text: string;
  /** Whether it names a year, or says that there is none. */
  readonly dated: boolean;
  /** Whether it begins with authors that the one before has. */
  readonly repeats: boolean;
}

/** So many pieces show whether a list is in the order of the alphabet, and this share of them is where it is. */
const [FEW, SORTED] = [8, 0.9];
/** So many letters say where something stands in the alphabet. */
const LETTERS = 4;

/**
 * Which pieces of a list begin an entry. In a list in the order of the alphabet whose entries have years, a piece that is out
 * of order is the rest of the one before where either has no year.
 */
export function inOrder(pieces: readonly Piece[]): readonly boolean[] {
  const keys = pieces.map(({ text }) => fold(text.slice(0, 40).replace(/^[^\p{L}]+/u, "")).slice(0, LETTERS));
  const enough = pieces.length * SORTED;
  const sorted = keys.filter((key, at) => at === 0 || (keys[at - 1] as string) <= key || pieces[at]?.repeats).length >= enough;
  if (pieces.length < FEW || !sorted || pieces.filter(({ dated }) => dated).length < enough) return pieces.map(() => true);
  return pieces.map(({ dated, repeats }, at) => {
    const [before, key, after = "\uffff"] = [keys[at - 1], keys[at] as string, keys[at + 1]];
    if (before === undefined || repeats || (dated && pieces[at - 1]?.dated)) return true;
    return before > after || (before <= key && key <= after);
  });
}
