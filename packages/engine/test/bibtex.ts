import { expect } from "vitest";
import type { Entry } from "../src/library/entry.ts";
import { drain } from "../src/read/drain.ts";
import { readFaultText } from "../src/read/messages/read-fault-text.ts";
import { readLibrary } from "../src/read/read-library.ts";
import { placed } from "./placed.ts";

export function read(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "bibtex")));
}

/** The only entry of a text that reads without a problem. */
export function entry(text: string): Entry {
  const { entries, problems } = read(text);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

export function field(name: string, value: string): Entry {
  return entry(`@book{tarn1999, ${name} = ${value}}`);
}

/** `line:column message`, as people are told. */
export function told(text: string): readonly string[] {
  return read(text).problems.map(({ line, column, what }) => `${line}:${column} ${readFaultText(what, "en")}`);
}
