import type { CorpusRecord } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { fitsAny } from "../filter/conditions.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import { decodeGlobalId } from "../global-id.ts";
import type { Graph } from "../graph/graph.ts";
import { MOST } from "../paging/page.ts";
import { refusal } from "../refusal.ts";
import { OrderInput } from "./order.ts";
import { recordPage } from "./record-list.ts";
import { RecordTypeRef, typeNameOf } from "./record-types.ts";
import { RecordRef } from "./refs.ts";

const Filter = builder.inputType("RecordFilter", {
  description: "Which records are wanted, of whatever kind; all conditions must hold.",
  fields: (t) => ({
    type: t.field({ type: [RecordTypeRef], description: "Of these kinds." }),
    ...recordFilterFields(t),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: "The record with a global id; null where there is none.",
    args: { id: t.arg.id({ required: true, description: "A global id, from the field `id` of a record." }) },
    resolve: (_root, { id }, { graph }) => recordOf(graph, String(id)) as never,
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `The records with these global ids, in the same order, null for misses. At most ${MOST}. A text that is no global id gives null and an error at its place.`,
    args: { ids: t.arg.idList({ required: true, description: "Global ids." }) },
    resolve: (_root, { ids }, { graph }) => {
      if (ids.length > MOST) throw refusal("TOO_MANY", `nodes takes at most ${MOST} ids; these are ${ids.length}.`);
      return ids.map((id) => settled(() => recordOf(graph, String(id))) as never);
    },
  }),
  records: t.field({
    type: [RecordRef],
    nullable: { list: false, items: true },
    description: `The records with these ids or names, in the same order, null for misses. At most ${MOST}.`,
    args: { names: t.arg.stringList({ required: true, description: "Ids, names, acronyms or labels; the best fit of each is given." }) },
    resolve: (_root, { names }, { graph }) => {
      if (names.length > MOST) throw refusal("TOO_MANY", `records takes at most ${MOST} names; these are ${names.length}.`);
      return names.map((name) => graph.finder.meant(name)[0] ?? null);
    },
  }),
  find: t.field({
    type: [RecordRef],
    description: "Every record with this id, name, acronym or label, in all corpora, best first.",
    args: { name: t.arg.string({ required: true, description: "A name in any language, in any case, with or without accents." }) },
    resolve: (_root, { name }, { graph }) => [...graph.finder.meant(name)],
  }),
  search: t.connection(
    {
      type: RecordRef,
      description: "Records of every kind, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => {
        const fitting = fitsRecord(graph, args.filter);
        return recordPage(graph, graph.all.records, args, (record) => fitsAny(record.type, args.filter?.type) && fitting(record));
      },
    },
    { name: "RecordConnection", description: "A page of records." },
    { name: "RecordEdge", description: "One of a page, with its cursor." },
  ),
}));

function recordOf({ corpora, finder, references }: Graph, globalId: string): CorpusRecord | null {
  const { typename, corpus: name, id } = decodeGlobalId(globalId);
  const corpus = corpora.find((one) => one.name === name);
  const record = corpus && finder.refer(corpus, id);
  return record && references.corpusOf(record) === corpus && typeNameOf(record) === typename ? record : null;
}

/** What a look-up gives, or the error it throws as a value: GraphQL then names its place and spares the rest of the list. */
function settled<T>(look: () => T): T | Error {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
