import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import { type Country, type CountryLanguage, countryName, countryNamed } from "../graph/country.ts";
import { ranking } from "../paging/order.ts";
import { pageOf } from "../paging/page.ts";
import { OrderInput } from "./order.ts";
import { recordPage } from "./record-list.ts";
import { AgencyRef, AgreementRef, CountryRef, EventRef, PersonRef } from "./refs.ts";

const Language = builder.enumType("Language", {
  description: "The language of a name.",
  values: enumValues<CountryLanguage>({ en: "English.", es: "Spanish.", fr: "French." }),
});

CountryRef.implement({
  description: "A country or territory that records speak of.",
  fields: (t) => ({
    code: t.exposeString("code", { description: "ISO 3166-1 alpha-2 code." }),
    name: t.string({
      description: "Its usual name.",
      args: { language: t.arg({ type: Language, defaultValue: "en", description: "In this language; English unless said." }) },
      resolve: ({ code }, { language }) => countryName(code, language ?? "en") ?? code,
    }),
    agreements: t.connection(
      {
        type: AgreementRef,
        description: "The agreements it is a party to, in the order of their names unless said.",
        args: { order: t.arg({ type: OrderInput, description: "By name unless said." }) },
        resolve: (country, args, { graph }) => recordPage(graph, graph.of.agreementsWith(country), args),
      },
      { name: "CountryAgreementConnection", description: "A page of a country's agreements." },
      { name: "CountryAgreementEdge", description: "One of a page, with its cursor." },
    ),
    agencies: t.connection(
      {
        type: AgencyRef,
        description: "Its agencies, in the order of their names unless said.",
        args: { order: t.arg({ type: OrderInput, description: "By name unless said." }) },
        resolve: (country, args, { graph }) => recordPage(graph, graph.of.agenciesOf(country), args),
      },
      { name: "CountryAgencyConnection", description: "A page of a country's agencies." },
      { name: "CountryAgencyEdge", description: "One of a page, with its cursor." },
    ),
    events: t.connection(
      {
        type: EventRef,
        description: "The events it took part in, in the order of their names unless said.",
        args: { order: t.arg({ type: OrderInput, description: "By name unless said." }) },
        resolve: (country, args, { graph }) => recordPage(graph, graph.of.eventsWith(country), args),
      },
      { name: "CountryEventConnection", description: "A page of the events a country took part in." },
      { name: "CountryEventEdge", description: "One of a page, with its cursor." },
    ),
    people: t.connection(
      {
        type: PersonRef,
        description: "The people who held an office for it, in the order of their names unless said.",
        args: { order: t.arg({ type: OrderInput, description: "By name unless said." }) },
        resolve: (country, args, { graph }) => recordPage(graph, graph.of.peopleOf(country), args),
      },
      { name: "CountryPersonConnection", description: "A page of the people who held an office for a country." },
      { name: "CountryPersonEdge", description: "One of a page, with its cursor." },
    ),
  }),
});

const byName = ranking<Country>("by name", ({ code }) => ({ key: countryName(code, "en") ?? code, id: code }));

builder.queryFields((t) => ({
  country: t.field({
    type: CountryRef,
    nullable: true,
    description: "A country by its ISO code, or by its name in English, Spanish or French; null where no record speaks of it.",
    args: { id: t.arg.string({ required: true, description: "`MX`, `Mexico` or `México`." }) },
    resolve: (_root, { id }, { graph }) => graph.all.countries.find((country) => country === countryNamed(id)) ?? null,
  }),
  countries: t.connection(
    {
      type: CountryRef,
      description: "The countries that records speak of, in the order of their names.",
      resolve: (_root, args, { graph }) => pageOf({ items: graph.all.countries, ranking: byName, revision: graph.revision }, args),
    },
    { name: "CountryConnection", description: "A page of countries." },
    { name: "CountryEdge", description: "One of a page, with its cursor." },
  ),
}));
