import type { Agency, Agreement, AgreementMilestone, Corpus, CorpusRecord, Event } from "@concordat/corpus";
import { readEdtf } from "@concordat/corpus-kit/values";

/** One dated step of a record: a milestone of an agreement, an event, or the beginning or end of an agency. */
export interface TimelineEntry {
  readonly record: Agreement | Event | Agency;
  readonly step: AgreementMilestone | "happened" | "established" | "dissolved";
  readonly recorded: string;
  /** The date that a source prints instead, where one does. */
  readonly printed: string | null;
  readonly place: string | null;
}

/** Every dated step of a corpus' agreements, events and agencies, in no order. */
export function timelineOf({ agreements, agencies, events }: Corpus): readonly TimelineEntry[] {
  return [...agreements.flatMap(milestones), ...events.map(happening), ...agencies.flatMap(lifetime)];
}

function milestones(record: Agreement): readonly TimelineEntry[] {
  return record.dates.map(({ event, date, place }) => entry(record, event, date, `dates.${event}`, place));
}

function happening(record: Event): TimelineEntry {
  return entry(record, "happened", record.date, "date", record.place);
}

function lifetime(record: Agency): readonly TimelineEntry[] {
  return (["established", "dissolved"] as const).flatMap((step) => {
    const date = record[step];
    return date === undefined ? [] : [entry(record, step, date, step)];
  });
}

function entry(
  record: TimelineEntry["record"],
  step: TimelineEntry["step"],
  recorded: string,
  field: string,
  place?: string,
): TimelineEntry {
  return { record, step, recorded, printed: printedDate(record, field), place: place ?? null };
}

/** The date that a source prints for a field of a record instead of the one recorded; null where none prints another. */
export function printedDate(record: CorpusRecord, field: string): string | null {
  return record.errata.find((erratum) => erratum.field === field && readEdtf(erratum.printed) !== undefined)?.printed ?? null;
}
