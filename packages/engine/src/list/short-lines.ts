import { visible } from "../text/characters.ts";
import { isFinished, type Line } from "./list-lines.ts";

/** So many lines tell how wide the text was wrapped, which is no narrower and no wider. */
const [FEW, NARROW, WIDE] = [8, 40, 130];
/** So much of the width a line of letters of different widths may lack, though the next word did not go on it; one that is finished lacks nothing. */
const SLACK = 0.12;
/** At least this share of the short lines stands before what looks like an entry, where short lines end entries. */
const TOLD = 0.6;

/**
 * Whether the line before each of some adjoining lines is so short that the next word would have gone on it: in text that was
 * wrapped, an entry ends there, whatever the next one begins with. Nowhere where the lines were not wrapped, or short ones end no entries.
 *
 * @param begins whether a line begins an entry by what stands on it, by its number
 */
export function afterShortLines(lines: readonly Line[], begins: (at: number) => boolean): readonly boolean[] {
  // An address is not broken, and may be longer than any line.
  const broken = lines.filter(({ prose }) => /\S\s\S/.test(prose));
  const width = broken.reduce((most, { prose }) => Math.max(most, prose.length), 0);
  const none = lines.map(() => false);
  if (lines.length < FEW || width < NARROW || width > WIDE) return none;
  const after = lines.map(({ prose }, at) => {
    const text = visible(prose);
    // Markup takes room as well.
    const word = /^\s*(\S*)/.exec(prose)?.[1] ?? "";
    const before = lines[at - 1];
    if (before === undefined || /^\s*(?:\p{Ll}|\(?https?:)/u.test(text)) return false;
    return before.prose.length + 1 + word.length <= (isFinished(before.prose) ? width : width * (1 - SLACK));
  });
  const short = lines.flatMap((_, at) => (after[at] ? [at] : []));
  return short.filter(begins).length >= short.length * TOLD ? after : none;
}
