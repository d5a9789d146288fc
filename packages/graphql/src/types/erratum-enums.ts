import type { Erratum } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";

export const ErratumKind = builder.enumType("ErratumKind", {
  description: "What an erratum is about.",
  values: enumValues<Erratum["kind"]>({
    date: "A date.",
    name: "The name of a person or body.",
    title: "The title of a work or instrument.",
    citation: "A citation that disagrees with the bibliography.",
    list: "An entry of the bibliography.",
    fact: "Any other fact.",
    text: "Damaged text.",
  }),
});

export const ErratumStatus = builder.enumType("ErratumStatus", {
  description: "Whether the evidence was opened and states the value.",
  values: enumValues<Erratum["status"]>({ verified: "It was, and it does.", unverified: "Not yet." }),
});
