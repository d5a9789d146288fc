import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { Credit, CreditRole } from "../graph/credits.ts";
import { RecordRef } from "./refs.ts";

const CreditRoleRef = builder.enumType("CreditRole", {
  description: "What somebody has to do with a work.",
  values: enumValues<CreditRole>({
    author: "Wrote it.",
    editor: "Edited the volume.",
    publisher: "Published it.",
    "published-in": "Is the volume, journal or newspaper it appeared in.",
  }),
});

export const CreditRef = builder.objectRef<Credit>("Credit").implement({
  description: "Somebody who is named on a work, and the work.",
  fields: (t) => ({
    role: t.expose("role", { type: CreditRoleRef, description: "What they have to do with it." }),
    family: t.string({ nullable: true, description: "Family name.", resolve: ({ name }) => name.family ?? null }),
    given: t.string({ nullable: true, description: "Given names.", resolve: ({ name }) => name.given ?? null }),
    literal: t.string({ nullable: true, description: "Name of an institution.", resolve: ({ name }) => name.literal ?? null }),
    record: t.field({
      type: RecordRef,
      nullable: true,
      description: "The person or agency of the same corpus that bears this name.",
      resolve: ({ record }) => record ?? null,
    }),
    work: t.field({ type: RecordRef, description: "The work: a citation or a source.", resolve: ({ work }) => work }),
  }),
});
