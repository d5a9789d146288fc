import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsRange } from "../filters.ts";
import type { Ranking } from "../paging/order.ts";
import { rankedPage } from "../paging/page.ts";
import type { TimelineEntry } from "../timeline.ts";
import { DateReading } from "./agreement-date.ts";
import { RecordRef } from "./refs.ts";

const Step = builder.enumType("TimelineStep", {
  description: "What happened on a date.",
  values: enumValues<TimelineEntry["step"]>({
    announced: "An agreement was announced.",
    negotiated: "An agreement was negotiated.",
    signed: "An agreement was signed.",
    launched: "An agreement was launched.",
    "in-force": "An agreement entered into force.",
    published: "A document was published.",
    withdrawn: "A party withdrew.",
    superseded: "Another agreement took its place.",
    ended: "An agreement ended.",
    happened: "An event happened.",
    established: "An agency was established.",
    dissolved: "An agency ceased to exist.",
  }),
});

const EntryRef = builder.objectRef<TimelineEntry>("TimelineEntry").implement({
  description: "One dated step of a record: as recorded, and as printed where a source prints otherwise.",
  fields: (t) => ({
    record: t.field({ type: RecordRef, description: "The agreement, event or agency.", resolve: ({ record }) => record }),
    step: t.expose("step", { type: Step, description: "What happened." }),
    recorded: t.expose("recorded", { type: "EdtfDate", description: "The date of record." }),
    printed: t.exposeString("printed", { nullable: true, description: "The date a source prints instead; null where none does." }),
    place: t.exposeString("place", { nullable: true, description: "Where it happened." }),
  }),
});

/** In order of time, by the date that counts. */
function inTime(dateOf: (entry: TimelineEntry) => string, title: string): Ranking<TimelineEntry> {
  return { title, descending: false, place: (entry) => ({ key: dateOf(entry), id: `${entry.record.id} ${entry.step}` }) };
}

builder.queryField("timeline", (t) =>
  t.connection(
    {
      type: EntryRef,
      description: "What happened between two days, in order of time: steps of agreements, events, agencies that began or ended.",
      args: {
        from: t.arg({ type: "EdtfDate", description: "First day; from the beginning unless said." }),
        to: t.arg({ type: "EdtfDate", description: "Last day; to the end unless said." }),
        reading: t.arg({ type: DateReading, defaultValue: "recorded", description: "Which date counts." }),
        steps: t.arg({ type: [Step], description: "Only these steps." }),
        source: t.arg.string({ description: "Only records that this source speaks of, by its id." }),
      },
      resolve: (_root, { from, to, reading, steps, source, ...args }, { graph }) => {
        const printed = reading === "printed";
        const dateOf = (entry: TimelineEntry): string => (printed ? (entry.printed ?? entry.recorded) : entry.recorded);
        const wanted = graph.timeline.filter(
          (entry) =>
            fitsRange(dateOf(entry), from, to) &&
            (!steps || steps.includes(entry.step)) &&
            (!source || entry.record.appearsIn.some((place) => place.source === source)),
        );
        return rankedPage(wanted, args, graph.revision, inTime(dateOf, printed ? "by printed date" : "by recorded date"));
      },
    },
    { name: "TimelineConnection", description: "A page of the timeline." },
    { name: "TimelineEdge", description: "One of a page, with its cursor." },
  ),
);
