import {
  type AgencyRole,
  type Agreement,
  type AgreementAgency,
  type AgreementDate,
  type AgreementKind,
  type AgreementMilestone,
  type AgreementStatus,
  type Erratum,
  type RelationType,
  relationInverses,
} from "@concordat/corpus";
import { builder } from "../builder.ts";
import type { Link } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { fits, fitsRange, fitsText } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { recordNode } from "./record-node.ts";
import { AgencyRef, AgreementRef, ErratumRef, EventRef } from "./refs.ts";

const Kind = builder.enumType("AgreementKind", {
  description: "What sort of instrument an agreement is.",
  values: enumValues<AgreementKind>({
    treaty: "A treaty between states.",
    agreement: "An agreement of any other form.",
    declaration: "A joint declaration or statement.",
    memorandum: "A memorandum of understanding.",
    partnership: "A lasting partnership or forum.",
    program: "A program that is carried out.",
    plan: "A plan of action.",
    policy: "A policy document of one party.",
    proposal: "Something proposed or sought.",
  }),
});

const Status = builder.enumType("AgreementStatus", {
  description: "Where an agreement stands.",
  values: enumValues<AgreementStatus>({
    signed: "Signed.",
    "in-force": "In force.",
    negotiated: "Negotiated.",
    established: "Established and at work.",
    published: "Published.",
    "in-preparation": "In preparation.",
    proposed: "Proposed.",
    "sought-not-reached": "Sought and not reached.",
    withdrawn: "Withdrawn from.",
    superseded: "Superseded by another.",
    unspecified: "Not said.",
  }),
});

const Milestone = builder.enumType("AgreementMilestone", {
  description: "What happened to an agreement on a date.",
  values: enumValues<AgreementMilestone>({
    announced: "It was announced.",
    negotiated: "It was negotiated.",
    signed: "It was signed.",
    launched: "It was launched.",
    "in-force": "It entered into force.",
    published: "It was published.",
    withdrawn: "A party withdrew.",
    superseded: "Another took its place.",
    ended: "It ended.",
  }),
});

const Role = builder.enumType("AgencyRole", {
  description: "What an agency does for an agreement.",
  values: enumValues<AgencyRole>({
    negotiates: "Negotiates it.",
    implements: "Carries it out.",
    "established-by": "Was established by it.",
    member: "Is a member.",
    oversees: "Oversees it.",
    participant: "Takes part in it.",
  }),
});

const Relation = builder.enumType("RelationType", {
  description: "How one agreement stands to another.",
  values: enumValues<RelationType>({
    replicates: "Repeats its model.",
    "part-of": "Is a part of it.",
    "follows-from": "Followed from it.",
    supersedes: "Took its place.",
    implements: "Carries it out.",
    "based-on": "Rests on it.",
  }),
});

/** A date with the agreement it belongs to, so that its erratum can be found. */
interface DatedStep {
  readonly step: AgreementDate;
  readonly erratum: Erratum | null;
}

const DateRef = builder.objectRef<DatedStep>("AgreementDate").implement({
  description: "A dated step in the life of an agreement: as recorded, and as printed where a source prints otherwise.",
  fields: (t) => ({
    event: t.field({ type: Milestone, description: "What happened.", resolve: ({ step }) => step.event }),
    recorded: t.field({ type: "EdtfDate", description: "The date of record.", resolve: ({ step }) => step.date }),
    printed: t.string({
      nullable: true,
      description: "The date a source prints instead; null where none does.",
      resolve: ({ erratum }) => erratum?.printed ?? null,
    }),
    erratum: t.field({
      type: ErratumRef,
      nullable: true,
      description: "The difference, with its evidence.",
      resolve: ({ erratum }) => erratum,
    }),
    place: t.string({ nullable: true, description: "Where it happened.", resolve: ({ step }) => step.place ?? null }),
  }),
});

const AgencyLinkRef = builder.objectRef<AgreementAgency>("AgreementAgency").implement({
  description: "An agency with its part in an agreement.",
  fields: (t) => ({
    role: t.expose("role", { type: Role, description: "Its part." }),
    agency: t.field({
      type: AgencyRef,
      nullable: true,
      description: "The agency.",
      resolve: ({ agency }, _args, { graph }) => {
        const record = graph.lookup.get(agency);
        return record?.type === "agency" ? record : null;
      },
    }),
  }),
});

const LinkRef = builder.objectRef<{ readonly link: Link; readonly inverse: boolean }>("AgreementRelation").implement({
  description: "A link between two agreements, read from one of its ends.",
  fields: (t) => ({
    type: t.field({ type: Relation, description: "The relation, as recorded.", resolve: ({ link }) => link.type }),
    reads: t.string({
      description: "The relation read from this end: `replicates`, `replicated by`.",
      resolve: ({ link, inverse }) => (inverse ? relationInverses[link.type] : link.type).replaceAll("-", " "),
    }),
    agreement: t.field({
      type: AgreementRef,
      description: "The agreement at the other end.",
      resolve: ({ link, inverse }) => (inverse ? link.from : link.to),
    }),
  }),
});

