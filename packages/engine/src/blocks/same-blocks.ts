import { blockAt } from "./prose-between.ts";
import type { PlacedBlock } from "./read-blocks.ts";

/** A stretch of a text that was cut into blocks. */
interface Stretch {
  readonly blocks: readonly PlacedBlock[];
  readonly start: number;
}

/** Whether two texts are made of the very same blocks over a length, so that both read the same there. */
export function hasSameBlocks(one: Stretch, other: Stretch, length: number): boolean {
  let at = blockAt(one.blocks, one.start);
  let otherAt = blockAt(other.blocks, other.start);
  for (; ; at += 1, otherAt += 1) {
    const placed = one.blocks[at];
    const otherPlaced = other.blocks[otherAt];
    const from = (placed?.start ?? Number.POSITIVE_INFINITY) - one.start;
    const otherFrom = (otherPlaced?.start ?? Number.POSITIVE_INFINITY) - other.start;
    if (from >= length && otherFrom >= length) return true;
    if (from !== otherFrom || placed?.block !== otherPlaced?.block) return false;
  }
}
