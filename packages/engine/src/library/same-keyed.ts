import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import { sameWork } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";
import { entriesOf } from "./term-table.ts";

/** The entries of a source that have the key of an entry of it for different works, that one among them, in their order; none where only one work has it. */
export function sameKeyed({ entries, keys }: SourceIndex, entry: Entry): readonly Entry[] {
  const keyed = Array.from(entriesOf(keys, fold(entry.key)), (number) => entries.at(number) as Entry);
  const all = keyed.filter(({ key }) => key === entry.key);
  return all.some((other) => other !== entry && !sameWork(entry, other)) ? all : [];
}
