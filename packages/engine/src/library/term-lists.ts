/**
 * Which entries have which terms, as they are gathered one entry after the other: terms by numbers in the order in which they come, and a
 * pair of numbers, of a term and of an entry, for each that has it. Flat, since a large library has a million of them.
 */
export interface TermLists {
  readonly numbers: Map<string, number>;
  /** Of each term the entry that had it last. */
  readonly last: number[];
  readonly pairs: number[];
}

/** Lists to which entries are posted, empty yet. */
export function termLists(): TermLists {
  return { numbers: new Map(), last: [], pairs: [] };
}

/** Notes that an entry has a term. Entries come in ascending order; a term that one has twice is noted once, an empty one never. */
export function post({ numbers, last, pairs }: TermLists, term: string, entry: number): void {
  if (term === "") return;
  const known = numbers.get(term);
  if (known !== undefined && last[known] === entry) return;
  const number = known ?? numbers.size;
  if (known === undefined) numbers.set(term, number);
  last[number] = entry;
  pairs.push(number, entry);
}
