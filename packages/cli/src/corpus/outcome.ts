/** How a command ended: what to print, and the exit code. 1 is for mistakes in the data, 2 for what could not be done. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  /** Lines for a person: on standard output where all is well, else on standard error. */
  readonly said: readonly string[];
}

/** A command that did what it was asked to, and what it says of that, a line each. */
export function done(...said: readonly string[]): Outcome {
  return { code: 0, said };
}

/** A command that could not be carried out. */
export function failed(message: string): Outcome {
  return { code: 2, said: [`concordat: ${message}`] };
}
