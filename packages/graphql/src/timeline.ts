import type { Agency, Agreement, AgreementMilestone, Corpus, CorpusRecord, Event } from "@concordat/corpus";

/** One dated step of a record: a milestone of an agreement, an event, or the beginning or end of an agency. */
export interface TimelineEntry {
  readonly record: CorpusRecord;
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

function entry(record: CorpusRecord, step: TimelineEntry["step"], recorded: string, field: string, place?: string): TimelineEntry {
  const printed = record.errata.find((erratum) => erratum.field === field)?.printed;
  return { record, step, recorded, printed: printed !== undefined && /^\d{4}/.test(printed) ? printed : null, place: place ?? null };
}
