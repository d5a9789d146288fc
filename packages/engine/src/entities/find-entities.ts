import type { PlacedBlock } from "../blocks/read-blocks.ts";
import type { DocumentReading } from "../document.ts";
import type { ResolvedEntity } from "../resolve/resolution.ts";
import { isWord } from "../text/characters.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { EntityIndex } from "./entity-index.ts";
import { matchNames, type NameMatch } from "./match-names.ts";
import { meant } from "./meant.ts";

/**
 * Names and acronyms of corpus records in a text: whole words, the longest that fits, none inside a citation. A name
 * in two corpora, or one that several records share, is ambiguous unless the text near by tells.
 *
 * @param citations where no name is looked for
 */
export function findEntities(
  reading: DocumentReading,
  indexes: readonly EntityIndex[],
  citations: readonly Span[] = reading.citations,
): readonly ResolvedEntity[] {
  if (indexes.length === 0) return [];
  const taken: readonly Span[] = reading.list ? [...citations, ...reading.list.spans] : citations;
  const blocks = reading.list ? outsideList(reading.blocks, reading.list.spans) : reading.blocks;
  const matches = indexes.flatMap((index) => matchNames(blocks, index));
  return meant(reading.blocks, reading.language, longest(outside(matches, taken)));
}

/** The blocks that hold more than a heading or entries of a list, in which no name is looked for. */
function outsideList(blocks: readonly PlacedBlock[], spans: readonly Span[]): readonly PlacedBlock[] {
  let next = 0;
  return blocks.filter(({ block: { prose }, start }) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next += 1;
    let at = 0;
    for (let span = next; span < spans.length && at < prose.length; span += 1) {
      const { start: from, end } = spans[span] as Span;
      if (from - start > at && !isWordless(prose, at, from - start)) return true;
      at = Math.max(at, end - start);
    }
    return !isWordless(prose, at, prose.length);
  });
}

/** Whether no word stands between two offsets. */
function isWordless(prose: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < prose.length; at += 1) if (isWord(prose.charCodeAt(at))) return false;
  return true;
}

function outside(matches: readonly NameMatch[], taken: readonly Span[]): readonly NameMatch[] {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      while (next < spans.length && (spans[next] as Span).end <= match.start) next += 1;
      const span = spans[next];
      return span === undefined || !overlaps(span, match);
    });
}

/** Of matches that overlap, the first and longest; matches of the very same span in several corpora stay together. */
function longest(matches: readonly NameMatch[]): readonly NameMatch[] {
  const kept: NameMatch[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end || (match.start === last.start && match.end === last.end)) kept.push(match);
  }
  return kept;
}
