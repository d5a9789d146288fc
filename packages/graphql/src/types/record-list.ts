import type { CorpusRecord } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import type { Context } from "../context.ts";
import { corpusMeant } from "../filter/names.ts";
import type { RecordOf, RecordType } from "../graph/finder.ts";
import type { Graph } from "../graph/graph.ts";
import { type Page, type PageArguments, pageOf } from "../paging/page.ts";
import { type Order, recordRanking } from "../paging/record-order.ts";
import { refusal } from "../refusal.ts";
import { RecordRef } from "./refs.ts";

/** A page of records, in the order that is asked for. */
export function recordPage<T extends CorpusRecord>(
  graph: Graph,
  items: readonly T[],
  args: PageArguments & { readonly order?: Order | null | undefined },
  wanted?: (record: T) => boolean,
): Page<T> {
  return pageOf({ items, ranking: recordRanking(args.order, graph.references), wanted, revision: graph.revision }, args);
}

/**
 * The record of a kind that an id or a name means, in one corpus or in the first that has it; null where there is none. Of
 * several that share the name, the one that is shown by it; refuses where that is not one, so that none is taken for all.
 */
export function recordNamed<K extends RecordType>(
  { graph }: Context,
  kind: K,
  { id, corpus }: { readonly id: string; readonly corpus?: string | null | undefined },
): RecordOf<K> | null {
  const home = corpus ? corpusMeant(graph.corpora, corpus) : null;
  const { corpusOf } = graph.references;
  const found = graph.finder
    .meant(id)
    .filter((record): record is RecordOf<K> => record.type === kind && (home === null || corpusOf(record) === home));
  const [first] = found;
  if (first === undefined) return null;
  const sharing = found.filter((record) => corpusOf(record) === corpusOf(first));
  const shown = sharing.filter(({ name }) => fold(name) === fold(id));
  const [only, ...others] = shown.length > 0 ? shown : sharing;
  if (others.length === 0) return only ?? null;
  const ids = sharing.map((record) => record.id).join(", ");
  throw refusal("AMBIGUOUS_NAME", `"${id}" is the name of several: ${ids}. Give one of these ids, or ask "find" for all.`);
}

/** What every record type says to be a node: its global id, how it is told apart, and the interface it shares. */
export function recordNode<T extends CorpusRecord>(type: T["type"]) {
  return {
    id: {
      description: "The global id, for `node` and `nodes`.",
      resolve: (record: T, _args: object, { graph }: Context): string => `${graph.references.corpusOf(record).name}/${record.id}`,
    },
    isTypeOf: (value: unknown): boolean => (value as CorpusRecord).type === type,
    interfaces: [RecordRef],
  };
}
