import { marked } from "@concordat/marked";
import { expect } from "vitest";
import { readDocument } from "../src/document.ts";
import type { Entry } from "../src/library/entry.ts";
import type { Syntax } from "../src/mask/syntax.ts";
import { drawName } from "./sources.ts";

export function entriesOf(text: string, syntax: Syntax = "markdown"): readonly Entry[] {
  return readDocument(text, syntax).list?.source.entries ?? [];
}

/** The one entry of a list that holds nothing else. */
export function entry(line: string, syntax: Syntax = "markdown"): Entry {
  const entries = entriesOf(`References\n\n${line}\n`, syntax);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

/** `authors: year, title`. */
export function drawn({ authors, year, suffix, title }: Entry): string {
  return `${authors.map(drawName).join("; ")}: ${year}${suffix}, ${title}`;
}

/** The marks are the entries that the list is expected to have. */
export function expectEntries(text: string, syntax: Syntax = "markdown"): void {
  const { text: plain, spans } = marked(text);
  expect(entriesOf(plain, syntax).map(({ start, end }) => plain.slice(start, end))).toEqual(spans.map((span) => span.text));
}
