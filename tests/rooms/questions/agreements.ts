import type { Question } from "./question.ts";

/** Questions of a researcher about agreements, each answered by one query. */
export const agreements: readonly Question[] = [
  [
    "Which instruments followed from the Canada-US smart border agreement, and how?",
    `{ agreement(id: "us-canada-smart-border") { relations(type: [FOLLOWS_FROM, REPLICATES, IMPLEMENTS]) { reads agreement { key } } } }`,
    {
      agreement: {
        relations: [
          { reads: "follows from", agreement: { key: "shared-border-accord" } },
          { reads: "follows from", agreement: { key: "canada-us-partnership-forum" } },
          { reads: "leads to", agreement: { key: "beyond-the-border-2011" } },
          { reads: "implemented by", agreement: { key: "fast" } },
          { reads: "leads to", agreement: { key: "spp" } },
          { reads: "replicated by", agreement: { key: "us-mexico-smart-border" } },
        ],
      },
    },
  ],
  [
    "Which partnership is FAST's basis, and between whom is FAST?",
    `{ agreement(id: "fast") { relations(type: BASED_ON) { agreement { name } } parties { name } } }`,
    {
      agreement: {
        relations: [{ agreement: { name: "Customs-Trade Partnership Against Terrorism" } }],
        parties: [{ name: "Canada" }, { name: "United States" }],
      },
    },
  ],
  [
    "What does SBA stand for, between whom, and when was each signed, as printed and as recorded?",
    `{ find(name: "SBA") { ... on Agreement { key parties { key } dates { event recorded printed } } } }`,
    {
      find: [
        {
          key: "us-canada-smart-border",
          parties: [{ key: "CA" }, { key: "US" }],
          dates: [{ event: "SIGNED", recorded: "2001-12-12", printed: null }],
        },
        {
          key: "us-mexico-smart-border",
          parties: [{ key: "MX" }, { key: "US" }],
          dates: [{ event: "SIGNED", recorded: "2002-03-22", printed: "2004-03-22" }],
        },
      ],
    },
  ],
  [
    "What was signed from 2002 to 2004, as recorded and as printed?",
    `{ recorded: agreements(filter: { dates: { event: SIGNED, from: "2002", to: "2004" } }) { nodes { key } } printed: agreements(filter: { dates: { event: SIGNED, from: "2002", to: "2004", reading: PRINTED } }) { nodes { key } } }`,
    {
      recorded: {
        nodes: [{ key: "us-mexico-border-safety-2004" }, { key: "us-mexico-repatriation-2004" }, { key: "us-mexico-smart-border" }],
      },
      printed: {
        nodes: [
          { key: "us-mexico-border-safety-2004" },
          { key: "fast" },
          { key: "joint-statement-border-security-2001" },
          { key: "us-mexico-repatriation-2004" },
          { key: "us-mexico-smart-border" },
        ],
      },
    },
  ],
  [
    "What does the paper say was signed on a day that the record gives to something else?",
    `{ timeline(on: "2003-12-04", reading: PRINTED_ONLY, steps: [SIGNED]) { nodes { step recorded printed record { key } } } }`,
    { timeline: { nodes: [{ step: "SIGNED", recorded: "2002-09-09", printed: "2003-12-04", record: { key: "fast" } }] } },
  ],
  [
    "Which agreements of all three countries are only proposed?",
    `{ agreements(filter: { parties: { exactly: ["Canada", "Mexico", "United States"] }, status: PROPOSED }) { nodes { key } } }`,
    {
      agreements: {
        nodes: [
          { key: "critical-infrastructure-groups-plan" },
          { key: "nafta-plus" },
          { key: "north-american-security-perimeter" },
          { key: "north-american-union" },
          { key: "trilateral-security-regime" },
        ],
      },
    },
  ],
  [
    "What did Mexico and the United States seek and not reach?",
    `{ agreements(filter: { parties: { exactly: ["MX", "US"] }, status: SOUGHT_NOT_REACHED }) { nodes { key name } } }`,
    {
      agreements: {
        nodes: [
          { key: "temporary-workers-program", name: "Temporary workers program for Mexicans in the United States" },
          { key: "us-mexico-immigration-agreement", name: "US-Mexico immigration agreement" },
        ],
      },
    },
  ],
  [
    "What took the place of NAFTA, and when was that in force?",
    `{ agreements(filter: { relation: { type: SUPERSEDES, to: "TLCAN" } }) { nodes { key dates { event recorded } } } }`,
    {
      agreements: {
        nodes: [
          {
            key: "usmca",
            dates: [
              { event: "SIGNED", recorded: "2018-11-30" },
              { event: "IN_FORCE", recorded: "2020-07-01" },
            ],
          },
        ],
      },
    },
  ],
  [
    "Which treaty did Mexico leave, what is its official name, and when was it signed?",
    `{ agreements(filter: { dates: { event: WITHDRAWN }, parties: { including: ["México"] } }) { nodes { name dates { event recorded } } } }`,
    {
      agreements: {
        nodes: [
          {
            name: "Inter-American Treaty of Reciprocal Assistance",
            dates: [
              { event: "SIGNED", recorded: "1947-09-02" },
              { event: "IN_FORCE", recorded: "1948-12-03" },
              { event: "WITHDRAWN", recorded: "2002-09-06/2004-09-06" },
            ],
          },
        ],
      },
    },
  ],
  [
    "Which agreements do the RCMP or the FBI have a part in, and which part?",
    `{ agencies(filter: { text: "police", country: ["CA"] }) { nodes { key roles { role agreement { key } } } } fbi: agency(id: "FBI") { roles { role agreement { key } } } }`,
    {
      agencies: {
        nodes: [
          {
            key: "rcmp",
            roles: [
              { role: "PARTICIPANT", agreement: { key: "joint-statement-border-security-2001" } },
              { role: "PARTICIPANT", agreement: { key: "us-canada-smart-border" } },
            ],
          },
        ],
      },
      fbi: { roles: [{ role: "PARTICIPANT", agreement: { key: "joint-statement-border-security-2001" } }] },
    },
  ],
  [
    "What does Homeland Security oversee?",
    `{ agreements(filter: { agency: "DHS", role: OVERSEES }) { nodes { key } } }`,
    { agreements: { nodes: [{ key: "fast-us-mexico" }, { key: "operation-ice-storm" }] } },
  ],
  [
    "What are the Spanish and French acronyms of the free trade agreement and of the partnership?",
    `{ nafta: agreement(id: "nafta") { names(form: ACRONYM) { text lang } } spp: agreement(id: "SPP") { names(form: ACRONYM) { text lang } } }`,
    {
      nafta: {
        names: [
          { text: "NAFTA", lang: "en" },
          { text: "TLCAN", lang: "es" },
          { text: "TLC", lang: "es" },
          { text: "ALENA", lang: "fr" },
          { text: "ALÉNA", lang: "fr" },
        ],
      },
      spp: {
        names: [
          { text: "SPP", lang: "en" },
          { text: "ASPAN", lang: "es" },
          { text: "PSP", lang: "fr" },
        ],
      },
    },
  ],
];
