import type { Event, EventKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fits, fitsRange } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { OrderInput } from "./order.ts";
import { fitsRecord, recordFilterFields } from "./record-filter.ts";
import { recordNode } from "./record-node.ts";
import { EventRef, RecordRef } from "./refs.ts";

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
    place: t.string({ nullable: true, description: "Where it happened.", resolve: ({ place }) => place ?? null }),
    countries: t.stringList({
      description: "Countries that took part, as ISO codes.",
      resolve: ({ participants }) => participants.filter((id) => /^[A-Z]{2}$/.test(id)),
    }),
    participants: t.field({
      type: [RecordRef],
      description: "People, agencies and agreements that were part of it.",
      resolve: ({ participants }, _args, { graph }) => participants.flatMap((id) => graph.lookup.get(id) ?? []),
    }),
  }),
});

const Filter = builder.inputType("EventFilter", {
  description: "Which events are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: Kind, description: "Of this kind." }),
    from: t.field({ type: "EdtfDate", description: "On or after this day." }),
    to: t.field({ type: "EdtfDate", description: "On or before this day." }),
    ...recordFilterFields(t),
  }),
});

builder.queryFields((t) => ({
  event: t.field({
    type: EventRef,
    nullable: true,
    description: "An event by id or name.",
    args: { id: t.arg.string({ required: true, description: "The id or any of the names." }) },
    resolve: (_root, { id }, { graph }) => {
      const found = [graph.lookup.get(id), ...graph.lookup.find(id)].find((record) => record?.type === "event");
      return found?.type === "event" ? found : null;
    },
  }),
  events: t.connection(
    {
      type: EventRef,
      description: "Events, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => {
        const { kind, from, to } = args.filter ?? {};
        const wanted = graph.corpus.events.filter(
          (event) => fits(event.kind, kind) && fitsRange(event.date, from, to) && fitsRecord(event, args.filter),
        );
        return pageOf(wanted, args, graph.revision);
      },
    },
    { name: "EventConnection", description: "A page of events." },
    { name: "EventEdge", description: "One of a page, with its cursor." },
  ),
}));
