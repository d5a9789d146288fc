import type { Entry, EntryName } from "../library/entry.ts";

/** What a name of a list becomes: as many names as were read as one. */
type Rename = (name: EntryName) => readonly EntryName[];

/**
 * The entries with their names read otherwise. Entries that repeat the authors of one before have them as that one has.
 *
 * @param renameOf what becomes of the names of an entry; null where they stay as they are
 */
export function renamed(entries: readonly Entry[], renameOf: (entry: Entry, at: number) => Rename | null): readonly Entry[] {
  const known = new Map<EntryName, readonly EntryName[]>();
  return entries.map((entry, at) => {
    const rename = renameOf(entry, at);
    const authors = entry.authors.flatMap((name) => {
      const names = known.get(name) ?? rename?.(name) ?? [name];
      known.set(name, names);
      return names;
    });
    return { ...entry, authors };
  });
}
