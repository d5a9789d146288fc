import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { matchBrackets } from "./brackets.ts";

/** The marks are what the pairs hold, brackets included. */
test.each([
  ["one pair", "as «(so)» it is"],
  ["a pair in a pair", "«(a [b])»", "[b]"],
  ["one that never closes", "(a «[b]»"],
  ["over a line end", "«(a\nb)»"],
  ["not over a blank line", "(a\n\nb)"],
  ["not over a blank line with spaces and carriage returns", "(a\r\n \t\r\nb)"],
  ["a bracket that is escaped", "«(a \\) b)»"],
  ["a backslash at the end of a paragraph escapes nothing", "(a \\\n\nb)"],
  ["a backslash at the end of a paragraph, with carriage returns", "(a \\\r\n\r\nb)"],
])("%s", (_why, drawn, inner?: string) => {
  const { text, spans } = marked(drawn);
  const pairs = [...matchBrackets(text)].map(([open, close]) => text.slice(open, close + 1));
  expect(pairs.sort()).toEqual([...spans.map((span) => span.text), ...(inner === undefined ? [] : [inner])].sort());
});
