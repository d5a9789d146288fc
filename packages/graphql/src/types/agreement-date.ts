import type { Agreement, AgreementDate, AgreementMilestone, FactEvidence } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsAny, withinDays } from "../filter/conditions.ts";
import type { Graph } from "../graph/graph.ts";
import type { PlacedErratum } from "../graph/places.ts";
import { printedDate } from "../graph/timeline.ts";
import { EvidenceRef, evidenceFor } from "./evidence.ts";
import { ErratumRef } from "./refs.ts";

const Milestone = builder.enumType("AgreementMilestone", {
  description: "What happened to an agreement on a date.",
  values: enumValues<AgreementMilestone>({
    announced: "It was announced.",
    negotiated: "It was negotiated.",
    signed: "It was signed.",
    launched: "It was launched.",
    "in-force": "It entered into force.",
    published: "It was published.",
    withdrawn: "A party withdrew.",
    superseded: "Another took its place.",
    ended: "It ended.",
  }),
});

/** A date with the erratum on it, where a source prints another. */
interface DatedStep {
  readonly step: AgreementDate;
  readonly evidence: readonly FactEvidence[];
  readonly erratum: PlacedErratum | undefined;
}

export const DateRef = builder.objectRef<DatedStep>("AgreementDate").implement({
  description: "A dated step in the life of an agreement: as recorded, and as printed where a source prints otherwise.",
  fields: (t) => ({
    event: t.field({ type: Milestone, description: "What happened.", resolve: ({ step }) => step.event }),
    recorded: t.field({ type: "EdtfDate", description: "The date of record.", resolve: ({ step }) => step.date }),
    printed: t.string({
      nullable: true,
      description: "The date a source prints instead; null where none does.",
      resolve: ({ erratum }) => erratum?.erratum.printed ?? null,
    }),
    erratum: t.field({
      type: ErratumRef,
      nullable: true,
      description: "The difference, with its evidence.",
      resolve: ({ erratum }) => erratum ?? null,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: "Pages that state the date of record.",
      resolve: ({ evidence }) => [...evidence],
    }),
    place: t.string({ nullable: true, description: "Where it happened.", resolve: ({ step }) => step.place ?? null }),
  }),
});

/** The dated steps of an agreement, each with its erratum. */
export function datedSteps(agreement: Agreement, { of }: Graph): DatedStep[] {
  return agreement.dates.map((step) => ({
    step,
    evidence: evidenceFor(agreement, `dates.${step.event}`),
    erratum: of.errataOf(agreement).find(({ erratum }) => erratum.field === `dates.${step.event}`),
  }));
}

export const DateReading = builder.enumType("DateReading", {
  description: "Which date counts.",
  values: enumValues<"recorded" | "printed">({
    recorded: "The date of record.",
    printed: "The date a source prints, else that of record.",
  }),
});

export const DatesFilter = builder.inputType("DatesFilter", {
  description: "Between which dates a step lies, both included. A date that is only a year or a month counts as long as it shares a day.",
  fields: (t) => ({
    from: t.field({ type: "EdtfDate", description: "First day." }),
    to: t.field({ type: "EdtfDate", description: "Last day." }),
    on: t.field({ type: "EdtfDate", description: "Wholly on this day, or in this month or year; a coarser date does not count." }),
    event: t.field({ type: [Milestone], description: "Only these steps." }),
    reading: t.field({ type: DateReading, description: "As recorded unless said otherwise." }),
  }),
});

/** Whether a step of an agreement lies between the dates that are asked for. */
export function fitsDates(filter: typeof DatesFilter.$inferInput | null | undefined): (agreement: Agreement) => boolean {
  if (!filter) return () => true;
  const within = withinDays(filter);
  return (agreement) =>
    agreement.dates.some((step) => {
      const printed = filter.reading === "printed" ? printedDate(agreement, `dates.${step.event}`) : null;
      return fitsAny(step.event, filter.event) && within(printed ?? step.date);
    });
}
