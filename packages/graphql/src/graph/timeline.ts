import type { Agency, Agreement, AgreementMilestone, Corpus, Event } from "@concordat/corpus";
import { printedDates, readStep } from "./printed.ts";

/** One dated step of a record: a milestone of an agreement, an event, or the beginning or end of an agency. */
export interface TimelineEntry {
  readonly record: Agreement | Event | Agency;
  readonly step: AgreementMilestone | "happened" | "established" | "dissolved";
  readonly recorded: string;
  /** The date that a source prints instead, where one does. */
  readonly printed: string | null;
  readonly place: string | null;
}

/** Every dated step of a corpus' agreements, events and agencies, in no order; of each the first date that a source prints. */
export function timelineOf({ agreements, agencies, events }: Corpus): readonly TimelineEntry[] {
  return [...agreements.flatMap(milestones), ...events.map(happening), ...agencies.flatMap(lifetime)].map(({ field, ...entry }) => ({
    ...entry,
    printed: printedDates(entry.record, field)[0]?.date ?? null,
  }));
}

/** The same as sources print it: a step comes once for each date that one prints, and under the name that it gives the step. */
export function printedTimelineOf({ agreements, agencies, events }: Corpus): readonly TimelineEntry[] {
  return [...agreements.flatMap(milestones), ...events.map(happening), ...agencies.flatMap(lifetime)].flatMap(({ field, ...entry }) => {
    const printed = printedDates(entry.record, field);
    return readStep({ step: entry.step, date: entry.recorded }, printed, "printed").map(({ step, date }) => ({
      ...entry,
      step,
      printed: printed.length === 0 ? null : date,
    }));
  });
}

/** A step, and the field of its record that dates it. */
type Step = Omit<TimelineEntry, "printed"> & { readonly field: string };

function milestones(record: Agreement): readonly Step[] {
  return record.dates.map(({ event, date, place = null }) => ({ record, step: event, recorded: date, field: `dates.${event}`, place }));
}

function happening(record: Event): Step {
  return { record, step: "happened", recorded: record.date, field: "date", place: record.place ?? null };
}

function lifetime(record: Agency): readonly Step[] {
  return (["established", "dissolved"] as const).flatMap((step) => {
    const date = record[step];
    return date === undefined ? [] : [{ record, step, recorded: date, field: step, place: null }];
  });
}
