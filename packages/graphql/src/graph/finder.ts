import { type Corpus, type CorpusRecord, createLookup, type Lookup } from "@concordat/corpus";

/** What kind a record is. */
export type RecordType = CorpusRecord["type"];
/** The record of a kind. */
export type RecordOf<K extends RecordType> = Extract<CorpusRecord, { readonly type: K }>;

/** Longest name that is looked up, in UTF-16 code units. */
const LONGEST = 1_000;

/** Look-ups by id and by name over several corpora. */
export interface Finder {
  /** What an id that stands in a record of this corpus means: there first, or in the corpus it names as `corpus:id`. */
  readonly refer: (corpus: Corpus, id: string) => CorpusRecord | undefined;
  /** Every record that somebody may mean: those with this id, `corpus:id` or label, else those that bear this name, best first. */
  readonly meant: (name: string) => readonly CorpusRecord[];
}

/** Makes the look-ups over corpora; those of an earlier corpus are better. */
export function finderOf(corpora: readonly Corpus[]): Finder {
  const lookups = new Map(corpora.map((corpus) => [corpus.name, createLookup(corpus)]));
  const inCorpus = (text: string): { readonly among: readonly Lookup[]; readonly name: string } => {
    const colon = text.indexOf(":");
    const named = colon === -1 ? undefined : lookups.get(text.slice(0, colon));
    return named === undefined ? { among: [...lookups.values()], name: text } : { among: [named], name: text.slice(colon + 1) };
  };
  return {
    refer: (corpus, id) => lookups.get(corpus.name)?.get(id) ?? inCorpus(id).among[0]?.get(inCorpus(id).name),
    meant: (text) => {
      if (text.length > LONGEST) return [];
      const { among, name } = inCorpus(text);
      const byId = among.flatMap((lookup) => lookup.get(name) ?? []);
      if (byId.length > 0) return byId;
      return [...new Set(among.flatMap((lookup) => [...lookup.find(name), ...[lookup.citationByLabel(name) ?? []].flat()]))];
    },
  };
}
