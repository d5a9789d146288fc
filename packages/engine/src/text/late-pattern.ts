import { once } from "./remembered.ts";

/**
 * A pattern that is made when it is first asked for: V8 takes as long over two dozen classes of Unicode as over the check of a short text, which
 * needs few of the patterns that have so many.
 */
export function latePattern(make: () => RegExp): () => RegExp {
  return once(make);
}
