import { allRecords } from "./all-records.ts";
import { labelIndex } from "./labels.ts";
import { nameIndex } from "./name-index.ts";
import type { Citation } from "./types/citation.ts";
import type { Corpus, CorpusRecord } from "./types/record.ts";

/** Look-ups over one corpus. None of them throws, whatever text they are given. */
export interface Lookup {
  /** The record with this id. A retired id gives the record that took its place. */
  readonly get: (id: string) => CorpusRecord | undefined;
  /**
   * The records that bear this name, acronym, alias or label, best first: the same spelling before one that differs in
   * case, accents or signs, names before acronyms before aliases. Empty where none does.
   */
  readonly find: (nameOrAcronym: string) => readonly CorpusRecord[];
  /**
   * The citation with this author-date label, or with this printed variant where only one work has it:
   * `Welsh 2004`, `(Welsh, 2004)`, `Benitez y Rodriguez Ulloa 2006`.
   */
  readonly citationByLabel: (label: string) => Citation | undefined;
}

/** Makes the look-ups of a corpus: the built-in one, or your own. Each index is built when it is first asked. */
export function createLookup(corpus: Corpus): Lookup {
  const ids = once(() => idIndex(corpus));
  const names = once(() => nameIndex(corpus));
  const labels = once(() => labelIndex(corpus.citations));
  return {
    get: (id) => ids().get(id),
    find: (nameOrAcronym) => names()(nameOrAcronym),
    citationByLabel: (label) => labels()(label),
  };
}

/** The records of a corpus by id, retired ids included. */
function idIndex(corpus: Corpus): ReadonlyMap<string, CorpusRecord> {
  const index = new Map(allRecords(corpus).map((record) => [record.id, record]));
  const next = new Map(corpus.redirects.map(({ from, to }) => [from, to]));
  for (const { from } of corpus.redirects) {
    const record = index.get(lastOf(from, next));
    if (record !== undefined) index.set(from, record);
  }
  return index;
}

/** Where a chain of redirects ends; a chain that runs in a circle ends where it began. */
function lastOf(id: string, next: ReadonlyMap<string, string>): string {
  let last = id;
  for (let steps = 0; steps < next.size; steps++) last = next.get(last) ?? last;
  return last;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
