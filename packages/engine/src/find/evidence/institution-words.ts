import { connectors, institutional } from "../words.ts";

/** Whether one of some words is an institution's, and none that others have, too: `Harbor Office`. */
export function isInstitution(words: readonly string[]): boolean {
  return words.some((word) => institutional.has(word.toLowerCase()) && !connectors.has(word.toLowerCase()));
}
