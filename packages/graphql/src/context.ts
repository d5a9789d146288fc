import type { Corpus } from "@concordat/corpus";
import type { EntityIndex, SourceIndex } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import { type Graph, graphOf } from "./graph/graph.ts";

/** What every resolver can reach. */
export interface Context {
  readonly graph: Graph;
  /** The corpora as libraries and as names, for `recognize`; made when it is first asked. */
  readonly readers: () => readonly Reader[];
}

/** A corpus as `recognize` reads with it. */
interface Reader {
  readonly corpus: Corpus;
  readonly library: SourceIndex;
  readonly entities: EntityIndex;
}

/** Makes corpora ready to be asked. Their names must differ. Done once; each request shares it. */
export function contextOf(corpora: readonly Corpus[]): Context {
  let readers: readonly Reader[] | undefined;
  return {
    graph: graphOf(corpora),
    readers: () => {
      readers ??= corpora.map((corpus) => ({
        corpus,
        library: corpusSource(corpus, { declared: true }),
        entities: corpusEntities(corpus),
      }));
      return readers;
    },
  };
}
