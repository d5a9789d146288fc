import { findCitations } from "../find/find.ts";
import { type CitationMention, moved } from "../find/mention.ts";
import type { Syntax } from "../mask/syntax.ts";
import type { Span } from "../text/span.ts";
import type { Block, PlacedBlock } from "./read-blocks.ts";

/** What was found in a block while these stretches of it belonged to a reference list. */
interface Found {
  readonly listed: string;
  readonly citations: readonly CitationMention[];
}

const found = new WeakMap<Block, Found>();

/**
 * The citations of a text, block by block: a block is read once, however often the text around it changes.
 *
 * @param listed stretches of the text, in order, that are read as the entries of a list and not as citations
 */
export function citationsOf(blocks: readonly PlacedBlock[], syntax: Syntax, listed: readonly Span[]): readonly CitationMention[] {
  const citations: CitationMention[] = [];
  let next = 0;
  for (const { block, start } of blocks) {
    const end = start + block.text.length;
    while (next < listed.length && (listed[next] as Span).end <= start) next += 1;
    const own: Span[] = [];
    for (let at = next; at < listed.length && (listed[at] as Span).start < end; at += 1) {
      const span = listed[at] as Span;
      own.push({ start: Math.max(span.start - start, 0), end: Math.min(span.end, end) - start });
    }
    for (const citation of inBlock(block, syntax, own)) citations.push(moved(citation, start));
  }
  return citations;
}

function inBlock(block: Block, syntax: Syntax, listed: readonly Span[]): readonly CitationMention[] {
  const key = listed.map(({ start, end }) => `${start}-${end}`).join();
  const known = found.get(block);
  if (known?.listed === key) return known.citations;
  const citations = findCitations(block.text, without(block.prose, listed), syntax);
  found.set(block, { listed: key, citations });
  return citations;
}

/** The prose with some stretches hidden. */
function without(prose: string, spans: readonly Span[]): string {
  if (spans.length === 0) return prose;
  const pieces: string[] = [];
  let end = 0;
  for (const span of spans) {
    pieces.push(prose.slice(end, span.start), "\0".repeat(span.end - span.start));
    end = span.end;
  }
  return pieces.join("") + prose.slice(end);
}
