import type { CorpusRecord } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { decodeGlobalId } from "../global-id.ts";
import { MOST } from "../paging/page.ts";
import { refusal } from "../refusal.ts";
import { AppearanceRef, IdentifierRef, NameRef } from "./name.ts";
import { ErratumRef, RecordRef } from "./refs.ts";

const typeNames: Readonly<Record<CorpusRecord["type"], string>> = {
  agreement: "Agreement",
  agency: "Agency",
  citation: "Citation",
  person: "Person",
  event: "Event",
  source: "Source",
};

/** The GraphQL type of a record. */
function typeNameOf({ type }: CorpusRecord): string {
  return typeNames[type];
}

RecordRef.implement({
  description: "What every record of the corpus carries.",
  resolveType: typeNameOf,
  fields: (t) => ({
    key: t.exposeString("id", { description: "The id within the corpus: a citation's key, or a short name such as `nafta`." }),
    name: t.exposeString("name", { description: "The name to show: the official one where there is one." }),
    names: t.field({ type: [NameRef], description: "All its names, acronyms and aliases.", resolve: ({ names }) => [...names] }),
    summary: t.exposeString("summary", { description: "One or two sentences in our own words; empty where nothing is written yet." }),
    appearsIn: t.field({ type: [AppearanceRef], description: "Where sources speak of it.", resolve: ({ appearsIn }) => [...appearsIn] }),
    identifiers: t.field({
      type: [IdentifierRef],
      description: "Numbers by which others know it.",
      resolve: ({ identifiers }) => [...identifiers],
    }),
    errata: t.field({
      type: [ErratumRef],
      description: "Where a source prints something else than the record, with evidence.",
      resolve: (record) => record.errata.map((erratum) => ({ erratum, record })),
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: "The record with a global id; null where there is none.",
    args: { id: t.arg.id({ required: true, description: "A global id, from the field `id` of a record." }) },
    resolve: (_root, { id }, { graph }) => recordOf(String(id), graph.corpus.name, graph.lookup.get) as never,
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `The records with these global ids, in the same order, null for misses. At most ${MOST}.`,
    args: { ids: t.arg.idList({ required: true, description: "Global ids." }) },
    resolve: (_root, { ids }, { graph }) => {
      if (ids.length > MOST) throw refusal("TOO_MANY", `nodes takes at most ${MOST} ids; these are ${ids.length}.`);
      return ids.map((id) => recordOf(String(id), graph.corpus.name, graph.lookup.get) as never);
    },
  }),
  records: t.field({
    type: [RecordRef],
    nullable: { list: false, items: true },
    description: `The records with these ids or names, in the same order, null for misses. At most ${MOST}.`,
    args: { names: t.arg.stringList({ required: true, description: "Ids, names, acronyms or labels; the best fit of each is given." }) },
    resolve: (_root, { names }, { graph }) => {
      if (names.length > MOST) throw refusal("TOO_MANY", `records takes at most ${MOST} names; these are ${names.length}.`);
      return names.map((name) => graph.lookup.get(name) ?? graph.lookup.find(name)[0] ?? null);
    },
  }),
  find: t.field({
    type: [RecordRef],
    description: "Records by any name, acronym, label or id, best first.",
    args: { name: t.arg.string({ required: true, description: "A name in any language, in any case, with or without accents." }) },
    resolve: (_root, { name }, { graph }) => {
      const byId = graph.lookup.get(name);
      return byId ? [byId] : [...graph.lookup.find(name)];
    },
  }),
}));

function recordOf(globalId: string, corpus: string, get: (id: string) => CorpusRecord | undefined): CorpusRecord | null {
  const { typename, corpus: of, id } = decodeGlobalId(globalId);
  const record = of === corpus ? get(id) : undefined;
  return record && typeNameOf(record) === typename ? record : null;
}
