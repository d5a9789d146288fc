import { expect, test } from "vitest";
import { attacks } from "../../test/attacks.ts";
import { served } from "../../test/serve.ts";

const server = served();

/** Hostile or clumsy requests, and what their sender reads. */
test.each([
  ...attacks.map(([why, query, message]) => [why, { query }, message] as const),
  ["a batch of queries", Array.from({ length: 500 }, () => ({ query: "{ corpus { name } }" })), /^Batching is not supported\.$/],
  [
    "a long text read over and over",
    {
      query: `query ($text: String!) { ${Array.from({ length: 20 }, (_, i) => `r${i}: recognize(text: $text) { language }`).join(" ")} }`,
      variables: { text: "Welland (2004). ".repeat(5_000) },
    },
    /^This query may give 400040 fields; at most 50000 are answered\./,
  ],
  ["no query", {}, /query/i],
  ["a query that is none", { query: "{ corpus { name }" }, /^Syntax Error: Expected Name, found <EOF>\.$/],
  ["an unknown field", { query: "{ agrements { totalCount } }" }, /^Cannot query field "agrements" on type "Query"\. Did you mean/],
  ["a number as a query", { query: 5 }, /query/i],
  ["a list as a body", "[]", /./],
  ["half of a JSON text", '{"query": "{', /^The body is no JSON\. Send \{"query"/],
  [
    "50,000 names in a variable",
    {
      query: "query ($names: [String!]) { agencies(filter: { country: $names }) { totalCount } }",
      variables: { names: Array.from({ length: 50_000 }, () => "MX") },
    },
    /^A list in the variables holds 50000 things; at most 100 are read at once\.$/,
  ],
  [
    "a date that is a list without a bottom",
    `{"query":"query ($from: EdtfDate) { timeline(from: $from) { totalCount } }","variables":{"from":${"[".repeat(50_000)}${"]".repeat(50_000)}}}`,
    /^The variables nest more than 8 deep; nothing that is asked for does\.$/,
  ],
  [
    "a date that is a number",
    { query: "query ($from: EdtfDate) { timeline(from: $from) { totalCount } }", variables: { from: [2001] } },
    /A date is a text, written as 2001-12-12, 2001-12 or 2001\.$/,
  ],
  [
    "a date that is none",
    { query: '{ events(filter: { from: "yesterday" }) { totalCount } }' },
    /"yesterday" is no date of the calendar; write one as 2001-12-12, 2001-12 or 2001\.$/,
  ],
] as const)("%s: refused in words, without a stack trace", async (_why, body, message) => {
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

test("a name without an end is looked up in no time, and found nowhere", async () => {
  const response = await server.ask({
    query: "query ($name: String!) { find(name: $name) { key } }",
    variables: { name: "x".repeat(900_000) },
  });
  expect(await response.json()).toEqual({ data: { find: [] } });
});

test("the server still answers", async () => {
  expect(await (await server.ask({ query: "{ corpus { name } }" })).json()).toEqual({ data: { corpus: { name: "lakes" } } });
  expect(server.log).toEqual([]);
});
