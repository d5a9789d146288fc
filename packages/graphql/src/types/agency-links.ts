import { type AgencyRelationType, agencyRelationInverses, type Task } from "@concordat/corpus";
import { builder } from "../builder.ts";
import type { AgencyLink } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { AgencyRef, SourceRef } from "./refs.ts";

const Relation = builder.enumType("AgencyRelationType", {
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
    type: t.field({ type: Relation, description: "The relation, as recorded.", resolve: ({ link }) => link.relation.type }),
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
      resolve: ({ link }, _args, { graph }) => graph.sourceById(link.relation.source ?? "") ?? null,
    }),
    paragraph: t.int({
      nullable: true,
      description: "In this paragraph of the source, counted from 1.",
      resolve: ({ link }) => link.relation.paragraph ?? null,
    }),
  }),
});

export const TaskRef = builder.objectRef<Task>("Task").implement({
  description: "Work that a source says an agency was charged with.",
  fields: (t) => ({
    task: t.exposeString("task", { description: "The work, in our own words." }),
    date: t.field({ type: "EdtfDate", nullable: true, description: "When it was charged with it.", resolve: ({ date }) => date ?? null }),
    with: t.field({
      type: [AgencyRef],
      description: "The agencies it was to work with.",
      resolve: (task, _args, { graph }) =>
        task.with.flatMap((id) => {
          const record = graph.lookup.get(id);
          return record?.type === "agency" ? [record] : [];
        }),
    }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: "The source that says so.",
      resolve: ({ source }, _args, { graph }) => graph.sourceById(source) ?? null,
    }),
    paragraph: t.exposeInt("paragraph", { description: "Paragraph of the source, counted from 1." }),
  }),
});
