import { type BlockCitations, blockCitations } from "./blocks/block-citations.ts";
import { proseBetween, proseOf } from "./blocks/prose-between.ts";
import { type PlacedBlock, readBlocks } from "./blocks/read-blocks.ts";
import { definedHandles } from "./find/defined-handles.ts";
import { type CitationMention, moved } from "./find/mention.ts";
import { type DocumentList, readList } from "./list/read-list.ts";
import type { Masked } from "./mask/masked.ts";
import type { Syntax } from "./mask/syntax.ts";
import { type Language, languageOf, SAMPLE } from "./text/language.ts";
import { type LineTable, lineTable } from "./text/lines.ts";
import { onceForEach } from "./text/remembered.ts";

/** What a text says by itself, before any library is asked. */
export interface DocumentReading extends Masked {
  readonly syntax: Syntax;
  /** The language of the prose. */
  readonly language: Language;
  /** The text cut into stretches that are read each by itself. */
  readonly blocks: readonly PlacedBlock[];
  readonly lines: LineTable;
  /** The citations, block by block. */
  readonly found: readonly BlockCitations[];
  /** The citations by their offsets in the text. */
  readonly citations: readonly CitationMention[];
  /** What its list may be called, besides what lists are called everywhere. */
  readonly listHeadings: readonly string[];
  /** The document's own reference list, where it has one. */
  readonly list: DocumentList | null;
}

/** The citations of a text where they stand in it, put in place when they are first asked for: resolving places its own. */
const placed = onceForEach((found: readonly BlockCitations[]): readonly CitationMention[] =>
  found.flatMap(({ start, citations }) => citations.map((citation) => moved(citation, start))),
);

/**
 * Reads a text: its prose, its citations, its own list. Never throws.
 *
 * @param before the reading of an earlier version, of which what is alike is kept; the reading is the same without it
 * @param listHeadings what the list of a document may be called, as a line of its own, besides what lists are called everywhere
 */
export function readDocument(
  text: string,
  syntax: Syntax,
  before: DocumentReading | null = null,
  listHeadings: readonly string[] = [],
): DocumentReading {
  const blocks = readBlocks(text, syntax, before);
  const lines = lineTable(text);
  const list = readList({ text, syntax, blocks, lines, listHeadings }, before);
  const found = blockCitations(blocks, syntax, list?.spans ?? [], definedHandles(text, syntax));
  const sample = proseBetween(blocks, 0, SAMPLE);
  const alike = before !== null && proseBetween(before.blocks, 0, SAMPLE) === sample;
  const language = alike ? before.language : languageOf(sample);
  return {
    text,
    get prose() {
      return proseOf(blocks);
    },
    syntax,
    language,
    blocks,
    lines,
    found,
    get citations() {
      return placed(found);
    },
    listHeadings,
    list,
  };
}
