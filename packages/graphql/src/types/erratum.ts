import type { Erratum, Evidence } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import { builder } from "../builder.ts";
import type { PlacedErratum } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { fits } from "../filters.ts";
import type { Ranking } from "../paging/order.ts";
import { rankedPage } from "../paging/page.ts";
import { ErratumRef, RecordRef, SourceRef } from "./refs.ts";

const EvidenceTier = builder.enumType("EvidenceTier", {
  description: "How much a page counts as evidence.",
  values: enumValues<Evidence["tier"]>({
    official: "The body or instrument itself, or a public record.",
    scholarly: "A scholarly publication.",
    press: "A newspaper or news agency; two independent ones verify.",
    other: "Anything else: a lead, never enough by itself.",
  }),
});

const EvidenceRef = builder.objectRef<Evidence>("Evidence").implement({
  description: "A page that was opened and states the recorded value.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "Title of the page." }),
    url: t.exposeString("url", { description: "Its address." }),
    accessed: t.exposeString("accessed", { description: "The day it was opened." }),
    tier: t.expose("tier", { type: EvidenceTier, description: "How much it counts." }),
  }),
});

const ErratumKind = builder.enumType("ErratumKind", {
  description: "What an erratum is about.",
  values: enumValues<Erratum["kind"]>({
    date: "A date.",
    name: "The name of a person or body.",
    title: "The title of a work or instrument.",
    citation: "A citation that disagrees with the bibliography.",
    list: "An entry of the bibliography.",
    fact: "Any other fact.",
    text: "Damaged text.",
  }),
});

const ErratumStatus = builder.enumType("ErratumStatus", {
  description: "Whether the evidence was opened and states the value.",
  values: enumValues<Erratum["status"]>({ verified: "It was, and it does.", unverified: "Not yet." }),
});

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
      resolve: ({ erratum }, _args, { graph }) => graph.sourceById(erratum.source) ?? null,
    }),
    printed: t.string({ resolve: ({ erratum }) => erratum.printed, description: "What the source prints." }),
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
      resolve: ({ erratum }) => [...erratum.evidence],
    }),
  }),
});

const Filter = builder.inputType("ErratumFilter", {
  description: "Which errata are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: ErratumKind, description: "About this." }),
    status: t.field({ type: ErratumStatus, description: "Verified or not." }),
    source: t.string({ description: "Printed by this source, by its id." }),
    record: t.string({ description: "About this record, by its id or any of its names." }),
    text: t.string({ description: "With this text in what is printed, in what is recorded, or in the note." }),
  }),
});

/** In the order of the records' names, and for each record as its file gives them. */
const byRecord: Ranking<PlacedErratum> = {
  title: "by record",
  descending: false,
  place: ({ record, erratum }) => ({
    key: `${fold(record.name)} ${record.id}`,
    id: String(record.errata.indexOf(erratum)).padStart(4, "0"),
  }),
};

builder.queryField("errata", (t) =>
  t.connection(
    {
      type: ErratumRef,
      description: "Every difference between what a source prints and what the record says, in the order of the records' names.",
      args: { filter: t.arg({ type: Filter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) => {
        const { kind, status, source, record: name, text } = args.filter ?? {};
        const wanted = name ? [graph.lookup.get(name)?.id, ...graph.lookup.find(name).map(({ id }) => id)] : null;
        const found = graph.errata.filter(
          ({ erratum, record }) =>
            fits(erratum.kind, kind) &&
            fits(erratum.status, status) &&
            fits(erratum.source, source) &&
            (wanted === null || wanted.includes(record.id)) &&
            (!text || [erratum.printed, erratum.recorded ?? "", erratum.note].some((part) => fold(part).includes(fold(text)))),
        );
        return rankedPage(found, args, graph.revision, byRecord);
      },
    },
    { name: "ErratumConnection", description: "A page of errata." },
    { name: "ErratumEdge", description: "One of a page, with its cursor." },
  ),
);
