import { findAlike } from "../find/find-alike.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Syntax } from "../mask/syntax.ts";
import type { Span } from "../text/span.ts";
import { keep, recall, slot } from "./kept.ts";
import type { Block, PlacedBlock } from "./read-blocks.ts";

/** The citations of a block, by the stretches of it that belong to a reference list and the handles that are links. */
const inOwn = slot<string, readonly CitationMention[]>();

/** The citations of one block. */
export interface BlockCitations {
  readonly block: Block;
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
 * @param handles what the text defines as links, `[@ada]: https://...`, in lower case
 */
export function blockCitations(
  blocks: readonly PlacedBlock[],
  syntax: Syntax,
  listed: readonly Span[],
  handles: readonly string[],
): readonly BlockCitations[] {
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
    const citations = inBlock(block, syntax, own, handles);
    if (citations.length > 0) found.push({ block, start, citations });
  }
  return found;
}

function inBlock(block: Block, syntax: Syntax, listed: readonly Span[], handles: readonly string[]): readonly CitationMention[] {
  const linked = handles.length > 0 && block.text.includes("@") ? handles : [];
  const spans = listed.map(({ start, end }) => `${start}-${end}`).join();
  const key = linked.length === 0 ? spans : `${spans} ${linked.join(" ")}`;
  const known = recall(block, inOwn, key);
  if (known) return known;
  const found = findAlike(block.text, without(block.prose, listed), syntax, block.rare);
  return keep(block, inOwn, key, linked.length === 0 ? found : withoutHandles(found, new Set(linked)));
}

/** Citations of which a library is to know those that are written as links are. */
function withoutHandles(found: readonly CitationMention[], handles: ReadonlySet<string>): readonly CitationMention[] {
  return found.map((mention) => (handles.has(mention.key?.toLowerCase() ?? "") ? { ...mention, needs: "library" } : mention));
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
