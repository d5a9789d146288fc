import type { Agreement } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { fitsAny } from "../filter/conditions.ts";
import { recordsMeant } from "../filter/names.ts";
import { hasParties } from "../filter/parties.ts";
import { fitsRecord, recordFilterFields } from "../filter/record.ts";
import type { Graph } from "../graph/graph.ts";
import { DateRef, DatesFilter, datedSteps, fitsDates } from "./agreement-date.ts";
import { AgreementKindRef, AgreementStatusRef } from "./agreement-enums.ts";
import { AgencyRoleRef, AgreementAgencyRef, LinkRef, RelationTypeRef } from "./agreement-links.ts";
import { AttributionRef } from "./attribution.ts";
import { OrderInput } from "./order.ts";
import { PartiesFilter, PartyRef } from "./party.ts";
import { recordNamed, recordNode, recordPage } from "./record-list.ts";
import { AgreementRef, EventRef, UseRef } from "./refs.ts";

builder.node(AgreementRef, {
  ...recordNode<Agreement>("agreement"),
  description: "A treaty, declaration, partnership, program, plan or proposal between parties.",
  fields: (t) => ({
    kind: t.expose("kind", { type: AgreementKindRef, description: "What sort of instrument it is." }),
    status: t.expose("status", { type: AgreementStatusRef, description: "Where it stands." }),
    parties: t.field({
      type: [PartyRef],
      description: "Its parties.",
      resolve: (agreement, _args, { graph }) => [...graph.of.partiesOf(agreement)],
    }),
    dates: t.field({
      type: [DateRef],
      description: "Its dated steps, printed and recorded.",
      resolve: (agreement, _args, { graph }) => datedSteps(agreement, graph),
    }),
    agencies: t.field({
      type: [AgreementAgencyRef],
      description: "Agencies with their parts.",
      args: { role: t.arg({ type: [AgencyRoleRef], description: "Only those with these parts." }) },
      resolve: (agreement, { role }, { graph }) => graph.of.partsIn(agreement).filter((part) => fitsAny(part.role, role)),
    }),
    relations: t.field({
      type: [LinkRef],
      description: "Links to other agreements, from both ends.",
      args: { type: t.arg({ type: [RelationTypeRef], description: "Only these." }) },
      resolve: (agreement, { type }, { graph }) =>
        [
          ...graph.of.linksFrom(agreement).map((link) => ({ link, inverse: false })),
          ...graph.of.linksTo(agreement).map((link) => ({ link, inverse: true })),
        ].filter(({ link }) => fitsAny(link.type, type)),
    }),
    events: t.field({
      type: [EventRef],
      description: "Events it is part of.",
      resolve: (agreement, _args, { graph }) => [...graph.of.eventsOf(agreement)],
    }),
    attributions: t.field({
      type: [AttributionRef],
      description: "What sources ascribe to it without a citation.",
      resolve: (agreement, _args, { graph }) => [...graph.of.attributionsOf(agreement)],
    }),
    uses: t.field({
      type: [UseRef],
      description: "Where a source cites a work for something about it.",
      resolve: (agreement, _args, { graph }) => [...graph.of.usesAbout(agreement)],
    }),
  }),
});

const RelationFilter = builder.inputType("AgreementRelationFilter", {
  description: "How an agreement stands to another; all conditions must hold of one link.",
  fields: (t) => ({
    type: t.field({ type: [RelationTypeRef], description: "By one of these relations." }),
    to: t.string({ description: "It stands so to this one, by its id or any of its names." }),
    from: t.string({ description: "This one stands so to it, by its id or any of its names." }),
  }),
});

const Filter = builder.inputType("AgreementFilter", {
  description: "Which agreements are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: [AgreementKindRef], description: "Of these kinds." }),
    status: t.field({ type: [AgreementStatusRef], description: "Of these statuses." }),
    parties: t.field({ type: PartiesFilter, description: "With these parties." }),
    agency: t.stringList({ description: "With a part for one of these agencies, each by its id or any of its names." }),
    role: t.field({ type: [AgencyRoleRef], description: "With an agency, or with the one asked for, in one of these parts." }),
    relation: t.field({ type: RelationFilter, description: "That stands so to another." }),
    dates: t.field({ type: DatesFilter, description: "With a step between these dates." }),
    ...recordFilterFields(t),
  }),
});

type Wanted = typeof Filter.$inferInput;

function isWanted(graph: Graph, filter: Wanted): (agreement: Agreement) => boolean {
  const { kind, status, agency, role } = filter;
  const agencies = recordsMeant(graph, ["agency"], agency);
  const parties = hasParties(graph, filter.parties ?? {});
  const related = isRelated(graph, filter.relation);
  const dated = fitsDates(filter.dates);
  const fitting = fitsRecord(graph, filter);
  return (agreement) =>
    fitsAny(agreement.kind, kind) &&
    fitsAny(agreement.status, status) &&
    ((agencies === null && !role?.length) ||
      graph.of.partsIn(agreement).some((part) => (agencies === null || agencies.has(part.agency)) && fitsAny(part.role, role))) &&
    parties(agreement) &&
    related(agreement) &&
    dated(agreement) &&
    fitting(agreement);
}

function isRelated(graph: Graph, filter: Wanted["relation"]): (agreement: Agreement) => boolean {
  if (!filter) return () => true;
  const { type } = filter;
  const targets = recordsMeant(graph, ["agreement"], filter.to);
  const origins = recordsMeant(graph, ["agreement"], filter.from);
  return (agreement) =>
    ((targets === null && origins !== null) ||
      graph.of.linksFrom(agreement).some((link) => fitsAny(link.type, type) && (targets === null || targets.has(link.to)))) &&
    (origins === null || graph.of.linksTo(agreement).some((link) => fitsAny(link.type, type) && origins.has(link.from)));
}

builder.queryFields((t) => ({
  agreement: t.field({
    type: AgreementRef,
    nullable: true,
    description: "An agreement by its id in the corpus, or by any of its names.",
    args: {
      id: t.arg.string({ required: true, description: "`nafta`, or `North American Free Trade Agreement`." }),
      corpus: t.arg.string({ description: "In this corpus; the first that has it unless said." }),
    },
    resolve: (_root, args, context) => recordNamed(context, "agreement", args),
  }),
  agreements: t.connection(
    {
      type: AgreementRef,
      description: "Agreements, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
      resolve: (_root, args, { graph }) => recordPage(graph, graph.all.agreements, args, isWanted(graph, args.filter ?? {})),
    },
    { name: "AgreementConnection", description: "A page of agreements." },
    { name: "AgreementEdge", description: "One of a page, with its cursor." },
  ),
}));
