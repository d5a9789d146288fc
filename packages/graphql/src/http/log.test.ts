import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { errorLine } from "./log.ts";

test("an unexpected error is one line: what, while doing what, and where", () => {
  const inner = new Error("the store\nis gone");
  const line = errorLine(new GraphQLError("masked", { originalError: inner }), "answering agreements");
  expect(line).toMatch(/^concordat-graphql: unexpected error while answering agreements: the store is gone \(\S.*log\.test\.ts.*\)$/);
});

test("what was thrown need not be an error", () => {
  expect(errorLine("gone", "answering")).toBe("concordat-graphql: unexpected error while answering: gone (an unknown place)");
});
