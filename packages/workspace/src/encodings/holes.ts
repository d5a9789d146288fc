/** So many zeros in a row are no text: a disk or a crash put them in the place of some. */
export const HOLE = 16;

const hole = "\0".repeat(HOLE);

/** Where the first row of zeros begins in a text, and how many zeros stand in such rows; null where there is none. */
export function holesIn(text: string): { readonly first: number; readonly zeros: number } | null {
  const first = text.indexOf(hole);
  if (first < 0) return null;
  let zeros = 0;
  for (const [row] of text.slice(first).matchAll(/\0+/g)) if (row.length >= HOLE) zeros += row.length;
  return { first, zeros };
}
