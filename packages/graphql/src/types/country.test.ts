import { answers } from "../../test/ask.ts";

answers([
  [
    "a country with its agreements and agencies, and its name in Spanish",
    `{ country(id: "fi") { code name(language: ES) agreements { nodes { key } } agencies { nodes { key country { code } } } events { totalCount } } }`,
    {
      country: {
        code: "FI",
        name: "Finlandia",
        agreements: {
          nodes: [
            { key: "harbor-partnership" },
            { key: "harbor-renewal-plan" },
            { key: "northern-lakes-accord" },
            { key: "southern-lakes-accord" },
          ],
        },
        agencies: {
          nodes: [
            { key: "harbor-guard", country: { code: "FI" } },
            { key: "harbor-police", country: { code: "FI" } },
          ],
        },
        events: { totalCount: 1 },
      },
    },
  ],
  [
    "the countries that records speak of",
    `{ countries { nodes { code name } } }`,
    {
      countries: {
        nodes: [
          { code: "EE", name: "Estonia" },
          { code: "FI", name: "Finland" },
          { code: "SE", name: "Sweden" },
        ],
      },
    },
  ],
  [
    "a country that no record speaks of, and none at all",
    `{ a: country(id: "Peru") { code } b: country(id: "Atlantis") { code } }`,
    { a: null, b: null },
  ],
]);
