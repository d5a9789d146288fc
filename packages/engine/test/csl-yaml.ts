import { expect } from "vitest";
import type { Entry } from "../src/library/entry.ts";
import { drain } from "../src/read/drain.ts";
import { readFaultText } from "../src/read/messages/read-fault-text.ts";
import { readLibrary } from "../src/read/read-library.ts";
import { placed } from "./placed.ts";

export function read(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "csl-yaml")));
}

export function told(text: string): readonly string[] {
  return read(text).problems.map(({ line, column, what }) => `${line}:${column} ${readFaultText(what, "en")}`);
}

export function keys(text: string): string {
  return read(text)
    .entries.map(({ key }) => key)
    .join(" ");
}

/** The entry of an item whose lines are given, indented below its id. */
export function item(...lines: readonly string[]): Entry {
  const { entries, problems } = read(["- id: tarn1999", ...lines.map((line) => `  ${line}`), ""].join("\n"));
  expect(problems).toEqual([]);
  return entries[0] as Entry;
}
