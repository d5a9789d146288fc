import { alignment } from "./alignment.ts";
import type { Entry } from "./entry.ts";
import type { Hit } from "./library.ts";
import { sameWork, yearKey } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";

/** One entry in one layer, before the layers are merged. */
export interface Found {
  readonly source: SourceIndex;
  readonly entry: Entry;
}

/** Puts the finds of all layers together: the same work in two of them is one hit. */
export function merge(found: readonly Found[]): readonly Hit[] {
  const [first] = found;
  // A common name has thousands of works in a large library, and a source is no other than itself.
  if (found.every(({ source }) => source === first?.source)) {
    return [...new Map(found.map((one) => [one.entry, one])).values()].map((one) => hitOf([one]));
  }
  const groups: Found[][] = [];
  // Of each year the groups by the source of their first: a source is no other than itself, and has most of them.
  const byYear = new Map<string, Map<SourceIndex, Found[][]>>();
  const byEntry = new Map<Entry, Found[]>();
  const list = found.find(({ source }) => source.role === "list")?.source ?? null;
  for (const one of found) {
    if (byEntry.has(one.entry)) continue;
    const year = yearKey(one.entry);
    const alike = byYear.get(year) ?? new Map<SourceIndex, Found[][]>();
    const group = groupOf(one, list, byEntry, alike) ?? [];
    if (group.length === 0) {
      groups.push(group);
      const own = alike.get(one.source);
      if (own === undefined) byYear.set(year, alike.set(one.source, [group]));
      else own.push(group);
    }
    group.push(one);
    byEntry.set(one.entry, group);
  }
  return groups.map(hitOf);
}

/** The finds of the same work in other sources; what a document's own list prints was laid beside each source. */
function groupOf(
  one: Found,
  list: SourceIndex | null,
  byEntry: ReadonlyMap<Entry, Found[]>,
  alike: ReadonlyMap<SourceIndex, readonly Found[][]>,
): Found[] | undefined {
  const listed = list === null || list === one.source ? undefined : alignment(list, one.source).listed.get(one.entry);
  const group = listed === undefined ? undefined : byEntry.get(listed);
  if (group !== undefined) return group;
  const isRecorded = (entry: Entry): boolean => list !== null && alignment(list, one.source).recorded.has(entry);
  for (const [source, groups] of alike) {
    if (source === one.source) continue;
    const same = groups.find(
      ([first]) => first !== undefined && !(source === list && isRecorded(first.entry)) && sameWork(first.entry, one.entry),
    );
    if (same !== undefined) return same;
  }
  return undefined;
}

export function hitOf(found: readonly Found[]): Hit {
  const first = found[0] as Found;
  if (found.length === 1) return { id: first.entry.key, ...first, found };
  const named =
    found.find(({ source }) => source.declared && source.role !== "list" && source.role !== "corpus") ??
    found.find(({ source }) => source.role === "corpus") ??
    first;
  return { id: named.entry.key, source: first.source, entry: first.entry, found };
}
