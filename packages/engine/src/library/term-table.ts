/** Sorted terms with the numbers of the entries that have each: postings in one flat array. */
export interface TermTable {
  /** Distinct, in code-unit order. */
  readonly terms: readonly string[];
  /** `postings[starts[i]] .. postings[starts[i + 1] - 1]` belong to `terms[i]`. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}
