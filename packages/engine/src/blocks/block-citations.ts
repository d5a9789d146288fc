import { findCitations } from "../find/find.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Syntax } from "../mask/syntax.ts";
import type { Span } from "../text/span.ts";
import type { Block, PlacedBlock } from "./read-blocks.ts";

/** What was found in a block while these stretches of it belonged to a reference list. */
interface Found {
  readonly listed: string;
  readonly citations: readonly CitationMention[];
}

const read = new WeakMap<Block, Found>();

/** The citations of one block. */
export interface BlockCitations {
  /** Where the block begins in the text. */
  readonly start: number;
  /** By their offsets in the block: the same array as long as the block reads the same. */
  readonly citations: readonly CitationMention[];
}

/**
 * The citations of a text, block by block: a block is read once, however often the text around it changes. Blocks without any
 * are left out.
 *
 * @param listed stretches of the text, in order, that are read as the entries of a list and not as citations
 */
export function blockCitations(blocks: readonly PlacedBlock[], syntax: Syntax, listed: readonly Span[]): readonly BlockCitations[] {
  const found: BlockCitations[] = [];
  let next = 0;
  for (const { block, start } of blocks) {
    const end = start + block.text.length;
    while (next < listed.length && (listed[next] as Span).end <= start) next += 1;
    const own: Span[] = [];
    for (let at = next; at < listed.length && (listed[at] as Span).start < end; at += 1) {
      const span = listed[at] as Span;
      own.push({ start: Math.max(span.start - start, 0), end: Math.min(span.end, end) - start });
    }
    const citations = inBlock(block, syntax, own);
    if (citations.length > 0) found.push({ start, citations });
  }
  return found;
}

function inBlock(block: Block, syntax: Syntax, listed: readonly Span[]): readonly CitationMention[] {
  const key = listed.map(({ start, end }) => `${start}-${end}`).join();
  const known = read.get(block);
  if (known?.listed === key) return known.citations;
  const citations = findCitations(block.text, without(block.prose, listed), syntax);
  read.set(block, { listed: key, citations });
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
