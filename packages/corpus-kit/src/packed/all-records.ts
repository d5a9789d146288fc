import type { Corpus, CorpusRecord } from "./types/record.ts";

/** Every record of a corpus, kind after kind. */
export function allRecords(corpus: Corpus): readonly CorpusRecord[] {
  const { agreements, agencies, citations, people, events, sources } = corpus;
  return [...agreements, ...agencies, ...citations, ...people, ...events, ...sources];
}
