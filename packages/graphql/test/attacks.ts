const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(" ");
const nested = (depth: number): string =>
  `{ agency(id: "lakes-commission") { ${"agreements { agencies { agency { ".repeat(depth)}key${" } } }".repeat(depth)} } }`;

/** The usual attack queries, and what their sender reads. */
export const attacks: readonly (readonly [why: string, query: string, message: RegExp])[] = [
  ["2,000 aliases", `{ ${many(2_000, (i) => `a${i}: corpus { name }`)} }`, /^This query has more than 2000 tokens/],
  [
    "200 aliases",
    `{ ${many(200, (i) => `a${i}: countries { totalCount }`)} }`,
    /^This query gives 200 aliases; at most 100 are answered\. Ask "records"/,
  ],
  ["a query without an end", `{ ${"corpus { name ".repeat(3_000)}`, /^This query has more than 2000 tokens/],
  ["2,500 directives", `{ corpus { name ${"@include(if: true) ".repeat(2_500)} } }`, /^This query has more than 2000 tokens/],
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
  [
    "a query of 60,000 characters",
    `# ${"x".repeat(60_000)}\n{ __typename }`,
    /^This query has 60017 characters; at most 50000 are read\. Give long texts as variables\.$/,
  ],
  [
    "fragments that hold each other crosswise",
    `{ agreements { nodes { ...F0 } } } ${many(35, (i) => `fragment F${i} on Agreement { ...F${(i + 1) % 35} ...F${(i * 7 + 3) % 35} }`)}`,
    /^The fragment F\d+ holds itself\. Take out the spread that leads back to it\.$/,
  ],
  [
    "150 fragments in a circle",
    `{ agreements { nodes { ...F0 } } } ${many(150, (i) => `fragment F${i} on Agreement { ...F${(i + 1) % 150} ...F${(i * 7 + 3) % 150} }`)}`,
    /^This query defines 150 fragments; at most 40 are answered\./,
  ],
  [
    "fragments spread in 100 places",
    `{ ${many(100, () => "...F")} } fragment F on Query { __typename }`,
    /^This query spreads fragments in 100 places; at most 80 are answered\./,
  ],
  ["480 unknown fields", `{ ${many(480, (i) => `agremnts${i}`)} }`, /^Cannot query field "agremnts0" on type "Query"\. Did you mean/],
  [
    "unknown fields with long names",
    `{ ${many(20, (i) => `x${"a".repeat(2_000)}${i}`)} }`,
    /^The name xa+\.\.\. has 2002 letters; names have at most 100\.$/,
  ],
  ["200 unknown types", `{ ${many(200, (i) => `... on Agrement${i} { key }`)} }`, /^Unknown type "Agrement0"\./],
  [
    "1,500 wrong enum values",
    `{ agreements(filter: { kind: [${many(1_500, () => "TREATI")}] }) { totalCount } }`,
    /^This query writes out 1500 values in lists; at most 400 are answered\./,
  ],
  [
    "1,500 names in a filter",
    `{ agencies(filter: { country: [${many(1_500, () => '"MX"')}] }) { totalCount } }`,
    /^This query writes out 1500 values in lists; at most 400 are answered\./,
  ],
  [
    "300 names in a filter",
    `{ agencies(filter: { country: [${many(300, () => '"MX"')}] }) { totalCount } }`,
    /^A filter takes at most 100 names at once; these are 300\.$/,
  ],
  ["a mutation", "mutation { drop }", /^This server is read-only: it answers queries, and no mutation\. Begin with "query"\.$/],
  ["a page that is too large", "{ agreements(first: 100000) { nodes { key } } }", /^A page has at most 100 records/],
  ["a fragment that holds itself", "query { ...F } fragment F on Query { ...F }", /^The fragment F holds itself\. Take out the spread/],
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
