import { expect, test } from "vitest";
import { served } from "../../test/serve.ts";

const server = served();
const nested = (depth: number): string =>
  `{ agency(id: "lakes-commission") { ${"agreements { agencies { agency { ".repeat(depth)}key${" } } }".repeat(depth)} } }`;

/** Hostile or clumsy requests, and what their sender reads. */
test.each([
  ["2,000 aliases", { query: `{ ${Array.from({ length: 2_000 }, (_, i) => `a${i}: agreements { totalCount }`).join(" ")} }` }, /tokens/],
  ["a query without an end", { query: `{ ${"corpus { name ".repeat(5_000)}` }, /tokens/],
  ["5,000 directives", { query: `{ corpus { name ${"@include(if: true) ".repeat(5_000)} } }` }, /tokens/],
  ["fields that nest without end", { query: nested(6) }, /^This query nests \d+ fields; at most 15 are answered\./],
  [
    "pages within pages",
    {
      query: `{ ${Array.from({ length: 20 }, (_, i) => `p${i}: agreements(first: 100) { nodes { agencies { agency { agreements { name } } } } }`).join(" ")} }`,
    },
    /^This query may give \d+ fields; at most 50000 are answered\./,
  ],
  ["a fragment that holds itself", { query: "query { ...F } fragment F on Query { ...F }" }, /Cannot spread fragment "F" within itself/],
  [
    "an introspection bomb",
    { query: `{ __schema { types { ${"fields { type { ".repeat(9)}name${" } }".repeat(9)} } } }` },
    /introspection depth/i,
  ],
  ["no query", {}, /query/i],
  ["a query that is none", { query: "{ corpus { name }" }, /^Syntax Error: Expected Name, found <EOF>\.$/],
  ["an unknown field", { query: "{ agrements { totalCount } }" }, /^Cannot query field "agrements" on type "Query"\. Did you mean/],
  ["a mutation", { query: "mutation { drop }" }, /mutation/],
  ["a number as a query", { query: 5 }, /query/i],
  ["a list as a body", "[]", /./],
  ["half of a JSON text", '{"query": "{', /^POST body sent invalid JSON\.$/],
  [
    "a date that is none",
    { query: '{ events(filter: { from: "yesterday" }) { totalCount } }' },
    /"yesterday" is no date of the calendar; write one as 2001-12-12, 2001-12 or 2001\.$/,
  ],
])("%s: refused in words, without a stack trace", async (_why, body, message) => {
  const response = await server.ask(body);
  const text = await response.text();
  const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string }[] };
  expect(errors[0]?.message).toMatch(message);
  expect(text).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d/);
});

test("GraphiQL's own introspection is within the limits", async () => {
  const { getIntrospectionQuery } = await import("graphql");
  const response = await server.ask({ query: getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true }) });
  expect(await response.json()).not.toHaveProperty("errors");
});

test("the server still answers", async () => {
  expect(await (await server.ask({ query: "{ corpus { name } }" })).json()).toEqual({ data: { corpus: { name: "lakes" } } });
  expect(server.log).toEqual([]);
});
