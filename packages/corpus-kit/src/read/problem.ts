/** A mistake in a data file: where it is, what is wrong and what to do, in plain sentences. */
export interface Problem {
  /** Path of the file as a person would type it: `data/agreements/x.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** One line for a terminal: `data/agreements/x.yaml:12:3 what is wrong. What to do.` */
export function printProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}

/** Orders problems by file, then by place, so that every run prints the same list. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
