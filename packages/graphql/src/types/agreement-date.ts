import type { Agreement, AgreementDate, FactEvidence } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsAny, hasWords, withinDays } from "../filter/conditions.ts";
import type { Graph } from "../graph/graph.ts";
import type { PlacedErratum } from "../graph/places.ts";
import { type PrintedDate, printedDates, type Reading, readStep } from "../graph/printed.ts";
import { foldedWords } from "../graph/words.ts";
import { MilestoneRef } from "./agreement-enums.ts";
import { EvidenceRef, evidenceFor } from "./evidence.ts";
import { ErratumRef } from "./refs.ts";

export const PrintedDateRef = builder.objectRef<PrintedDate>("PrintedDate").implement({
  description: "A date that a source prints for a step of a record.",
  fields: (t) => ({
    date: t.string({ description: "The date as printed, in EDTF.", resolve: ({ date }) => date }),
    step: t.field({
      type: MilestoneRef,
      nullable: true,
      description: "The step that the source gives the date to, where the record calls it otherwise.",
      resolve: ({ step }) => step ?? null,
    }),
    note: t.string({ description: "The difference in one sentence.", resolve: ({ erratum }) => erratum.note }),
  }),
});

/** A date with what sources print of it, where they print something else. */
interface DatedStep {
  readonly step: AgreementDate;
  readonly evidence: readonly FactEvidence[];
  readonly erratum: PlacedErratum | undefined;
  readonly printed: readonly PrintedDate[];
}

export const DateRef = builder.objectRef<DatedStep>("AgreementDate").implement({
  description: "A dated step in the life of an agreement: as recorded, and as printed where a source prints otherwise.",
  fields: (t) => ({
    event: t.field({ type: MilestoneRef, description: "What happened.", resolve: ({ step }) => step.event }),
    recorded: t.field({ type: "EdtfDate", description: "The date of record.", resolve: ({ step }) => step.date }),
    printed: t.string({
      nullable: true,
      description: "The date a source prints instead; null where none does.",
      resolve: ({ erratum }) => erratum?.erratum.printed ?? null,
    }),
    printedDates: t.field({
      type: [PrintedDateRef],
      description: "Every date that a source is known to print for it, where one prints another than the record; else none.",
      resolve: ({ printed }) => [...printed],
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
    printed: printedDates(agreement, `dates.${step.event}`),
    erratum: of.errataOf(agreement).find(({ erratum }) => erratum.field === `dates.${step.event}`),
  }));
}

export const DateReading = builder.enumType("DateReading", {
  description: "Which date counts. Where a source calls a step otherwise than the record, the printed readings take it as printed.",
  values: enumValues<Reading>({
    recorded: "The date of record.",
    printed: "The dates a source prints instead, else that of record.",
    "printed-only": "Only the dates a source is known to print instead; a step that no source prints otherwise does not count.",
  }),
});

export const DatesFilter = builder.inputType("DatesFilter", {
  description: "Between which dates a step lies, both included. A date that is only a year or a month counts as long as it shares a day.",
  fields: (t) => ({
    from: t.field({ type: "EdtfDate", description: "First day." }),
    to: t.field({ type: "EdtfDate", description: "Last day." }),
    on: t.field({ type: "EdtfDate", description: "Wholly on this day, or in this month or year; a coarser date does not count." }),
    event: t.field({ type: [MilestoneRef], description: "Only these steps." }),
    place: t.string({ description: "In a place with all of these words." }),
    reading: t.field({ type: DateReading, description: "As recorded unless said otherwise." }),
  }),
});

/** Whether a step of an agreement lies between the dates that are asked for. */
export function fitsDates(filter: typeof DatesFilter.$inferInput | null | undefined): (agreement: Agreement) => boolean {
  if (!filter) return () => true;
  const within = withinDays(filter);
  const words = hasWords(filter.place);
  return (agreement) =>
    agreement.dates.some(
      ({ event, date, place = "" }) =>
        words(foldedWords(place)) &&
        readStep({ step: event, date }, printedDates(agreement, `dates.${event}`), filter.reading ?? "recorded").some(
          (read) => fitsAny(read.step, filter.event) && within(read.date),
        ),
    );
}
