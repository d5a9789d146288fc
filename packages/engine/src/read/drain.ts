/** Runs the steps of a reader or index builder to their end at once, for callers that need not yield to anybody. */
export function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
