import type { Entry } from "../../library/entry.ts";
import type { Reference } from "../lent.ts";

/** An entry that refers to others, or is none to cite as it is. */
export interface Heir {
  readonly entry: Entry;
  readonly references: readonly Reference[];
}

/** An entry as an heir; null where it stands for itself. */
export function heirOf(entry: Entry): Heir | null {
  const references = referencesOf(entry);
  return references.length > 0 || entry.type === "xdata" || entry.type === "set" ? { entry, references } : null;
}

const none: readonly never[] = [];

function referencesOf({ type, fields }: Entry): readonly Reference[] {
  const { xdata, crossref } = fields;
  const crossed: readonly Reference[] = crossref === undefined || crossref === "" ? none : [{ by: "crossref", key: crossref }];
  if (xdata === undefined && type !== "set") return crossed;
  return [...listed("xdata", xdata), ...crossed, ...(type === "set" ? listed("entryset", fields.entryset) : none)];
}

function listed(by: Reference["by"], keys = ""): readonly Reference[] {
  return keys
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "")
    .map((key) => ({ by, key }));
}
