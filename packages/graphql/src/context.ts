import type { EntityIndex, SourceIndex } from "@concordat/engine";
import type { CorpusGraph } from "./corpus-graph.ts";

/** What every resolver can reach. */
export interface Context {
  readonly graph: CorpusGraph;
  /** The corpus as a library and as names, for `recognize`. */
  readonly library: SourceIndex;
  readonly entities: EntityIndex;
}
