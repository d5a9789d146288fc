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
