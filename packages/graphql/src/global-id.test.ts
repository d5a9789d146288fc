import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { graphql } from "graphql";
import { expect, test } from "vitest";
import { ask } from "../test/ask.ts";
import { contextOf } from "./context.ts";
import { encodeGlobalId } from "./global-id.ts";
import { schema } from "./schema.ts";

const welland = encodeGlobalId("Citation", "lakes/welland2004");

test("a global id is base64url of type, corpus and id", async () => {
  expect(await ask(`{ citation(id: "welland2004") { id } }`)).toEqual({ citation: { id: welland } });
  expect(Buffer.from(welland, "base64url").toString()).toBe("Citation:lakes/welland2004");
});

test("node gives the record of an id", async () => {
  expect(await ask(`{ node(id: "${welland}") { __typename id ... on Citation { key } } }`)).toEqual({
    node: { __typename: "Citation", id: welland, key: "welland2004" },
  });
});

test("nodes keeps the order asked and gives null for misses", async () => {
  const ids = [encodeGlobalId("Person", "lakes/ada-lind"), encodeGlobalId("Person", "lakes/nobody"), welland, welland];
  expect(await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toEqual({
    nodes: [{ id: ids[0] }, null, { id: welland }, { id: welland }],
  });
});

test.each([
  ["of another type than the record", encodeGlobalId("Agency", "lakes/welland2004")],
  ["of another corpus", encodeGlobalId("Citation", "rivers/welland2004")],
])("an id %s finds nothing", async (_why, id) => {
  expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
});

test("one text that is no global id is null among nodes, with one error at its place", async () => {
  const { data, errors } = await graphql({
    schema,
    source: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variableValues: { ids: [welland, "none", welland] },
    contextValue: contextOf([miniCorpus]),
  });
  expect(JSON.parse(JSON.stringify(data))).toEqual({ nodes: [{ id: welland }, null, { id: welland }] });
  expect(errors?.map(({ path, message }) => [path, message])).toEqual([
    [["nodes", 1], '"none" is no global id; take ids from the field "id" of a record.'],
  ]);
});

test.each(["welland2004", "", "😀", "%%%"])("%j is refused as no global id", async (id) => {
  await expect(ask("query ($id: ID!) { node(id: $id) { id } }", { id })).rejects.toThrow(
    `"${id}" is no global id; take ids from the field "id" of a record.`,
  );
});

test("more than 100 ids at once are refused with the count", async () => {
  await expect(ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(101).fill(welland) })).rejects.toThrow(
    "nodes takes at most 100 ids; these are 101.",
  );
});
