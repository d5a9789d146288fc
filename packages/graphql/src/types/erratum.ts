import { fold } from "@concordat/engine";
import { builder } from "../builder.ts";
import { fits, fitsAny, foldedOnce, hasWords } from "../filter/conditions.ts";
import { corporaMeant, recordsMeant } from "../filter/names.ts";
import { paragraphsMeant } from "../filter/paragraphs.ts";
import type { Graph } from "../graph/graph.ts";
import type { PlacedErratum } from "../graph/places.ts";
import { ranking } from "../paging/order.ts";
import { type Page, type PageArguments, pageOf } from "../paging/page.ts";
import { MilestoneRef } from "./agreement-enums.ts";
import { ErratumKind, ErratumStatus } from "./erratum-enums.ts";
import { EvidenceRef, EvidenceTier } from "./evidence.ts";
import { ParagraphRange } from "./paragraph-range.ts";
import { RecordTypeRef } from "./record-types.ts";
import { ErratumRef, RecordRef, SourceRef } from "./refs.ts";

ErratumRef.implement({
  description: "A difference between what a source printed and what the record says. It explains; it does not accuse.",
  fields: (t) => ({
    record: t.field({ type: RecordRef, description: "The record it concerns.", resolve: ({ record }) => record }),
    kind: t.field({ resolve: ({ erratum }) => erratum.kind, type: ErratumKind, description: "What it is about." }),
    field: t.string({
      resolve: ({ erratum }) => erratum.field,
      description: "The field of the record it concerns: `dates.signed`, `name`.",
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that printed it.",
      resolve: ({ source }) => source ?? null,
    }),
    paragraphs: t.intList({
      description: "The paragraphs of the source that print it, counted from 1; empty where that is not said.",
      resolve: ({ erratum }) => [...erratum.paragraphs],
    }),
    footnote: t.int({
      nullable: true,
      description: "Number of the footnote it stands in.",
      resolve: ({ erratum }) => erratum.footnote ?? null,
    }),
    markedIn: t.int({
      nullable: true,
      description: "Paragraph that bears the mark of this footnote.",
      resolve: ({ markedIn }) => markedIn ?? null,
    }),
    printed: t.string({ resolve: ({ erratum }) => erratum.printed, description: "What the source prints." }),
    printedStep: t.field({
      type: MilestoneRef,
      nullable: true,
      description: "The step that the source gives the date to, where the record calls it otherwise: it prints *signed* of a launch.",
      resolve: ({ erratum }) => erratum.printedEvent ?? null,
    }),
    inSource: t.boolean({
      description: "Whether the source itself shows the difference: its text and its list, or two of its places, do not agree.",
      resolve: ({ erratum }) => erratum.inSource ?? false,
    }),
    recorded: t.string({
      resolve: ({ erratum }) => erratum.recorded,
      nullable: true,
      description: "What the record says; null where it is silent.",
    }),
    status: t.field({ resolve: ({ erratum }) => erratum.status, type: ErratumStatus, description: "Verified or not." }),
    note: t.string({ resolve: ({ erratum }) => erratum.note, description: "The difference in one sentence." }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "The pages that state the recorded value.",
      resolve: ({ erratum }) => erratum.evidence.map((page) => ({ ...page, states: [erratum.field] })),
    }),
  }),
});

export const ErratumFilter = builder.inputType("ErratumFilter", {
  description: "Which errata are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: [ErratumKind], description: "About these." }),
    status: t.field({ type: ErratumStatus, description: "Verified or not." }),
    tier: t.field({ type: [EvidenceTier], description: "With evidence of one of these tiers." }),
    source: t.string({ description: "Printed by this source, by its id or any of its names." }),
    record: t.stringList({ description: "About these records, each by its id or any of its names." }),
    recordType: t.field({ type: [RecordTypeRef], description: "About records of these kinds." }),
    field: t.string({ description: "About this field, or one within it: `csl.issued`, `dates`." }),
    paragraph: t.int({ description: "Printed in this paragraph, or in a footnote that is marked in it." }),
    paragraphs: t.field({ type: ParagraphRange, description: "Printed, or marked by a footnote, in one of these paragraphs." }),
    footnote: t.int({ description: "Printed in the footnote of this number." }),
    inSource: t.boolean({ description: "Whether the source itself shows the difference." }),
    isRecorded: t.boolean({ description: "Whether the record says something else; false where it is silent." }),
    text: t.string({ description: "With all of these words in what is printed, in what is recorded, or in the note." }),
    corpus: t.stringList({ description: "Of these corpora." }),
  }),
});

/** In the order of the records' names, and for each record as its file gives them. */
const byRecord = ranking<PlacedErratum>("by record", ({ record, erratum }) => ({
  key: `${fold(record.name)} ${record.id}`,
  id: String(record.errata.indexOf(erratum)).padStart(4, "0"),
}));

/** A page of errata, of those that a filter wants. */
export function errataPage(
  graph: Graph,
  items: readonly PlacedErratum[],
  { filter, ...args }: PageArguments & { readonly filter?: typeof ErratumFilter.$inferInput | null | undefined },
): Page<PlacedErratum> {
  const { kind, status, tier, source, record: names, recordType, field, isRecorded, text, corpus, ...place } = filter ?? {};
  const records = recordsMeant(graph, ["agreement", "agency", "citation", "person", "event", "source"], names);
  const sources = recordsMeant(graph, ["source"], source);
  const inParagraphs = paragraphsMeant(place);
  const corpora = corporaMeant(graph, corpus);
  const words = hasWords(text);
  const wanted = (placed: PlacedErratum): boolean => {
    const { erratum, record } = placed;
    return (
      fitsAny(erratum.kind, kind) &&
      fits(erratum.status, status) &&
      (!tier || erratum.evidence.some((evidence) => fitsAny(evidence.tier, tier))) &&
      (sources === null || (placed.source !== undefined && sources.has(placed.source))) &&
      (records === null || records.has(record)) &&
      fitsAny(record.type, recordType) &&
      (!field || `${erratum.field}.`.startsWith(`${field}.`)) &&
      (inParagraphs === null || inParagraphs([...erratum.paragraphs, placed.markedIn])) &&
      fits(erratum.footnote, place.footnote ?? undefined) &&
      fits(erratum.inSource ?? false, place.inSource) &&
      fits(erratum.recorded !== null, isRecorded) &&
      (corpora === null || corpora.has(graph.references.corpusOf(record))) &&
      (!text || words(foldedOnce(placed, () => [erratum.printed, erratum.recorded, erratum.note])))
    );
  };
  return pageOf({ items, ranking: byRecord, wanted, revision: graph.revision }, args);
}

builder.queryField("errata", (t) =>
  t.connection(
    {
      type: ErratumRef,
      description: "Every difference between what a source prints and what the record says, in the order of the records' names.",
      args: { filter: t.arg({ type: ErratumFilter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) => errataPage(graph, graph.all.errata, args),
    },
    { name: "ErratumConnection", description: "A page of errata." },
    { name: "ErratumEdge", description: "One of a page, with its cursor." },
  ),
);
