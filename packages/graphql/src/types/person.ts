import type { Agency, Office, Person, PersonKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fitsAny, hasWords, meets } from "../filter/conditions.ts";
import { countriesMeant, recordsMeant } from "../filter/names.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import { countriesOf, countryOf } from "../graph/country.ts";
import type { Graph } from "../graph/graph.ts";
import { foldedWords } from "../graph/words.ts";
import { AttributionRef } from "./attribution.ts";
import { CreditRef } from "./credit.ts";
import { OrderInput } from "./order.ts";
import { recordNamed, recordNode, recordPage } from "./record-list.ts";
import { AgencyRef, CountryRef, EventRef, PersonRef, UseRef } from "./refs.ts";

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

/** An office with the body it belongs to, where that has a record. */
interface HeldOffice {
  readonly office: Office;
  readonly body: Agency | undefined;
}

const OfficeRef = builder.objectRef<HeldOffice>("Office").implement({
  description: "An office held.",
  fields: (t) => ({
    title: t.string({ description: "Its title.", resolve: ({ office }) => office.title }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: "The country it was held for; that of the body, where it was held in one.",
      resolve: ({ office, body }) => countryOf(body?.country ?? office.for ?? "") ?? null,
    }),
    body: t.field({
      type: AgencyRef,
      nullable: true,
      description: "The body it was held in, where that has a record.",
      resolve: ({ body }) => body ?? null,
    }),
    date: t.field({ type: "EdtfDate", nullable: true, description: "When it was held.", resolve: ({ office }) => office.date ?? null }),
  }),
});

builder.node(PersonRef, {
  ...recordNode<Person>("person"),
  description: "Somebody a source names.",
  fields: (t) => ({
    kind: t.expose("kind", { type: Kind, description: "What sort of part they play." }),
    offices: t.field({
      type: [OfficeRef],
      description: "Offices held.",
      resolve: (person, _args, { graph }) =>
        person.offices.map((office) => ({ office, body: graph.references.one("agency", person, office.for) })),
    }),
    works: t.field({
      type: [CreditRef],
      description: "The works on which they are named as author or editor.",
      resolve: (person, _args, { graph }) => [...graph.of.creditsOf(person)],
    }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to them without a citation.",
      resolve: (person, _args, { graph }) => [...graph.of.attributionsOf(person)],
    }),
    events: t.field({
      type: [EventRef],
      description: "Events they took part in.",
      resolve: (person, _args, { graph }) => [...graph.of.eventsOf(person)],
    }),
    uses: t.field({
      type: [UseRef],
      description: "Where a source cites a work for something about them.",
      resolve: (person, _args, { graph }) => [...graph.of.usesAbout(person)],
    }),
  }),
});

const Filter = builder.inputType("PersonFilter", {
  description: "Which people are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: [Kind], description: "Of these sorts." }),
    country: t.stringList({ description: "Who held an office for one of these countries, as ISO codes or names." }),
    office: t.string({ description: "Who held an office with all of these words in its title." }),
    event: t.string({ description: "Who took part in this event, by its id or any of its names." }),
    ...recordFilterFields(t),
  }),
});

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (person: Person) => boolean {
  const countries = countriesMeant(filter.country);
  const events = recordsMeant(graph, ["event"], filter.event);
  const words = hasWords(filter.office);
  const fitting = fitsRecord(graph, filter);
  return (person) =>
    fitsAny(person.kind, filter.kind) &&
    meets(countriesOf(person, graph.references), countries) &&
    meets(graph.of.eventsOf(person), events) &&
    (!filter.office || person.offices.some(({ title }) => words(foldedWords(title)))) &&
    fitting(person);
}

builder.queryFields((t) => ({
  person: t.field({
    type: PersonRef,
    nullable: true,
    description: "A person by id or name.",
    args: {
      id: t.arg.string({ required: true, description: "`vicente-fox`, or `Vicente Fox`." }),
      corpus: t.arg.string({ description: "In this corpus; the first that has it unless said." }),
    },
    resolve: (_root, args, context) => recordNamed(context, "person", args),
  }),
  people: t.connection(
    {
      type: PersonRef,
      description: "People, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => recordPage(graph, graph.all.people, args, isWanted(graph, args.filter ?? {})),
    },
    { name: "PersonConnection", description: "A page of people." },
    { name: "PersonEdge", description: "One of a page, with its cursor." },
  ),
}));
