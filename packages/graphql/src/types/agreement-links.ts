import { type AgencyRole, type AgreementAgency, type RelationType, relationInverses } from "@concordat/corpus";
import { builder } from "../builder.ts";
import type { Link } from "../corpus-graph.ts";
import { enumValues } from "../enum-values.ts";
import { AgencyRef, AgreementRef } from "./refs.ts";

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

export const AgreementAgencyRef = builder.objectRef<AgreementAgency>("AgreementAgency").implement({
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

export const LinkRef = builder.objectRef<{ readonly link: Link; readonly inverse: boolean }>("AgreementRelation").implement({
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
