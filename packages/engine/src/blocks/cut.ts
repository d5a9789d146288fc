/** How far a cut looked that depends on all that follows it. */
export const UNBOUNDED: number = Number.MAX_SAFE_INTEGER;

/** Where a block ends that begins at a given offset. */
export interface Cut {
  readonly end: number;
  /** One past the last unit that was looked at to say so: a change before it may move the end. */
  readonly reach: number;
  /** Whether nothing in the block is prose: front matter, a preamble. */
  readonly opaque: boolean;
}
