import type { Event, EventKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsAny, hasWords, meets, withinDays } from "../filter/conditions.ts";
import { countriesMeant, recordsMeant } from "../filter/names.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import { countriesOf } from "../graph/country.ts";
import type { Graph } from "../graph/graph.ts";
import { printedDates, readStep } from "../graph/printed.ts";
import { foldedWords } from "../graph/words.ts";
import { DateReading, PrintedDateRef } from "./agreement-date.ts";
import { AttributionRef } from "./attribution.ts";
import { OrderInput } from "./order.ts";
import { recordNamed, recordNode, recordPage } from "./record-list.ts";
import { CountryRef, EventRef, RecordRef, UseRef } from "./refs.ts";

const Kind = builder.enumType("EventKind", {
  description: "What sort of happening an event is.",
  values: enumValues<EventKind>({
    summit: "A summit.",
    meeting: "A meeting.",
    attack: "An attack.",
    statement: "A statement or declaration.",
    signing: "A signing.",
    publication: "A publication.",
    other: "Anything else.",
  }),
});

builder.node(EventRef, {
  ...recordNode<Event>("event"),
  description: "Something that happened: when, where, and who was in it.",
  fields: (t) => ({
    kind: t.expose("kind", { type: Kind, description: "What sort of happening it was." }),
    date: t.field({ type: "EdtfDate", description: "When it happened, of record.", resolve: ({ date }) => date }),
    printed: t.string({
      nullable: true,
      description: "The date a source prints instead; null where none does.",
      resolve: (event) => printedDates(event, "date")[0]?.date ?? null,
    }),
    printedDates: t.field({
      type: [PrintedDateRef],
      description: "Every date that a source is known to print for it, where one prints another than the record; else none.",
      resolve: (event) => [...printedDates(event, "date")],
    }),
    place: t.string({ nullable: true, description: "Where it happened.", resolve: ({ place }) => place ?? null }),
    countries: t.field({
      type: [CountryRef],
      description: "Countries that took part.",
      resolve: (event, _args, { graph }) => [...countriesOf(event, graph.references)],
    }),
    participants: t.field({
      type: [RecordRef],
      description: "People, agencies and agreements that were part of it.",
      resolve: (event, _args, { graph }) => [...graph.of.participantsIn(event)],
    }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to it without a citation.",
      resolve: (event, _args, { graph }) => [...graph.of.attributionsOf(event)],
    }),
    uses: t.field({
      type: [UseRef],
      description: "Where a source cites a work for something about it.",
      resolve: (event, _args, { graph }) => [...graph.of.usesAbout(event)],
    }),
  }),
});

const Filter = builder.inputType("EventFilter", {
  description: "Which events are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: [Kind], description: "Of these kinds." }),
    from: t.field({ type: "EdtfDate", description: "On or after this day." }),
    to: t.field({ type: "EdtfDate", description: "On or before this day." }),
    on: t.field({ type: "EdtfDate", description: "Wholly on this day, or in this month or year; a coarser date does not count." }),
    reading: t.field({ type: DateReading, description: "Which date counts; that of record unless said." }),
    place: t.string({ description: "In a place with all of these words." }),
    country: t.stringList({ description: "In which one of these countries took part, as ISO codes or names." }),
    participant: t.stringList({
      description: "In which one of these people, agencies or agreements had a part, each by its id or any of its names.",
    }),
    ...recordFilterFields(t),
  }),
});

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (event: Event) => boolean {
  const countries = countriesMeant(filter.country);
  const participants = recordsMeant(graph, ["person", "agency", "agreement"], filter.participant);
  const within = withinDays(filter);
  const words = hasWords(filter.place);
  const fitting = fitsRecord(graph, filter);
  return (event) =>
    fitsAny(event.kind, filter.kind) &&
    readStep({ step: event.kind, date: event.date }, printedDates(event, "date"), filter.reading ?? "recorded").some(({ date }) =>
      within(date),
    ) &&
    (!filter.place || words(foldedWords(event.place ?? ""))) &&
    meets(countriesOf(event, graph.references), countries) &&
    (participants === null || graph.of.participantsIn(event).some((record) => participants.has(record as never))) &&
    fitting(event);
}

builder.queryFields((t) => ({
  event: t.field({
    type: EventRef,
    nullable: true,
    description: "An event by id or name.",
    args: {
      id: t.arg.string({ required: true, description: "The id or any of the names." }),
      corpus: t.arg.string({ description: "In this corpus; the first that has it unless said." }),
    },
    resolve: (_root, args, context) => recordNamed(context, "event", args),
  }),
  events: t.connection(
    {
      type: EventRef,
      description: "Events, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => recordPage(graph, graph.all.events, args, isWanted(graph, args.filter ?? {})),
    },
    { name: "EventConnection", description: "A page of events." },
    { name: "EventEdge", description: "One of a page, with its cursor." },
  ),
}));
