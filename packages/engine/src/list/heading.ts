import { keep, recall, slot } from "../blocks/kept.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
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
  return blocks.flatMap(({ block, start }) =>
    (recall(block, headings, words.house) ?? keep(block, headings, words.house, headingsIn(block.prose, words))).map((heading) => ({
      ...heading,
      start: heading.start + start,
      end: heading.end + start,
    })),
  );
}

function headingsIn(prose: string, { telling, say }: HeadingWords): readonly Heading[] {
  const found: Heading[] = [];
  telling.lastIndex = 0;
  for (let word = telling.exec(prose); word !== null; word = telling.exec(prose)) {
    const from = Math.max(0, word.index - LONG);
    const newline = prose.slice(from, word.index).lastIndexOf("\n");
    const length = prose.slice(word.index, word.index + LONG).indexOf("\n");
    const start = from + newline + 1;
    const end = length < 0 ? prose.length : word.index + length;
    if ((newline < 0 && from > 0) || end - start >= LONG) continue;
    telling.lastIndex = end;
    const line = prose.slice(start, end);
    const says = say(line);
    if (says !== null) found.push({ start, end: Math.min(end + 1, prose.length), level: levelOf(line), sure: says === "list" });
  }
  return found;
}

/** Whether a span of a list is a heading and no entry. */
export function isHeading(span: Span): span is Heading {
  return "level" in span;
}

/** The level of a Markdown heading line, 0 for any other line. */
export function levelOf(line: string): number {
  return /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0;
}
