import type { Agreement, AgreementKind, AgreementStatus } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { fits } from "../filters.ts";
import { pageOf } from "../paging/page.ts";
import { DateRef, DatesFilter, dated, fitsDates } from "./agreement-date.ts";
import { AgreementAgencyRef, LinkRef } from "./agreement-links.ts";
import { OrderInput } from "./order.ts";
import { fitsRecord, recordFilterFields } from "./record-filter.ts";
import { recordNode } from "./record-node.ts";
import { AgreementRef, EventRef } from "./refs.ts";

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
    agencies: t.field({ type: [AgreementAgencyRef], description: "Agencies with their parts.", resolve: ({ agencies }) => [...agencies] }),
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

const PartiesFilter = builder.inputType("PartiesFilter", {
  description: "Which parties an agreement has, as ISO country codes or agency ids.",
  fields: (t) => ({
    exactly: t.stringList({ description: "Just these, no more and no fewer." }),
    including: t.stringList({ description: "These among others." }),
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
    ...recordFilterFields(t),
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
      description: "Agreements, in the order of their names unless said.",
      args: {
        filter: t.arg({ type: Filter, description: "Which ones." }),
        order: t.arg({ type: OrderInput, description: "By name unless said." }),
      },
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
    fitsRecord(agreement, filter) &&
    (!exactly || (new Set(exactly).size === parties.size && exactly.every((party) => parties.has(party)))) &&
    (!including || including.every((party) => parties.has(party))) &&
    (!filter.agency || agreement.agencies.some(({ agency }) => agency === filter.agency)) &&
    fitsDates(agreement, filter.dates)
  );
}
