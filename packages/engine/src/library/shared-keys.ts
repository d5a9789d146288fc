import { onceForPair } from "../text/remembered.ts";
import type { Entry } from "./entry.ts";
import { sameWork } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";
import { entriesOf, postingsAt } from "./term-table.ts";

/** A key that an earlier library has for another work: the numbers of both entries. */
export interface SharedKey {
  readonly key: string;
  readonly number: number;
  readonly earlier: number;
}

/** The keys that two libraries have for different works, in the order of the second. Found once for each two, as long as both stay as they are. */
export const sharedKeys: (source: SourceIndex, earlier: SourceIndex) => readonly SharedKey[] = onceForPair(find);

function find(source: SourceIndex, earlier: SourceIndex): readonly SharedKey[] {
  const [few, many] = source.keys.terms.length < earlier.keys.terms.length ? [source.keys, earlier.keys] : [earlier.keys, source.keys];
  const shared: SharedKey[] = [];
  for (let at = 0; at < few.terms.length; at += 1) {
    const others = entriesOf(many, few.terms.at(at) as string);
    if (others.length === 0) continue;
    const [mine, theirs] = few === source.keys ? [postingsAt(few, at), others] : [others, postingsAt(few, at)];
    for (const number of mine) {
      if (source.shadowed.has(number)) continue;
      const entry = source.entries.at(number) as Entry;
      // Keys are folded in the table, and differ by their capitals.
      const first = theirs.find((one) => (earlier.entries.at(one) as Entry).key === entry.key);
      if (first === undefined || entry.key.startsWith("list:") || sameWork(entry, earlier.entries.at(first) as Entry)) continue;
      shared.push({ key: entry.key, number, earlier: first });
    }
  }
  return shared.sort((a, b) => a.number - b.number);
}
