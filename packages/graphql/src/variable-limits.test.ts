import { expect, test } from "vitest";
import { limitVariables } from "./variable-limits.ts";

const nested = (depth: number): unknown => {
  let value: unknown = "x";
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
};

test.each<[why: string, variables: unknown]>([
  ["none", undefined],
  ["null", null],
  ["a filter with lists", { filter: { parties: { exactly: ["US", "MX"] } } }],
  ["a long text", { text: "x".repeat(900_000) }],
  ["a hundred names", { names: Array.from({ length: 100 }, () => "x") }],
])("%s: let through", (_why, variables) => {
  expect(() => limitVariables(variables)).not.toThrow();
});

test.each<[why: string, variables: unknown, message: string]>([
  [
    "more names",
    { names: Array.from({ length: 50_000 }, () => "x") },
    "A list in the variables holds 50000 things; at most 100 are read at once.",
  ],
  ["more variables", Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`v${i}`, 1])), "A list in the variables holds 101 things"],
  ["lists without a bottom", { from: nested(100_000) }, "The variables nest more than 8 deep; nothing that is asked for does."],
])("%s: refused", (_why, variables, message) => {
  expect(() => limitVariables(variables)).toThrow(message);
});
