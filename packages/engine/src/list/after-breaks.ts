import { visible } from "../text/characters.ts";
import type { Line } from "./list-lines.ts";

/** So many breaks tell whether they end entries, and at least this share of them stands before what looks like one. */
const [FEW, TOLD] = [2, 0.6];

/**
 * Whether the line before each of some adjoining lines ends in a break that its writer put there, where such breaks end entries:
 * Markdown's two blanks, LaTeX's `\\`. Nowhere where the lines within entries are broken as well.
 *
 * @param begins whether a line begins an entry by what stands on it, by its number
 */
export function afterBreaks(lines: readonly Line[], begins: (at: number) => boolean): readonly boolean[] {
  const after = lines.map(({ prose }, at) => lines[at - 1]?.broken === true && !/^[\p{Ll}\d]/u.test(visible(prose)));
  const broken = lines.flatMap((_, at) => (lines[at - 1]?.broken ? [at] : []));
  return broken.length >= FEW && broken.filter(begins).length >= broken.length * TOLD ? after : lines.map(() => false);
}
