import type { Agreement, AgreementDate, AgreementMilestone } from "@concordat/corpus";
import { builder } from "../builder.ts";
import type { PlacedErratum } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { fits, fitsRange } from "../filters.ts";
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

/** A date with the agreement it belongs to, so that its erratum can be found. */
interface DatedStep {
  readonly step: AgreementDate;
  readonly erratum: PlacedErratum | null;
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
      resolve: ({ erratum }) => erratum,
    }),
    place: t.string({ nullable: true, description: "Where it happened.", resolve: ({ step }) => step.place ?? null }),
  }),
});

/** A step with its erratum, where a source prints its date otherwise. */
export function dated(agreement: Agreement, step: AgreementDate): DatedStep {
  const erratum = agreement.errata.find(({ field }) => field === `dates.${step.event}`);
  return { step, erratum: erratum ? { erratum, record: agreement } : null };
}

export const DateReading = builder.enumType("DateReading", {
  description: "Which date counts.",
  values: enumValues<"recorded" | "printed">({
    recorded: "The date of record.",
    printed: "The date a source prints, else that of record.",
  }),
});

export const DatesFilter = builder.inputType("DatesFilter", {
  description: "Between which dates a step lies, both included.",
  fields: (t) => ({
    from: t.field({ type: "EdtfDate", description: "First day." }),
    to: t.field({ type: "EdtfDate", description: "Last day." }),
    event: t.field({ type: Milestone, description: "Only this step." }),
    reading: t.field({ type: DateReading, description: "As recorded unless said otherwise." }),
  }),
});

/** Whether a step of an agreement lies between the dates that are asked for. */
export function fitsDates(agreement: Agreement, filter: typeof DatesFilter.$inferInput | null | undefined): boolean {
  if (!filter) return true;
  return agreement.dates.some((step) => {
    const printed = filter.reading === "printed" ? dated(agreement, step).erratum?.erratum.printed : undefined;
    const date = printed !== undefined && /^\d{4}/.test(printed) ? printed : step.date;
    return fits(step.event, filter.event) && fitsRange(date, filter.from, filter.to);
  });
}
