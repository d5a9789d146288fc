import type { Corpus } from "@concordat/corpus";
import type { EntityIndex, SourceIndex } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import { type CorpusGraph, corpusGraph } from "./corpus-graph.ts";

/** What every resolver can reach. */
export interface Context {
  readonly graph: CorpusGraph;
  /** The corpus as a library and as names, for `recognize`. */
  readonly library: SourceIndex;
  readonly entities: EntityIndex;
}

/** Makes a corpus ready to be asked. Done once; each request shares it. */
export function contextOf(corpus: Corpus): Context {
  return {
    graph: corpusGraph(corpus),
    library: corpusSource(corpus, { declared: true }),
    entities: corpusEntities(corpus),
  };
}