builder.node(AgreementRef, {
  ...recordNode<Agreement>("agreement"),
  description: "A treaty, declaration, partnership, program, plan or proposal between parties.",
  fields: (t) => ({
    kind: t.expose("kind", { type: Kind, description: "What sort of instrument it is." }),
    status: t.expose("status", { type: Status, description: "Where it stands." }),
    parties: t.stringList({
      description: "ISO 3166-1 alpha-2 country codes, agency ids, or names of peoples and territories.",
      resolve: ({ parties }) => [...parties],
    }),
    dates: t.field({
      type: [DateRef],
      description: "Its dated steps, printed and recorded.",
      resolve: (agreement) => agreement.dates.map((step) => dated(agreement, step)),
    }),
    agencies: t.field({ type: [AgencyLinkRef], description: "Agencies with their parts.", resolve: ({ agencies }) => [...agencies] }),
    relations: t.field({
      type: [LinkRef],
      description: "Links to other agreements, from both ends.",
      resolve: ({ id }, _args, { graph }) => [
        ...graph.linksFrom(id).map((link) => ({ link, inverse: false })),
        ...graph.linksTo(id).map((link) => ({ link, inverse: true })),
      ],
    }),
    events: t.field({
      type: [EventRef],
      description: "Events it is part of.",
      resolve: ({ id }, _args, { graph }) => [...graph.eventsOf(id)],
    }),
  }),
});

function dated(agreement: Agreement, step: AgreementDate): DatedStep {
  return { step, erratum: agreement.errata.find(({ field }) => field === `dates.${step.event}`) ?? null };
}

const PartiesFilter = builder.inputType("PartiesFilter", {
  description: "Which parties an agreement has, as ISO country codes or agency ids.",
  fields: (t) => ({
    exactly: t.stringList({ description: "Just these, no more and no fewer." }),
    including: t.stringList({ description: "These among others." }),
  }),
});

const DateReading = builder.enumType("DateReading", {
  description: "Which date counts.",
  values: enumValues<"recorded" | "printed">({
    recorded: "The date of record.",
    printed: "The date a source prints, else that of record.",
  }),
});

const DatesFilter = builder.inputType("DatesFilter", {
  description: "Between which dates a step lies, both included.",
  fields: (t) => ({
    from: t.field({ type: "EdtfDate", description: "First day." }),
    to: t.field({ type: "EdtfDate", description: "Last day." }),
    event: t.field({ type: Milestone, description: "Only this step." }),
    reading: t.field({ type: DateReading, description: "As recorded unless said otherwise." }),
  }),
});

const Filter = builder.inputType("AgreementFilter", {
  description: "Which agreements are wanted; all conditions must hold.",
  fields: (t) => ({
    kind: t.field({ type: Kind, description: "Of this kind." }),
    status: t.field({ type: Status, description: "Of this status." }),
    parties: t.field({ type: PartiesFilter, description: "With these parties." }),
    agency: t.string({ description: "With this agency, by id." }),
    dates: t.field({ type: DatesFilter, description: "With a step between these dates." }),
    text: t.string({ description: "With this text in a name or in the summary." }),
  }),
});

type FilterShape = typeof Filter.$inferInput;

builder.queryFields((t) => ({
  agreement: t.field({
    type: AgreementRef,
    nullable: true,
    description: "An agreement by its id in the corpus, or by any of its names.",
    args: { id: t.arg.string({ required: true, description: "`nafta`, or `North American Free Trade Agreement`." }) },
    resolve: (_root, { id }, { graph }) => {
      const found = [graph.lookup.get(id), ...graph.lookup.find(id)].find((record) => record?.type === "agreement");
      return found?.type === "agreement" ? found : null;
    },
  }),
  agreements: t.connection(
    {
      type: AgreementRef,
      description: "Agreements in the order of their names.",
      args: { filter: t.arg({ type: Filter, description: "Which ones." }) },
      resolve: (_root, args, { graph }) =>
        pageOf(
          graph.corpus.agreements.filter((agreement) => isWanted(agreement, args.filter)),
          args,
          graph.revision,
        ),
    },
    { name: "AgreementConnection", description: "A page of agreements." },
    { name: "AgreementEdge", description: "One of a page, with its cursor." },
  ),
}));

function isWanted(agreement: Agreement, filter: FilterShape | null | undefined): boolean {
  if (!filter) return true;
  const { exactly, including } = filter.parties ?? {};
  const parties = new Set(agreement.parties);
  return (
    fits(agreement.kind, filter.kind) &&
    fits(agreement.status, filter.status) &&
    fitsText(agreement, filter.text) &&
    (!exactly || (new Set(exactly).size === parties.size && exactly.every((party) => parties.has(party)))) &&
    (!including || including.every((party) => parties.has(party))) &&
    (!filter.agency || agreement.agencies.some(({ agency }) => agency === filter.agency)) &&
    fitsDates(agreement, filter.dates)
  );
}

function fitsDates(agreement: Agreement, filter: FilterShape["dates"]): boolean {
  if (!filter) return true;
  return agreement.dates.some((step) => {
    const printed = filter.reading === "printed" ? dated(agreement, step).erratum?.printed : undefined;
    const date = printed !== undefined && /^\d{4}/.test(printed) ? printed : step.date;
    return fits(step.event, filter.event) && fitsRange(date, filter.from, filter.to);
  });
}
