import type { AgencyRelationType } from "./types/agency.ts";
import type { RelationType } from "./types/agreement.ts";

/** What the other end of a relation is called: where `a replicates b`, `b` is `replicated-by` `a`. */
export const relationInverses: Readonly<Record<RelationType, RelationInverse>> = {
  replicates: "replicated-by",
  "part-of": "has-part",
  "follows-from": "leads-to",
  supersedes: "superseded-by",
  implements: "implemented-by",
  "based-on": "basis-of",
};

/** The name of a relation seen from its target. */
export type RelationInverse = "replicated-by" | "has-part" | "leads-to" | "superseded-by" | "implemented-by" | "basis-of";

/** What a relation between agencies is called from its other end: where `a oversees b`, `b` is `overseen-by` `a`. */
export const agencyRelationInverses: Readonly<Record<AgencyRelationType, AgencyRelationInverse>> = {
  "cooperates-with": "cooperates-with",
  oversees: "overseen-by",
  created: "created-by",
  "member-of": "has-member",
  publishes: "published-by",
};

/** The name of a relation between agencies seen from its target. */
export type AgencyRelationInverse = "cooperates-with" | "overseen-by" | "created-by" | "has-member" | "published-by";
