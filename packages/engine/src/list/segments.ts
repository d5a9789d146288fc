import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { entriesOf, goesOn, isMarked, type Line } from "./entry-starts.ts";
import { type Heading, levelOf } from "./heading.ts";
import { repeatsAuthors } from "./repeated.ts";

/** How many lines an entry has at most, on average. */
const MOST_LINES = 5;
/** How long the line may be that underlines a title. */
const UNDERLINED = 200;
/** Begins the text of a footnote: Markdown's `[^1]:`, reStructuredText's `.. [1]` and `.. [#]`. */
const footnote = /^(?: {0,3}\[\^[^\]\s]{1,80}\]:|\.\. \[(?:\d+|#[^\]\s]{0,80}|\*)\](?=\s|$))/;

/**
 * Cuts the lines under a heading into entries, up to the next heading of its level or `limit`. Blank lines part them; where
 * lines adjoin, what begins an entry does. The texts of Markdown's footnotes are prose wherever they stand.
 */
export function segments(text: string, prose: string, heading: Heading, limit: number): readonly Span[] {
  const blocks = blocksOf(text, prose, heading, limit);
  const marked = isMarked(blocks[0]?.[0]?.prose ?? "");
  const parted = blocks.length > 2 && blocks.reduce((sum, { length }) => sum + length, 0) < blocks.length * MOST_LINES;
  const ending = endingOf(blocks);
  const found: Span[] = [];
  for (const block of blocks) {
    const [first, ...others] = entriesOf(block, marked, parted);
    const open = found.at(-1);
    if (first === undefined) continue;
    if (
      open !== undefined &&
      !repeatsAuthors(text.slice(first.start, first.end)) &&
      goesOn(prose.slice(first.start, first.end), prose.slice(open.start, open.end), ending)
    )
      found[found.length - 1] = { start: open.start, end: first.end };
    else found.push(first);
    found.push(...others);
  }
  return found;
}

/** The sign with which more than half of some paragraphs end: most lists have a full stop there, some a semicolon. */
function endingOf(blocks: readonly (readonly Line[])[]): string {
  const ends = blocks.map((block) => visible(block.at(-1)?.prose ?? "").slice(-1));
  return ends.filter((end) => end === ";").length * 2 > ends.length ? ";" : ".";
}

/** The lines under a heading, in runs without a blank line. */
function blocksOf(text: string, prose: string, heading: Heading, limit: number): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  const underline = underlineOf(text.slice(heading.end, heading.end + UNDERLINED));
  let open: Line[] | null = null;
  let note = false;
  let fresh = true;
  for (let start = heading.end; start < limit; ) {
    const newline = prose.indexOf("\n", start);
    const end = newline < 0 ? prose.length : newline;
    const line: Line = { start, prose: prose.slice(start, end).trimEnd(), written: text.slice(start, end) };
    const level = levelOf(line.prose);
    if (level > 0 && level <= (heading.level || 6)) break;
    if (!fresh && open?.length === 1 && underline !== null && underlineOf(line.written) === underline) {
      blocks.pop();
      break;
    }
    const first = blocks[0]?.[0];
    if (fresh && first !== undefined && endsList(line.prose, first.prose)) break;
    const blank = level > 0 || /^[\s=-]*$/.test(visible(line.prose));
    note = level === 0 && (footnote.test(line.written) || (note && (!fresh || /^(?: {3}|\t)/.test(line.written))));
    if (!blank && !note) {
      if (fresh || open === null) {
        open = [];
        blocks.push(open);
      }
      open.push(line);
    }
    if (note) open = null;
    fresh = blank;
    start = end + 1;
  }
  return blocks;
}

/** The sign that a line repeats to make a title of the line before it; null where it does not. */
function underlineOf(written: string): string | null {
  return /^([!-/:-@[-`{-~])\1+[ \t\r]*(?:\n|$)/.exec(written)?.[1] ?? null;
}

/** Whether notes begin, `[1] See ...`, after entries that carry no number. */
function endsList(line: string, first: string): boolean {
  return /^\s{0,3}(?:\[1\]|1[.)]|¹)\s/.test(visible(line)) && !isMarked(first);
}
