import type { CorpusRecord, Evidence, FactEvidence } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

export const EvidenceTier = builder.enumType("EvidenceTier", {
  description: "How much a page counts as evidence.",
  values: enumValues<Evidence["tier"]>({
    official: "The body or instrument itself, or a public record.",
    scholarly: "A scholarly publication.",
    press: "A newspaper or news agency; two independent ones verify.",
    other: "Anything else: a lead, never enough by itself.",
  }),
});

export const EvidenceRef = builder.objectRef<FactEvidence>("Evidence").implement({
  description: "A page that was opened and states what the record says.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "Title of the page." }),
    url: t.exposeString("url", { description: "Its address." }),
    accessed: t.exposeString("accessed", { description: "The day it was opened." }),
    tier: t.expose("tier", { type: EvidenceTier, description: "How much it counts." }),
    states: t.stringList({
      description: "The fields of the record that it states: `dates.signed`, `parties`.",
      resolve: ({ states }) => [...states],
    }),
  }),
});

/**
 * The pages that state a field of a record, one within it, or the whole that it is in: a page that states `successors` states
 * each of them. All pages where no field is asked for.
 */
export function evidenceFor({ evidence }: CorpusRecord, field?: string | null): FactEvidence[] {
  return evidence.filter(({ states }) => !field || states.some((state) => isWithin(state, field) || isWithin(field, state)));
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}.`.startsWith(`${outer}.`);
}
