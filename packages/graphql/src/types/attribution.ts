import { builder } from "../builder.ts";
import type { PlacedAttribution } from "../corpus-graph.ts";
import { RecordRef, SourceRef } from "./refs.ts";

export const AttributionRef = builder.objectRef<PlacedAttribution>("Attribution").implement({
  description: "Something a source reports of somebody without citing a work for it.",
  fields: (t) => ({
    source: t.field({ type: SourceRef, description: "The source that reports it.", resolve: ({ source }) => source }),
    paragraph: t.int({ description: "Paragraph of the source, counted from 1.", resolve: ({ attribution }) => attribution.paragraph }),
    footnote: t.int({
      nullable: true,
      description: "Number of the footnote it stands in.",
      resolve: ({ attribution }) => attribution.footnote ?? null,
    }),
    by: t.string({
      description: "Whom it is ascribed to: the name of the record, or a description of somebody unnamed.",
      resolve: ({ attribution }, _args, { graph }) => graph.lookup.get(attribution.by)?.name ?? attribution.by,
    }),
    record: t.field({
      type: RecordRef,
      nullable: true,
      description: "The person or agency it is ascribed to, where they have a record.",
      resolve: ({ attribution }, _args, { graph }) => graph.lookup.get(attribution.by) ?? null,
    }),
    claim: t.string({ description: "What is ascribed to them, in our own words.", resolve: ({ attribution }) => attribution.claim }),
  }),
});
