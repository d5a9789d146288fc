import type { Agency } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { fits, fitsAny, meets } from "../filter/conditions.ts";
import { countriesMeant, recordsMeant } from "../filter/names.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import { countriesOf, countryOf } from "../graph/country.ts";
import type { Graph } from "../graph/graph.ts";
import { AgencyKindRef } from "./agency-kind.ts";
import { AgencyLinkRef, AgencyRelationTypeRef, SuccessionRef } from "./agency-links.ts";
import { AgreementAgencyRef } from "./agreement-links.ts";
import { AttributionRef } from "./attribution.ts";
import { CreditRef } from "./credit.ts";
import { OrderInput } from "./order.ts";
import { recordNamed, recordNode, recordPage } from "./record-list.ts";
import { AgencyRef, AgreementRef, CountryRef, EventRef, UseRef } from "./refs.ts";
import { TaskRef } from "./task.ts";

builder.node(AgencyRef, {
  ...recordNode<Agency>("agency"),
  description: "A ministry, service, force, party, newspaper or international body.",
  fields: (t) => ({
    kind: t.expose("kind", { type: AgencyKindRef, description: "What sort of body it is." }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: "Its country; null for international bodies.",
      resolve: ({ country }) => countryOf(country ?? "") ?? null,
    }),
    established: t.field({
      type: "EdtfDate",
      nullable: true,
      description: "When it was established.",
      resolve: ({ established }) => established ?? null,
    }),
    dissolved: t.field({
      type: "EdtfDate",
      nullable: true,
      description: "When it ceased to exist; null while it does.",
      resolve: ({ dissolved }) => dissolved ?? null,
    }),
    parent: t.field({
      type: AgencyRef,
      nullable: true,
      description: "The body it belongs to.",
      resolve: (agency, _args, { graph }) => graph.references.one("agency", agency, agency.parent) ?? null,
    }),
    children: t.field({
      type: [AgencyRef],
      description: "The bodies that belong to it.",
      resolve: (agency, _args, { graph }) => [...graph.of.childrenOf(agency)],
    }),
    successors: t.field({
      type: [SuccessionRef],
      description: "The bodies that took over its work, and when.",
      resolve: (agency, _args, { graph }) => graph.of.successorsOf(agency).map((takeover) => ({ takeover, inverse: false })),
    }),
    predecessors: t.field({
      type: [SuccessionRef],
      description: "The bodies whose work it took over, and when.",
      resolve: (agency, _args, { graph }) => graph.of.predecessorsOf(agency).map((takeover) => ({ takeover, inverse: true })),
    }),
    relations: t.field({
      type: [AgencyLinkRef],
      description: "Links to other agencies, from both ends.",
      args: { type: t.arg({ type: [AgencyRelationTypeRef], description: "Only these." }) },
      resolve: (agency, { type }, { graph }) =>
        [
          ...graph.of.agencyLinksFrom(agency).map((link) => ({ link, inverse: false })),
          ...graph.of.agencyLinksTo(agency).map((link) => ({ link, inverse: true })),
        ].filter(({ link }) => fitsAny(link.relation.type, type)),
    }),
    tasks: t.field({
      type: [TaskRef],
      description: "What sources say it was charged with.",
      resolve: (agency, _args, { graph }) => [...graph.of.tasksOf(agency)],
    }),
    tasksOfOthers: t.field({
      type: [TaskRef],
      description: "What sources say others were to do with it.",
      resolve: (agency, _args, { graph }) => [...graph.of.tasksWith(agency)],
    }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to it without a citation.",
      resolve: (agency, _args, { graph }) => [...graph.of.attributionsOf(agency)],
    }),
    works: t.field({
      type: [CreditRef],
      description: "The works on which it is named: as author, as publisher, or as the newspaper they appeared in.",
      resolve: (agency, _args, { graph }) => [...graph.of.creditsOf(agency)],
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: "The agreements it has a part in or is a party to.",
      resolve: (agency, _args, { graph }) => [...graph.of.agreementsOf(agency)],
    }),
    roles: t.field({
      type: [AgreementAgencyRef],
      description: "Its parts in agreements.",
      resolve: (agency, _args, { graph }) => [...graph.of.partsOf(agency)],
    }),
    events: t.field({
      type: [EventRef],
      description: "The events it took part in.",
      resolve: (agency, _args, { graph }) => [...graph.of.eventsOf(agency)],
    }),
    uses: t.field({
      type: [UseRef],
      description: "Where a source cites a work for something about it.",
      resolve: (agency, _args, { graph }) => [...graph.of.usesAbout(agency)],
    }),
  }),
});

const Filter = builder.inputType("AgencyFilter", {
  description: "Which agencies are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: [AgencyKindRef], description: "Of these kinds." }),
    country: t.stringList({ description: "Of these countries, as ISO codes or names." }),
    dissolved: t.boolean({ description: "Whether it has ceased to exist." }),
    parent: t.string({ description: "Belonging to this body, by its id or any of its names." }),
    agreement: t.string({ description: "With a part in this agreement, by its id or any of its names." }),
    hasTasks: t.boolean({ description: "Whether a source says that it was charged with something." }),
    hasSuccessors: t.boolean({ description: "Whether another body took over its work." }),
    ...recordFilterFields(t),
  }),
});

function isWanted(graph: Graph, filter: typeof Filter.$inferInput): (agency: Agency) => boolean {
  const { kind, country, dissolved, parent, agreement, hasTasks, hasSuccessors } = filter;
  const countries = countriesMeant(country);
  const parents = recordsMeant(graph, ["agency"], parent);
  const agreements = recordsMeant(graph, ["agreement"], agreement);
  const fitting = fitsRecord(graph, filter);
  return (agency) =>
    fitsAny(agency.kind, kind) &&
    meets(countriesOf(agency, graph.references), countries) &&
    fits(agency.dissolved !== undefined, dissolved) &&
    (parents === null || parents.has(graph.references.one("agency", agency, agency.parent) as Agency)) &&
    meets(graph.of.agreementsOf(agency), agreements) &&
    fits(agency.tasks.length > 0, hasTasks) &&
    fits(agency.successors.length > 0, hasSuccessors) &&
    fitting(agency);
}

builder.queryFields((t) => ({
  agency: t.field({
    type: AgencyRef,
    nullable: true,
    description: "An agency by its id in the corpus, or by any of its names.",
    args: {
      id: t.arg.string({ required: true, description: "`cisen`, or `CISEN`." }),
      corpus: t.arg.string({ description: "In this corpus; the first that has it unless said." }),
    },
    resolve: (_root, args, context) => recordNamed(context, "agency", args),
  }),
  agencies: t.connection(
    {
      type: AgencyRef,
      description: "Agencies, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => recordPage(graph, graph.all.agencies, args, isWanted(graph, args.filter ?? {})),
    },
    { name: "AgencyConnection", description: "A page of agencies." },
    { name: "AgencyEdge", description: "One of a page, with its cursor." },
  ),
}));
