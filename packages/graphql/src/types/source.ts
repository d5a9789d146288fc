import type { Source, SourceKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fits } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { AttributionRef } from "./attribution.ts";
import { OrderInput } from "./order.ts";
import { fitsRecord, recordFilterFields } from "./record-filter.ts";
import { recordNode } from "./record-node.ts";
import { CitationRef, SourceRef } from "./refs.ts";
import { UseRef } from "./use.ts";

const Kind = builder.enumType("SourceKind", {
  description: "What sort of source it is.",
  values: enumValues<SourceKind>({
    paper: "A paper that the corpus was drawn from.",
    volume: "A volume that holds cited works.",
    document: "A document named in passing.",
    speech: "A speech.",
    website: "A website.",
  }),
});

builder.node(SourceRef, {
  ...recordNode<Source>("source"),
  description: "A paper that the corpus was drawn from, a volume that holds cited works, or a document named in passing.",
  fields: (t) => ({
    kind: t.expose("kind", { type: Kind, description: "What sort of source it is." }),
    csl: t.string({ description: "The source as CSL-JSON text.", resolve: ({ csl }) => JSON.stringify(csl) }),
    uses: t.field({
      type: [UseRef],
      description: "Every place where it cites a work.",
      resolve: ({ id }, _args, { graph }) => [...graph.usesIn(id)],
    }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What it ascribes to somebody without a citation.",
      resolve: (source) => source.attributions.map((attribution) => ({ attribution, source })),
    }),
    holds: t.field({
      type: [CitationRef],
      description: "The cited works that appear in it.",
      resolve: ({ id }, _args, { graph }) => [...graph.citationsIn(id)],
    }),
  }),
});

const Filter = builder.inputType("SourceFilter", {
  description: "Which sources are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: Kind, description: "Of this sort." }),
    ...recordFilterFields(t),
  }),
});

builder.queryFields((t) => ({
  source: t.field({
    type: SourceRef,
    nullable: true,
    description: "A source by its id.",
    args: { id: t.arg.string({ required: true, description: "`diez-2005`." }) },
    resolve: (_root, { id }, { graph }) => graph.sourceById(id) ?? null,
  }),
  sources: t.connection(
    {
      type: SourceRef,
      description: "Sources, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => {
        return pageOf(
          graph.corpus.sources.filter((source) => fits(source.kind, args.filter?.kind) && fitsRecord(source, args.filter)),
          args,
          graph.revision,
        );
      },
    },
    { name: "SourceConnection", description: "A page of sources." },
    { name: "SourceEdge", description: "One of a page, with its cursor." },
  ),
}));
