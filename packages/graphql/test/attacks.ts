const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(" ");
const nested = (depth: number): string =>
  `{ agency(id: "lakes-commission") { ${"agreements { agencies { agency { ".repeat(depth)}key${" } } }".repeat(depth)} } }`;

/** The usual attack queries, and what their sender reads. */
export const attacks: readonly (readonly [why: string, query: string, message: RegExp])[] = [
  ["2,000 aliases", `{ ${many(2_000, (i) => `a${i}: agreements { totalCount }`)} }`, /tokens/],
  [
    "200 aliases",
    `{ ${many(200, (i) => `a${i}: countries { totalCount }`)} }`,
    /^This query gives 200 aliases; at most 100 are answered\. Ask "records"/,
  ],
  ["a query without an end", `{ ${"corpus { name ".repeat(5_000)}`, /tokens/],
  ["5,000 directives", `{ corpus { name ${"@include(if: true) ".repeat(5_000)} } }`, /tokens/],
  [
    "100 directives",
    `{ corpus { name ${"@include(if: true) ".repeat(100)} } }`,
    /^This query has 100 directives; at most 50 are answered\./,
  ],
  [
    "fields that nest without end",
    nested(6),
    /^This query nests 20 fields; at most 15 are answered\. Ask for the inner records by their ids\.$/,
  ],
  [
    "fields that nest through fragments",
    `{ agency(id: "lakes-commission") { ...f0 } } ${many(20, (i) => `fragment f${i} on Agency { parent { ...f${i + 1} } }`)} fragment f20 on Agency { key }`,
    /^This query nests 22 fields; at most 15 are answered\./,
  ],
  [
    "pages within pages",
    `{ ${many(20, (i) => `p${i}: agreements(first: 100) { nodes { agencies { agency { agreements { name } } } } }`)} }`,
    /^This query may give \d+ fields; at most 50000 are answered\./,
  ],
  [
    "pages within pages of a country",
    `{ countries(first: 100) { nodes { agreements(first: 100) { nodes { parties { country { agreements(first: 100) { nodes { key } } } } } } } } }`,
    /^This query may give \d+ fields/,
  ],
  ["a page that is too large", "{ agreements(first: 100000) { nodes { key } } }", /^A page has at most 100 records/],
  ["a fragment that holds itself", "query { ...F } fragment F on Query { ...F }", /Cannot spread fragment "F" within itself/],
  [
    "fragments that double each other",
    `{ ...f0 } ${many(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { corpus { name } }`,
    /^This query may give \d+ fields/,
  ],
  [
    "the same field over and over",
    `{ corpus { ${"name ".repeat(400)} } }`,
    /^This query asks for the same field of the same thing 399 times over/,
  ],
  [
    "the same fields with fields",
    `{ ${"corpus { name } ".repeat(200)} }`,
    /^This query asks for the same field of the same thing 199 times over/,
  ],
  ["500 unknown fields", `{ ${many(600, (i) => `x${i}`)} }`, /^This query writes out 600 fields; at most 500 are answered\./],
  [
    "300 variables",
    `query (${many(300, (i) => `$v${i}: Int`)}) { __typename }`,
    /^This query declares 300 variables; at most 100 are answered\./,
  ],
  [
    "an introspection that nests",
    `{ __schema { types { ${"fields { type { ".repeat(9)}name${" } }".repeat(9)} } } }`,
    /^This query nests 21 fields/,
  ],
  [
    "an introspection that nests less",
    `{ __schema { types { ${"fields { type { ".repeat(4)}name${" } }".repeat(4)} } } }`,
    /introspection depth/i,
  ],
  [
    "introspection over and over",
    `{ ${many(40, (i) => `a${i}: __schema { types { fields { name } } }`)} }`,
    /^This query looks at lists of the schema in 120 places; at most 20 are answered\./,
  ],
  [
    "a batch of names that is too large",
    `{ records(names: [${many(101, (i) => `"a${i}"`)}]) { key } }`,
    /^records takes at most 100 names; these are 101\.$/,
  ],
];
