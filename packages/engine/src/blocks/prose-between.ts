import { onceForEach } from "../text/remembered.ts";
import type { PlacedBlock } from "./read-blocks.ts";

/** The whole prose of a text, put together when it is first asked for: a keystroke seldom needs it. */
export const proseOf: (blocks: readonly PlacedBlock[]) => string = onceForEach((blocks: readonly PlacedBlock[]) =>
  proseBetween(blocks, 0, Number.POSITIVE_INFINITY),
);

/** The prose of a text from `start` to `end`, as far as the text goes: a few places cost less than the whole put together. */
export function proseBetween(blocks: readonly PlacedBlock[], start: number, end: number): string {
  let found = "";
  for (let at = blockAt(blocks, start); at < blocks.length; at += 1) {
    const placed = blocks[at] as PlacedBlock;
    if (placed.start >= end) break;
    found += placed.block.prose.slice(Math.max(0, start - placed.start), end - placed.start);
  }
  return found;
}

/** The number of the block that an offset falls into; that of the first for one before it. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as PlacedBlock).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
