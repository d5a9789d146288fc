import { onceForEach } from "../text/remembered.ts";
import type { Entry } from "./entry.ts";
import { sameWork } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";

/** What was found out of the entries of a source, by their numbers. */
const known: (source: SourceIndex) => Map<number, boolean> = onceForEach(() => new Map());

/** Whether an entry records the same work as an earlier one with its key. */
export function isCopy(source: SourceIndex, number: number): boolean {
  const first = source.shadowed.get(number);
  if (first === undefined) return false;
  const copies = known(source);
  const copy = copies.get(number) ?? sameWork(source.entries.at(first) as Entry, source.entries.at(number) as Entry);
  copies.set(number, copy);
  return copy;
}
