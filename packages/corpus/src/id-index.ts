import { allRecords } from "./all-records.ts";
import type { Corpus, CorpusRecord } from "./types/record.ts";

/** The records of a corpus by id, retired ids included. */
export function idIndex(corpus: Corpus): ReadonlyMap<string, CorpusRecord> {
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
