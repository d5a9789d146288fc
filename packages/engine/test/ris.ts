import { expect } from "vitest";
import type { Entry } from "../src/library/entry.ts";
import { drain } from "../src/read/drain.ts";
import { readLibrary } from "../src/read/read-library.ts";
import { placed } from "./placed.ts";

export function readRis(text: string): ReturnType<typeof placed> {
  return placed(drain(readLibrary(text, "ris")));
}

/** The entry of one record whose lines are parted by `|`. */
export function record(lines: string, type = "JOUR"): Entry {
  const { entries, problems } = readRis([`TY  - ${type}`, ...lines.split("|"), "ER  - ", ""].join("\n"));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}
