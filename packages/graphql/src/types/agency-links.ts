import { type AgencyRelationType, agencyRelationInverses } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { AgencyLink, Takeover } from "../graph/agency-edges.ts";
import { EvidenceRef, evidenceFor } from "./evidence.ts";
import { AgencyRef, SourceRef } from "./refs.ts";

export const AgencyRelationTypeRef = builder.enumType("AgencyRelationType", {
  description: "How one agency stands to another, beside belonging to it and coming after it.",
  values: enumValues<AgencyRelationType>({
    "cooperates-with": "They work together.",
    oversees: "It oversees the other.",
    created: "It created the other.",
    "member-of": "It is a member of the other.",
    publishes: "It publishes the other.",
  }),
});

export const AgencyLinkRef = builder.objectRef<{ readonly link: AgencyLink; readonly inverse: boolean }>("AgencyRelation").implement({
  description: "A link between two agencies, read from one of its ends.",
  fields: (t) => ({
    type: t.field({ type: AgencyRelationTypeRef, description: "The relation, as recorded.", resolve: ({ link }) => link.relation.type }),
    reads: t.string({
      description: "The relation read from this end: `oversees`, `overseen by`.",
      resolve: ({ link, inverse }) => (inverse ? agencyRelationInverses[link.relation.type] : link.relation.type).replaceAll("-", " "),
    }),
    agency: t.field({
      type: AgencyRef,
      description: "The agency at the other end.",
      resolve: ({ link, inverse }) => (inverse ? link.from : link.to),
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that speaks of it.",
      resolve: ({ link }) => link.source ?? null,
    }),
    paragraph: t.int({
      nullable: true,
      description: "In this paragraph of the source, counted from 1.",
      resolve: ({ link }) => link.relation.paragraph ?? null,
    }),
  }),
});

export const SuccessionRef = builder.objectRef<{ readonly takeover: Takeover; readonly inverse: boolean }>("Succession").implement({
  description: "That one body took over the work of another, read from one of its ends.",
  fields: (t) => ({
    agency: t.field({
      type: AgencyRef,
      description: "The body at the other end: the one that took over, or the one that was taken over.",
      resolve: ({ takeover, inverse }) => (inverse ? takeover.from : takeover.to),
    }),
    date: t.field({
      type: "EdtfDate",
      nullable: true,
      description: "When it took over.",
      resolve: ({ takeover }) => takeover.date ?? null,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "Pages that state it.",
      resolve: ({ takeover: { from, to } }) => evidenceFor(from, `successors.${to.id}`),
    }),
  }),
});
