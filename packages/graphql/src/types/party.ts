import { builder } from "../builder.ts";
import type { Party } from "../graph/agreement-edges.ts";
import { countryName } from "../graph/country.ts";
import { AgencyRef, CountryRef } from "./refs.ts";

export const PartyRef = builder.objectRef<Party>("Party").implement({
  description: "A party of an agreement: a country, an agency, or a people or territory.",
  fields: (t) => ({
    key: t.exposeString("key", { description: "As the record writes it: an ISO 3166-1 alpha-2 code, an agency's id, or a name." }),
    name: t.string({
      description: "Its name.",
      resolve: ({ key, country, agency }) => (country ? countryName(country.code, "en") : agency?.name) ?? key,
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: "The country, where the party is one.",
      resolve: ({ country }) => country ?? null,
    }),
    agency: t.field({
      type: AgencyRef,
      nullable: true,
      description: "The agency, where the party is one.",
      resolve: ({ agency }) => agency ?? null,
    }),
  }),
});

export const PartiesFilter = builder.inputType("PartiesFilter", {
  description: "Which parties an agreement has, each as an ISO country code, an agency's id, or any name of either.",
  fields: (t) => ({
    exactly: t.stringList({ description: "Just these, no more and no fewer." }),
    including: t.stringList({ description: "All of these, whoever else." }),
    any: t.stringList({ description: "At least one of these." }),
  }),
});
