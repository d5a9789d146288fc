import { answers, refusals } from "../../test/ask.ts";

answers([
  [
    "an agreement's dates, printed and recorded, with the evidence",
    `{ agreement(id: "southern-lakes-accord") { dates { event recorded printed place erratum { status source { key } evidence { url tier } } } } }`,
    {
      agreement: {
        dates: [
          {
            event: "SIGNED",
            recorded: "2002-03-22",
            printed: "2004-03-22",
            place: "Lakeside",
            erratum: {
              status: "VERIFIED",
              source: { key: "tarn2005" },
              evidence: [{ url: "https://example.org/treaties/2", tier: "OFFICIAL" }],
            },
          },
        ],
      },
    },
  ],
  [
    "a date that nobody prints otherwise has no printed value",
    `{ agreement(id: "northern-lakes-accord") { dates { recorded printed erratum { note } } } }`,
    {
      agreement: {
        dates: [
          { recorded: "2001-12-12", printed: null, erratum: null },
          { recorded: "2002-06", printed: null, erratum: null },
        ],
      },
    },
  ],
  [
    "an agreement by any name, in another language",
    `{ agreement(id: "acuerdo de los lagos del norte") { key names { text lang form official isOurTranslation } } }`,
    {
      agreement: {
        key: "northern-lakes-accord",
        names: [
          { text: "Northern Lakes Accord", lang: "en", form: "NAME", official: true, isOurTranslation: false },
          { text: "Acuerdo de los Lagos del Norte", lang: "es", form: "NAME", official: false, isOurTranslation: true },
          { text: "LKA", lang: "en", form: "ACRONYM", official: true, isOurTranslation: false },
        ],
      },
    },
  ],
  [
    "a relation from the end where it is recorded",
    `{ agreement(id: "southern-lakes-accord") { relations { type reads agreement { key } } } }`,
    { agreement: { relations: [{ type: "REPLICATES", reads: "replicates", agreement: { key: "northern-lakes-accord" } }] } },
  ],
  [
    "the same relation from its other end",
    `{ agreement(id: "northern-lakes-accord") { relations { type reads agreement { key } } } }`,
    { agreement: { relations: [{ type: "REPLICATES", reads: "replicated by", agreement: { key: "southern-lakes-accord" } }] } },
  ],
  [
    "the agencies of an agreement, with their parts",
    `{ agreement(id: "harbor-partnership") { agencies { role agency { key } } } }`,
    {
      agreement: {
        agencies: [
          { role: "IMPLEMENTS", agency: { key: "harbor-guard" } },
          { role: "PARTICIPANT", agency: { key: "harbor-police" } },
        ],
      },
    },
  ],
  [
    "where a source says so, of a part and of a relation; null where the record alone does",
    `{ harbor: agreement(id: "harbor-partnership") { agencies { source { key } paragraph } } lakes: agreement(id: "northern-lakes-accord") { relations { source { key } paragraph } } }`,
    {
      harbor: {
        agencies: [
          { source: { key: "tarn2005" }, paragraph: 8 },
          { source: null, paragraph: null },
        ],
      },
      lakes: { relations: [{ source: { key: "tarn2005" }, paragraph: 5 }] },
    },
  ],
  [
    "parties: countries, and an agency, each with its record",
    `{ agreement(id: "harbor-renewal-plan") { parties { key name country { code } agency { key } } } }`,
    {
      agreement: {
        parties: [
          { key: "FI", name: "Finland", country: { code: "FI" }, agency: null },
          { key: "lakes-commission", name: "Lakes Commission", country: null, agency: { key: "lakes-commission" } },
        ],
      },
    },
  ],
  [
    "what replicates another, and what is replicated by it",
    `{ a: agreements(filter: { relation: { type: REPLICATES, to: "Northern Lakes Accord" } }) { nodes { key } }
       b: agreements(filter: { relation: { from: "southern-lakes-accord" } }) { nodes { key } }
       c: agreements(filter: { relation: { type: SUPERSEDES } }) { nodes { key } } }`,
    { a: { nodes: [{ key: "southern-lakes-accord" }] }, b: { nodes: [{ key: "northern-lakes-accord" }] }, c: { nodes: [] } },
  ],
  [
    "an agency in one part and not in another",
    `{ a: agreements(filter: { agency: "Harbor Guard", role: IMPLEMENTS }) { totalCount } b: agreements(filter: { agency: "Harbor Guard", role: MEMBER }) { totalCount } }`,
    { a: { totalCount: 1 }, b: { totalCount: 0 } },
  ],
  [
    "only the relations of one kind",
    `{ agreement(id: "southern-lakes-accord") { a: relations(type: [REPLICATES]) { reads } b: relations(type: PART_OF) { reads } } }`,
    { agreement: { a: [{ reads: "replicates" }], b: [] } },
  ],
]);

refusals([
  [
    "a name that two agreements share",
    `{ agreement(id: "LKA") { key } }`,
    '"LKA" is the name of several: northern-lakes-accord, southern-lakes-accord. Give one of these ids, or ask "find" for all.',
  ],
  ["a text of nothing", `{ agreements(filter: { text: "" }) { totalCount } }`, 'There is no letter or digit in "";'],
  ["a cursor of nothing", `{ agreements(after: "") { totalCount } }`, '"" is no cursor; take cursors from'],
  [
    "a party that is none, with the nearest country",
    `{ agreements(filter: { parties: { exactly: ["Finnland"] } }) { totalCount } }`,
    'No country or agency is called "Finnland". The nearest is "FI".',
  ],
  [
    "a party that is none, with the nearest agency",
    `{ agreements(filter: { parties: { including: ["lake-comission"] } }) { totalCount } }`,
    'No country or agency is called "lake-comission". The nearest is "lakes-commission".',
  ],
  [
    "an agency that is none",
    `{ agreements(filter: { agency: "harbor-gard" }) { totalCount } }`,
    'No agency is called "harbor-gard". The nearest is "harbor-guard".',
  ],
  [
    "an agreement that is none",
    `{ agreements(filter: { relation: { to: "zzz" } }) { totalCount } }`,
    'No agreement is called "zzz". Ask "search" or "find" for what there is.',
  ],
  [
    "an agency where an agreement is asked for",
    `{ agreements(filter: { relation: { to: "harbor-guard" } }) { totalCount } }`,
    'No agreement is called "harbor-guard".',
  ],
  [
    "a time that ends before it begins",
    `{ agreements(filter: { dates: { from: "2004", to: "2001" } }) { totalCount } }`,
    'Nothing lies between 2004 and 2001: the first day comes after the last. Give the earlier one as "from".',
  ],
  [
    "a day that no calendar has",
    `{ agreements(filter: { dates: { from: "2002-13-45" } }) { totalCount } }`,
    '"2002-13-45" is no date of the calendar',
  ],
  [
    "a text of signs",
    `{ agreements(filter: { text: "?!" }) { totalCount } }`,
    'There is no letter or digit in "?!"; give a word to look for.',
  ],
]);
