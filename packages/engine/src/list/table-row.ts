import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** The cells of one row, as a reader sees them, and where the row stands. */
export interface Row extends Span {
  readonly cells: readonly string[];
}

/** What a reader sees of a cell that stands on some lines. */
export function cellOf(lines: readonly string[]): string {
  return visible(lines.join(" "))
    .replace(/[\s\0]+/gu, " ")
    .trim();
}
