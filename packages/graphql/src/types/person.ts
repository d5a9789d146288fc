import type { Office, Person, PersonKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fits } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { AttributionRef } from "./attribution.ts";
import { OrderInput } from "./order.ts";
import { fitsRecord, recordFilterFields } from "./record-filter.ts";
import { recordNode } from "./record-node.ts";
import { EventRef, PersonRef } from "./refs.ts";

const Kind = builder.enumType("PersonKind", {
  description: "What sort of part a person plays in the sources.",
  values: enumValues<PersonKind>({
    official: "An official.",
    politician: "A politician.",
    scholar: "A scholar.",
    journalist: "A journalist.",
    military: "A member of the armed forces.",
    other: "Anybody else.",
  }),
});

const OfficeRef = builder.objectRef<Office>("Office").implement({
  description: "An office held.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "Its title." }),
    for: t.string({
      nullable: true,
      description: "The country, as an ISO code, or the id of the body.",
      resolve: (office) => office.for ?? null,
    }),
    date: t.field({ type: "EdtfDate", nullable: true, description: "When it was held.", resolve: ({ date }) => date ?? null }),
  }),
});

builder.node(PersonRef, {
  ...recordNode<Person>("person"),
  description: "Somebody a source names.",
  fields: (t) => ({
    kind: t.expose("kind", { type: Kind, description: "What sort of part they play." }),
    offices: t.field({ type: [OfficeRef], description: "Offices held.", resolve: ({ offices }) => [...offices] }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to them without a citation.",
      resolve: ({ id }, _args, { graph }) => [...graph.attributionsOf(id)],
    }),
    events: t.field({
      type: [EventRef],
      description: "Events they took part in.",
      resolve: ({ id }, _args, { graph }) => [...graph.eventsOf(id)],
    }),
  }),
});

const Filter = builder.inputType("PersonFilter", {
  description: "Which people are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: Kind, description: "Of this sort." }),
    ...recordFilterFields(t),
  }),
});

builder.queryFields((t) => ({
  person: t.field({
    type: PersonRef,
    nullable: true,
    description: "A person by id or name.",
    args: { id: t.arg.string({ required: true, description: "`vicente-fox`, or `Vicente Fox`." }) },
    resolve: (_root, { id }, { graph }) => {
      const found = [graph.lookup.get(id), ...graph.lookup.find(id)].find((record) => record?.type === "person");
      return found?.type === "person" ? found : null;
    },
  }),
  people: t.connection(
    {
      type: PersonRef,
      description: "People, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => {
        return pageOf(
          graph.corpus.people.filter((person) => fits(person.kind, args.filter?.kind) && fitsRecord(person, args.filter)),
          args,
          graph.revision,
        );
      },
    },
    { name: "PersonConnection", description: "A page of people." },
    { name: "PersonEdge", description: "One of a page, with its cursor." },
  ),
}));
