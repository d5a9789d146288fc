import type { Agency, AgencyKind, Succession } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fits } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { AgencyLinkRef, TaskRef } from "./agency-links.ts";
import { AttributionRef } from "./attribution.ts";
import { OrderInput } from "./order.ts";
import { fitsRecord, recordFilterFields } from "./record-filter.ts";
import { recordNode } from "./record-node.ts";
import { AgencyRef, AgreementRef, EventRef } from "./refs.ts";

const Kind = builder.enumType("AgencyKind", {
  description: "What sort of body an agency is.",
  values: enumValues<AgencyKind>({
    ministry: "A ministry.",
    department: "A department of government.",
    service: "A service.",
    directorate: "A directorate.",
    police: "A police force.",
    "armed-force": "An armed force.",
    "task-force": "A task force.",
    commission: "A commission.",
    court: "A court.",
    "international-body": "A body of several countries.",
    "political-party": "A political party.",
    newspaper: "A newspaper.",
    publisher: "A publisher.",
    university: "A university.",
    other: "Any other body.",
  }),
});

const SuccessionRef = builder.objectRef<Succession>("Succession").implement({
  description: "A body that took over the work of another.",
  fields: (t) => ({
    agency: t.field({
      type: AgencyRef,
      nullable: true,
      description: "The body that took over.",
      resolve: ({ agency }, _args, { graph }) => asAgency(graph.lookup.get(agency)),
    }),
    date: t.field({ type: "EdtfDate", nullable: true, description: "When it took over.", resolve: ({ date }) => date ?? null }),
  }),
});

builder.node(AgencyRef, {
  ...recordNode<Agency>("agency"),
  description: "A ministry, service, force, party, newspaper or international body.",
  fields: (t) => ({
    kind: t.expose("kind", { type: Kind, description: "What sort of body it is." }),
    country: t.string({
      nullable: true,
      description: "ISO 3166-1 alpha-2 code; null for international bodies.",
      resolve: ({ country }) => country ?? null,
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
      resolve: ({ parent }, _args, { graph }) => asAgency(graph.lookup.get(parent ?? "")),
    }),
    children: t.field({
      type: [AgencyRef],
      description: "The bodies that belong to it.",
      resolve: ({ id }, _args, { graph }) => [...graph.childrenOf(id)],
    }),
    successors: t.field({
      type: [SuccessionRef],
      description: "The bodies that took over its work.",
      resolve: ({ successors }) => [...successors],
    }),
    predecessors: t.field({
      type: [AgencyRef],
      description: "The bodies whose work it took over.",
      resolve: ({ id }, _args, { graph }) => [...graph.predecessorsOf(id)],
    }),
    relations: t.field({
      type: [AgencyLinkRef],
      description: "Links to other agencies, from both ends.",
      resolve: ({ id }, _args, { graph }) => [
        ...graph.agencyLinksFrom(id).map((link) => ({ link, inverse: false })),
        ...graph.agencyLinksTo(id).map((link) => ({ link, inverse: true })),
      ],
    }),
    tasks: t.field({ type: [TaskRef], description: "What sources say it was charged with.", resolve: ({ tasks }) => [...tasks] }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to it without a citation.",
      resolve: ({ id }, _args, { graph }) => [...graph.attributionsOf(id)],
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: "The agreements it has a part in.",
      resolve: ({ id }, _args, { graph }) => [...graph.agreementsOf(id)],
    }),
    events: t.field({
      type: [EventRef],
      description: "The events it took part in.",
      resolve: ({ id }, _args, { graph }) => [...graph.eventsOf(id)],
    }),
  }),
});

function asAgency(record: { readonly type: string } | undefined): Agency | null {
  return record?.type === "agency" ? (record as Agency) : null;
}

const Filter = builder.inputType("AgencyFilter", {
  description: "Which agencies are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: Kind, description: "Of this kind." }),
    country: t.string({ description: "Of this country, as an ISO code." }),
    dissolved: t.boolean({ description: "Whether it has ceased to exist." }),
    hasTasks: t.boolean({ description: "Whether a source says that it was charged with something." }),
    ...recordFilterFields(t),
  }),
});

builder.queryFields((t) => ({
  agency: t.field({
    type: AgencyRef,
    nullable: true,
    description: "An agency by its id in the corpus, or by any of its names.",
    args: { id: t.arg.string({ required: true, description: "`cisen`, or `CISEN`." }) },
    resolve: (_root, { id }, { graph }) =>
      asAgency([graph.lookup.get(id), ...graph.lookup.find(id)].find((record) => record?.type === "agency")),
  }),
  agencies: t.connection(
    {
      type: AgencyRef,
      description: "Agencies, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => {
        const { kind, country, dissolved, hasTasks } = args.filter ?? {};
        const wanted = graph.corpus.agencies.filter(
          (agency) =>
            fits(agency.kind, kind) &&
            fits(agency.country, country ?? undefined) &&
            fits(agency.dissolved !== undefined, dissolved) &&
            fits(agency.tasks.length > 0, hasTasks) &&
            fitsRecord(agency, args.filter),
        );
        return pageOf(wanted, args, graph.revision);
      },
    },
    { name: "AgencyConnection", description: "A page of agencies." },
    { name: "AgencyEdge", description: "One of a page, with its cursor." },
  ),
}));
