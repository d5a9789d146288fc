import type { AgreementKind, AgreementMilestone, AgreementStatus } from "@concordat/corpus";
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

export const MilestoneRef = builder.enumType("AgreementMilestone", {
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
