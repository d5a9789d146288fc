import { blockAt } from "../blocks/prose-between.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";

/** How far before a block a quotation, the sentence that leads into it and a citation before that may begin, and how far after it an author be named. */
export const BEFORE = 4000;
export const AFTER = 1000;

/** What the citations of a block turned out to be. */
interface Resolved {
  readonly start: number;
  /** The same as long as it means the same. */
  readonly meaning: object;
}

/**
 * All that says what a year in a block means whose author stands apart: the blocks around it, and what the citations before it
 * turned out to be. As long as these are the same things, it means the same.
 *
 * @param resolved of the blocks before, in order
 */
export function surroundings(blocks: readonly PlacedBlock[], start: number, end: number, resolved: readonly Resolved[]): readonly object[] {
  const found: object[] = [];
  const first = blockAt(blocks, start - BEFORE);
  for (let at = first; at < blocks.length && (blocks[at] as PlacedBlock).start < end + AFTER; at += 1)
    found.push((blocks[at] as PlacedBlock).block);
  const from = (blocks[first] as PlacedBlock).start;
  for (let at = resolved.length - 1; at >= 0 && (resolved[at] as Resolved).start >= from; at -= 1)
    found.push((resolved[at] as Resolved).meaning);
  return found;
}

/** Whether surroundings are the same things. */
export function isSameAround(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((thing, at) => thing === other[at]);
}
