import type { CorpusRecord } from "@concordat/corpus";
import type { Context } from "../context.ts";
import { RecordRef } from "./refs.ts";

/** What every record type says to be a node: its global id, how it is told apart, and the interface it shares. */
export function recordNode<T extends CorpusRecord>(type: T["type"]) {
  return {
    id: {
      description: "The global id, for `node` and `nodes`.",
      resolve: (record: T, _args: object, { graph }: Context): string => `${graph.corpus.name}/${record.id}`,
    },
    isTypeOf: (value: unknown): boolean => (value as CorpusRecord).type === type,
    interfaces: [RecordRef],
  };
}
