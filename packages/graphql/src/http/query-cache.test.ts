import { parse } from "graphql";
import { expect, test } from "vitest";
import { queryCache } from "./query-cache.ts";

/** `{ __typename }` has five tokens, with the ends of the text: some 2,500 bytes. */
const query = parse("{ __typename }");
const kept = (cache: ReturnType<typeof queryCache>, ...texts: string[]) => texts.filter((text) => cache.get(text) !== undefined);

test("the queries asked last are kept, as many as have room", () => {
  const cache = queryCache(8_000);
  for (const text of ["a", "b", "c"]) cache.set(text, query);
  cache.get("a");
  cache.set("d", query);
  expect(kept(cache, "a", "b", "c", "d")).toEqual(["a", "c", "d"]);
});

test("a query set again takes its room once", () => {
  const cache = queryCache(8_000);
  for (const text of ["a", "b", "b", "b", "c"]) cache.set(text, query);
  expect(kept(cache, "a", "b", "c")).toEqual(["a", "b", "c"]);
});

test("one that is larger than all the room is not kept, and drives none out", () => {
  const cache = queryCache(8_000);
  cache.set("a", query);
  cache.set("b".repeat(5_000), query);
  expect(kept(cache, "a", "b".repeat(5_000))).toEqual(["a"]);
});
