import type { Corpus, CorpusRecord } from "@concordat/corpus";
import type { Finder, RecordOf, RecordType } from "./finder.ts";

/** Follows the ids that stand in records. */
export interface References {
  /** The corpus a record belongs to. */
  readonly corpusOf: (record: CorpusRecord) => Corpus;
  /** The record that an id in another record stands for. */
  readonly any: (from: CorpusRecord, id: string | undefined) => CorpusRecord | undefined;
  /** The same, where it must be of a kind. */
  readonly one: <K extends RecordType>(kind: K, from: CorpusRecord, id: string | undefined) => RecordOf<K> | undefined;
}

/** Makes the references of several corpora followable. */
export function referencesOf(homes: ReadonlyMap<CorpusRecord, Corpus>, finder: Finder): References {
  const corpusOf = (record: CorpusRecord): Corpus => {
    const corpus = homes.get(record);
    if (corpus === undefined) throw new Error(`The record "${record.id}" belongs to no corpus that is served.`);
    return corpus;
  };
  const any: References["any"] = (from, id) => (id === undefined ? undefined : finder.refer(corpusOf(from), id));
  const one = <K extends RecordType>(kind: K, from: CorpusRecord, id: string | undefined): RecordOf<K> | undefined => {
    const record = any(from, id);
    return record?.type === kind ? (record as RecordOf<K>) : undefined;
  };
  return { corpusOf, any, one };
}
