import type { Source, SourceKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsAny } from "../filter/conditions.ts";
import { paragraphsMeant } from "../filter/paragraphs.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import type { Graph } from "../graph/graph.ts";
import { AttributionRef } from "./attribution.ts";
import { CreditRef } from "./credit.ts";
import { ErratumFilter, errataPage } from "./erratum.ts";
import { OrderInput } from "./order.ts";
import { ParagraphRange } from "./paragraph-range.ts";
import { recordNamed, recordNode, recordPage } from "./record-list.ts";
import { RecordTypeRef } from "./record-types.ts";
import { CitationRef, ErratumRef, RecordRef, SourceRef, UseRef } from "./refs.ts";
import { UseFilter, usesPage } from "./use.ts";
import { named, yearOf } from "./work-fields.ts";

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
    title: t.string({ nullable: true, description: "Its title.", resolve: ({ csl }) => csl.title ?? null }),
    authors: t.field({ type: [CreditRef], description: "Its authors, in order.", resolve: named("author") }),
    editors: t.field({ type: [CreditRef], description: "Its editors, in order.", resolve: named("editor") }),
    year: t.int({ nullable: true, description: "Year it was given or published.", resolve: yearOf }),
    csl: t.string({ description: "The source as CSL-JSON text.", resolve: ({ csl }) => JSON.stringify(csl) }),
    uses: t.connection(
      {
        type: UseRef,
        description: "Every place where it cites a work, in the order of its paragraphs.",
        args: { filter: t.arg({ type: UseFilter, description: "Which ones." }) },
        resolve: (source, args, { graph }) => usesPage(graph, graph.of.usesIn(source), args),
      },
      { name: "SourceUseConnection", description: "A page of the uses that a source makes." },
      { name: "SourceUseEdge", description: "One of a page, with its cursor." },
    ),
    prints: t.connection(
      {
        type: ErratumRef,
        description: "Every difference between what it prints and what the records say.",
        args: { filter: t.arg({ type: ErratumFilter, description: "Which ones." }) },
        resolve: (source, args, { graph }) => errataPage(graph, graph.of.errataIn(source), args),
      },
      { name: "SourceErratumConnection", description: "A page of the differences between what a source prints and the records." },
      { name: "SourceErratumEdge", description: "One of a page, with its cursor." },
    ),
    speaksOf: t.connection(
      {
        type: RecordRef,
        description: "The records that it speaks of, in the order of their names unless said.",
        args: {
          type: t.arg({ type: [RecordTypeRef], description: "Only records of these kinds." }),
          paragraph: t.arg.int({ description: "Only those spoken of in this paragraph, counted from 1." }),
          paragraphs: t.arg({ type: ParagraphRange, description: "Only those spoken of in one of these paragraphs." }),
          order: t.arg({ type: OrderInput, description: "By name unless said." }),
        },
        resolve: (source, { type, paragraph, paragraphs, ...args }, { graph }) => {
          const inParagraphs = paragraphsMeant({ paragraph, paragraphs });
          return recordPage(graph, graph.of.recordsIn(source), args, (record) => {
            const places = graph.of.appearancesOf(record).filter((place) => place.source === source);
            return fitsAny(record.type, type) && (inParagraphs === null || places.some((place) => inParagraphs(place.paragraphs)));
          });
        },
      },
      { name: "SourceRecordConnection", description: "A page of the records that a source speaks of." },
      { name: "SourceRecordEdge", description: "One of a page, with its cursor." },
    ),
    attributions: t.field({
      type: [AttributionRef],
      description: "What it ascribes to somebody without a citation.",
      resolve: (source, _args, { graph }) => [...graph.of.attributionsIn(source)],
    }),
    attributionsTo: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to it without a citation.",
      resolve: (source, _args, { graph }) => [...graph.of.attributionsOf(source)],
    }),
    holds: t.field({
      type: [CitationRef],
      description: "The cited works that appear in it.",
      resolve: (source, _args, { graph }) => [...graph.of.citationsIn(source)],
    }),
  }),
});

const Filter = builder.inputType("SourceFilter", {
  description: "Which sources are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: [Kind], description: "Of these sorts." }),
    ...recordFilterFields(t),
  }),
});

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (source: Source) => boolean {
  const fitting = fitsRecord(graph, filter);
  return (source) => fitsAny(source.kind, filter.kind) && fitting(source);
}

builder.queryFields((t) => ({
  source: t.field({
    type: SourceRef,
    nullable: true,
    description: "A source by its id or any of its names.",
    args: {
      id: t.arg.string({ required: true, description: "`diez-2005`." }),
      corpus: t.arg.string({ description: "In this corpus; the first that has it unless said." }),
    },
    resolve: (_root, args, context) => recordNamed(context, "source", args),
  }),
  sources: t.connection(
    {
      type: SourceRef,
      description: "Sources, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => recordPage(graph, graph.all.sources, args, isWanted(graph, args.filter ?? {})),
    },
    { name: "SourceConnection", description: "A page of sources." },
    { name: "SourceEdge", description: "One of a page, with its cursor." },
  ),
}));
