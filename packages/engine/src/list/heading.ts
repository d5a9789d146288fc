import { keep, recall, slot } from "../blocks/kept.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import { isSmallLetter } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { type HeadingWords, headingWords, LONG } from "./heading-words.ts";

/** A line that opens a document's own list. */
export interface Heading extends Span {
  /** Offset of the line. */
  readonly start: number;
  /** Offset of the line after it. */
  readonly end: number;
  /** Number of `#` before it; 0 where it is bold, numbered or bare. */
  readonly level: number;
  /** Whether a list follows by its name alone; under *Sources* prose may stand as well. */
  readonly sure: boolean;
  /** Whether it is of works that a paper need not cite, as under *Further reading*. */
  readonly further?: true;
}

/** The words of the last text: the next one is mostly of the same house. */
let latest = headingWords([]);

/** The headings in a block, by what lists may be called. */
const headings = slot<string, readonly Heading[]>();

/**
 * The headings of a text under which a list may stand: `## References`, `**Bibliografía**`, `6. Works cited`.
 *
 * @param house what lists are called besides
 */
export function listHeadings(blocks: readonly PlacedBlock[], house: readonly string[]): readonly Heading[] {
  if (latest.house !== house.join("\n")) latest = headingWords(house);
  const words = latest;
  const found: Heading[] = [];
  for (const { block, start } of blocks) {
    for (const heading of recall(block, headings, words.house) ?? keep(block, headings, words.house, headingsIn(block.prose, words))) {
      found.push({ ...heading, start: heading.start + start, end: heading.end + start });
    }
  }
  return found;
}

function headingsIn(prose: string, { telling, say }: HeadingWords): readonly Heading[] {
  const found: Heading[] = [];
  for (let start = 0; start < prose.length; ) {
    const newline = prose.indexOf("\n", start);
    const end = newline < 0 ? prose.length : newline;
    const next = Math.min(end + 1, prose.length);
    const line = end - start < LONG ? prose.slice(start, end) : "";
    const says = !goesOn(prose, start) && telling.test(line) && !endsSentence(prose, start) ? say(line) : null;
    if (says !== null)
      found.push({ start, end: next, level: levelOf(line), sure: says === "list", ...(says === "further" ? { further: true } : {}) });
    start = next;
  }
  return found;
}

/** Whether a line begins with a small letter and the one before is none of blanks, as most lines of wrapped text do: the same at a glance. */
function goesOn(prose: string, start: number): boolean {
  return start > 1 && isSmallLetter(prose.charCodeAt(start)) && /[^\s>\u0001]/.test(prose.charAt(start - 2));
}

/** Whether a line in small letters goes on from the line before, in a quotation, too, as the last word of a broken paragraph may: `literature.` */
function endsSentence(prose: string, start: number): boolean {
  if (start === 0 || !/^[\s>\u0001]{0,6}\p{Ll}/u.test(prose.slice(start, start + 8))) return false;
  return /[^\s>\u0001]/.test(prose.slice(prose.lastIndexOf("\n", start - 2) + 1, start - 1));
}

/** Whether a span of a list is a heading and no entry. */
export function isHeading(span: Span): span is Heading {
  return "level" in span;
}

/** The level of a Markdown heading line, 0 for any other line. */
export function levelOf(line: string): number {
  return line.startsWith("#") ? (/^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0) : 0;
}
