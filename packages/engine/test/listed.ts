import { marked } from "@concordat/marked";
import { expect } from "vitest";
import { readDocument } from "../src/document.ts";
import type { Entry } from "../src/library/entry.ts";
import { placeInList } from "../src/list/entry-place.ts";
import type { ListedEntry } from "../src/list/list-entry.ts";
import type { Syntax } from "../src/mask/syntax.ts";
import { drawName } from "./sources.ts";

/** The entries of a text's list, with their places in the text. */
export function entriesOf(text: string, syntax: Syntax = "markdown"): readonly ListedEntry[] {
  const { list } = readDocument(text, syntax);
  return list === null ? [] : [...list.source.entries].map((entry) => ({ ...entry, ...placeInList(entry, list) }));
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
