import type { Corpus } from "@concordat/corpus";
import type { EntityIndex, SourceIndex } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";

/** A corpus as a source of works, and its names. */
export type CorpusSources = (corpus: Corpus, declared: boolean) => { readonly source: SourceIndex; readonly entities: EntityIndex };

/** Makes sources and names of corpora, each once. */
export function corpusSources(): CorpusSources {
  const known = new WeakMap<Corpus, { readonly entities: EntityIndex; readonly sources: Map<boolean, SourceIndex> }>();
  return (corpus, declared) => {
    const made = known.get(corpus) ?? { entities: corpusEntities(corpus), sources: new Map() };
    known.set(corpus, made);
    const source = made.sources.get(declared) ?? corpusSource(corpus, { declared });
    made.sources.set(declared, source);
    return { source, entities: made.entities };
  };
}
