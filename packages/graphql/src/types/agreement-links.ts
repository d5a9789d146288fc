import { type AgencyRole, type RelationType, relationInverses } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { AgreementLink, Part } from "../graph/agreement-edges.ts";
import { AgencyRef, AgreementRef, SourceRef } from "./refs.ts";

export const AgencyRoleRef = builder.enumType("AgencyRole", {
  description: "What an agency does for an agreement.",
  values: enumValues<AgencyRole>({
    negotiates: "Negotiates it.",
    implements: "Carries it out.",
    "established-by": "Was established by it.",
    "proposed-by": "Was proposed by it, and not established.",
    member: "Is a member.",
    oversees: "Oversees it.",
    participant: "Takes part in it.",
  }),
});

export const RelationTypeRef = builder.enumType("RelationType", {
  description: "How one agreement stands to another.",
  values: enumValues<RelationType>({
    replicates: "Repeats its model.",
    "part-of": "Is a part of it.",
    "follows-from": "Followed from it.",
    supersedes: "Took its place.",
    implements: "Carries it out.",
    "based-on": "Rests on it.",
  }),
});

export const AgreementAgencyRef = builder.objectRef<Part>("AgreementAgency").implement({
  description: "The part of an agency in an agreement.",
  fields: (t) => ({
    role: t.expose("role", { type: AgencyRoleRef, description: "Its part." }),
    agency: t.field({ type: AgencyRef, description: "The agency.", resolve: ({ agency }) => agency }),
    agreement: t.field({ type: AgreementRef, description: "The agreement.", resolve: ({ agreement }) => agreement }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that says so; null where the record alone does.",
      resolve: ({ source }) => source ?? null,
    }),
    paragraph: t.int({
      nullable: true,
      description: "In this paragraph of the source, counted from 1.",
      resolve: ({ paragraph }) => paragraph ?? null,
    }),
  }),
});

export const LinkRef = builder.objectRef<{ readonly link: AgreementLink; readonly inverse: boolean }>("AgreementRelation").implement({
  description: "A link between two agreements, read from one of its ends.",
  fields: (t) => ({
    type: t.field({ type: RelationTypeRef, description: "The relation, as recorded.", resolve: ({ link }) => link.type }),
    reads: t.string({
      description: "The relation read from this end: `replicates`, `replicated by`.",
      resolve: ({ link, inverse }) => (inverse ? relationInverses[link.type] : link.type).replaceAll("-", " "),
    }),
    agreement: t.field({
      type: AgreementRef,
      description: "The agreement at the other end.",
      resolve: ({ link, inverse }) => (inverse ? link.from : link.to),
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that says so; null where the record alone does.",
      resolve: ({ link }) => link.source ?? null,
    }),
    paragraph: t.int({
      nullable: true,
      description: "In this paragraph of the source, counted from 1.",
      resolve: ({ link }) => link.paragraph ?? null,
    }),
  }),
});
