import { expect } from "vitest";
import type { Entry } from "../src/library/entry.ts";
import { drain } from "../src/read/drain.ts";
import { readFaultText } from "../src/read/messages/read-fault-text.ts";
import { readLibrary } from "../src/read/read-library.ts";
import { placed } from "./placed.ts";

/** A CSL-JSON text as read, with the places of its entries. */
export function readItems(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "csl-json")));
}

/** The entry of one item that reads without a problem. */
export function item(fields: Readonly<Record<string, unknown>>): Entry {
  const { entries, problems } = readItems(JSON.stringify([{ id: "tarn1999", ...fields }]));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

/** `line:column message`, as people are told. */
export function toldOfItems(text: string): readonly string[] {
  return readItems(text).problems.map(({ line, column, what }) => `${line}:${column} ${readFaultText(what, "en")}`);
}
