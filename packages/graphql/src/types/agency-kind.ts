import type { AgencyKind } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

export const AgencyKindRef = builder.enumType("AgencyKind", {
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
    journal: "A journal or magazine.",
    publisher: "A publisher.",
    university: "A university.",
    other: "Any other body.",
  }),
});
