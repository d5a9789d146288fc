import type { AgreementKind, AgreementStatus } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

export const AgreementKindRef = builder.enumType("AgreementKind", {
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

export const AgreementStatusRef = builder.enumType("AgreementStatus", {
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
    ended: "Ended.",
    unspecified: "Not said.",
  }),
});
