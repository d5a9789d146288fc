import type { Corpus, CorpusRecord } from "@concordat/corpus";

/** Every record of a corpus, kind after kind. */
export function recordsOf({ agreements, agencies, citations, people, events, sources }: Corpus): readonly CorpusRecord[] {
  return [...agreements, ...agencies, ...citations, ...people, ...events, ...sources];
}
