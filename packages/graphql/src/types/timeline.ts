import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsAny, hasWords, meets, withinDays } from "../filter/conditions.ts";
import { countriesMeant } from "../filter/names.ts";
import { fitsRecord } from "../filter/record.ts";
import { countriesOf } from "../graph/country.ts";
import type { TimelineEntry } from "../graph/timeline.ts";
import { foldedWords } from "../graph/words.ts";
import type { Position } from "../paging/cursor.ts";
import { ranking } from "../paging/order.ts";
import { pageOf } from "../paging/page.ts";
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
    step: t.expose("step", { type: Step, description: "What happened; in the printed readings, what a source calls it." }),
    recorded: t.expose("recorded", { type: "EdtfDate", description: "The date of record." }),
    printed: t.exposeString("printed", { nullable: true, description: "The date a source prints instead; null where none does." }),
    place: t.exposeString("place", { nullable: true, description: "Where it happened." }),
  }),
});

/** In order of time, by the date that counts. */
const recordedOrder = ranking<TimelineEntry>("by recorded date", (entry) => placed(entry, entry.recorded));
const printedOrder = ranking<TimelineEntry>("by printed date", (entry) => placed(entry, entry.printed ?? entry.recorded));

function placed({ record, step }: TimelineEntry, date: string): Position {
  return { key: date, id: `${record.id} ${step} ${record.type}` };
}

builder.queryField("timeline", (t) =>
  t.connection(
    {
      type: EntryRef,
      description:
        "What happened between two days, or on one, in order of time: steps of agreements, events, agencies that began or ended. A date that is only a year or a month counts between two days as long as it shares one of them.",
      args: {
        from: t.arg({ type: "EdtfDate", description: "First day; from the beginning unless said." }),
        to: t.arg({ type: "EdtfDate", description: "Last day; to the end unless said." }),
        on: t.arg({ type: "EdtfDate", description: "Wholly on this day, or in this month or year; a coarser date does not count." }),
        reading: t.arg({ type: DateReading, defaultValue: "recorded", description: "Which date counts." }),
        steps: t.arg({ type: [Step], description: "Only these steps." }),
        place: t.arg.string({ description: "Only in a place with all of these words." }),
        country: t.arg.stringList({
          description: "Only agreements, events and agencies that one of these countries has to do with, as ISO codes or names.",
        }),
        source: t.arg.string({ description: "Only records that this source speaks of, by its id or any of its names." }),
        corpus: t.arg.stringList({ description: "Only records of these corpora." }),
      },
      resolve: (_root, { from, to, on, reading, steps, place, country, source, corpus, ...args }, { graph }) => {
        const within = withinDays({ from, to, on });
        const words = hasWords(place);
        const countries = countriesMeant(country);
        const fitting = fitsRecord(graph, { source, corpus });
        const asRecorded = reading === "recorded" || !reading;
        const dateOf = ({ recorded, printed }: TimelineEntry): string => (asRecorded ? recorded : (printed ?? recorded));
        const wanted = (entry: TimelineEntry): boolean =>
          (reading !== "printed-only" || entry.printed !== null) &&
          within(dateOf(entry)) &&
          fitsAny(entry.step, steps) &&
          words(foldedWords(entry.place ?? "")) &&
          meets(countriesOf(entry.record, graph.references), countries) &&
          fitting(entry.record);
        const list = asRecorded
          ? { items: graph.all.timeline, ranking: recordedOrder }
          : { items: graph.all.printedTimeline, ranking: printedOrder };
        return pageOf({ ...list, wanted, revision: graph.revision }, args);
      },
    },
    { name: "TimelineConnection", description: "A page of the timeline." },
    { name: "TimelineEdge", description: "One of a page, with its cursor." },
  ),
);
