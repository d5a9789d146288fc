import type { Erratum, Evidence } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { ErratumRef, SourceRef } from "./refs.ts";

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
    kind: t.expose("kind", { type: ErratumKind, description: "What it is about." }),
    field: t.exposeString("field", { description: "The field of the record it concerns: `dates.signed`, `name`." }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that printed it.",
      resolve: ({ source }, _args, { graph }) => graph.sourceById(source) ?? null,
    }),
    printed: t.exposeString("printed", { description: "What the source prints." }),
    recorded: t.exposeString("recorded", { nullable: true, description: "What the record says; null where it is silent." }),
    status: t.expose("status", { type: ErratumStatus, description: "Verified or not." }),
    note: t.exposeString("note", { description: "The difference in one sentence." }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "The pages that state the recorded value.",
      resolve: ({ evidence }) => [...evidence],
    }),
  }),
});
