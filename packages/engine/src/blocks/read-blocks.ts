import { hidden, maskBlock } from "../mask/mask.ts";
import type { Masked } from "../mask/masked.ts";
import type { Syntax } from "../mask/syntax.ts";
import { commonEnds } from "../text/common-ends.ts";
import { inOnePiece } from "../text/own-copy.ts";
import { hasRareSigns } from "../text/rare-signs.ts";
import { UNBOUNDED } from "./cut.ts";
import { cutBlock } from "./cut-block.ts";
import type { Kept } from "./kept.ts";

/** A stretch of a text that is read by itself, and says nothing of where it stands: an edit elsewhere leaves it as it is. */
export interface Block extends Masked {
  /** Whether its prose has signs that few texts have. */
  readonly rare: boolean;
  /** What was found out about it. */
  readonly kept: Kept;
}

/** A block with its place in a text. */
export interface PlacedBlock {
  readonly block: Block;
  /** Where it begins. */
  readonly start: number;
  /** One past the last unit of the text that says where the block ends. */
  readonly reach: number;
}

/** A text that was read before, with its blocks. */
export interface Blocks {
  readonly text: string;
  readonly syntax: Syntax;
  readonly blocks: readonly PlacedBlock[];
}

/**
 * Cuts a text into blocks. What an earlier version of it has alike is taken from there, so that a keystroke costs the block it
 * falls into; the blocks are the same as without.
 */
export function readBlocks(text: string, syntax: Syntax, before: Blocks | null): readonly PlacedBlock[] {
  const known = before !== null && before.syntax === syntax ? knownBlocks(text, before) : null;
  const blocks: PlacedBlock[] = [];
  for (let start = 0; start < text.length; ) {
    const placed = known?.(start) ?? readBlock(text, syntax, start);
    blocks.push(placed);
    start += placed.block.text.length;
  }
  return blocks;
}

function readBlock(text: string, syntax: Syntax, start: number): PlacedBlock {
  const { end, reach, opaque } = cutBlock(text, syntax, start);
  const own = inOnePiece(text.slice(start, end));
  const rare = !opaque && hasRareSigns(own);
  return { block: { text: own, prose: opaque ? hidden(own) : maskBlock(own, syntax, rare), rare, kept: [] }, start, reach };
}

/** Gives the known block at each of ascending offsets of a new text, where an earlier one has it alike. */
function knownBlocks(text: string, before: Blocks): (start: number) => PlacedBlock | null {
  const { prefix, suffix } = commonEnds(before.text, text);
  const moved = text.length - before.text.length;
  let next = 0;
  return (start) => {
    const behind = start >= text.length - suffix && start > 0;
    const old = behind ? start - moved : start;
    while (next < before.blocks.length && (before.blocks[next] as PlacedBlock).start < old) next += 1;
    const placed = before.blocks[next];
    if (placed?.start !== old || start > 0 !== old > 0) return null;
    if (behind) return { block: placed.block, start, reach: placed.reach === UNBOUNDED ? UNBOUNDED : placed.reach + moved };
    return placed.reach <= prefix ? placed : null;
  };
}
