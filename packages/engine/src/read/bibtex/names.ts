import type { EntryName } from "../../library/entry.ts";
import type { Unknown } from "./decode.ts";
import { listed } from "./name-lists.ts";
import { readName } from "./read-name.ts";

/** The people and institutions that a field names, and whether it says that there are more. */
export interface Names {
  readonly names: readonly EntryName[];
  readonly others: boolean;
}

const nobody: Names = { names: [], others: false };

/** Reads a list of names: `Last, First and von Last, Jr, First and {Corporate Name} and others`. */
export function readNames(value: string, unknown: Unknown): Names {
  if (value === "") return nobody;
  const { parts, others } = listed(value);
  return { names: parts.map((part) => remembered(part, unknown)), others };
}

/** Names read of late: libraries hold the same ones again and again. */
const known = new Map<string, EntryName>();
const MOST = 20_000;
const LONG = 60;

function remembered(written: string, unknown: Unknown): EntryName {
  if (written.length > LONG) return readName(written, unknown);
  const before = known.get(written);
  if (before !== undefined) return before;
  if (!written.includes("\\")) return remember(written, readName(written, unknown));
  let told = false;
  const name = readName(written, (command, at) => {
    told = true;
    unknown(command, at);
  });
  return told ? name : remember(written, name);
}

function remember(written: string, name: EntryName): EntryName {
  if (known.size === MOST) known.clear();
  known.set(written, name);
  return name;
}
