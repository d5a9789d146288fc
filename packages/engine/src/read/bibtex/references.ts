import type { Entry } from "../../library/entry.ts";
import type { Parent } from "./inherited.ts";

/** Another entry that one refers to: by which field, and which. */
export interface Reference {
  readonly by: Parent["by"];
  readonly key: string;
}

const none: readonly never[] = [];

export function referencesOf({ type, fields }: Entry): readonly Reference[] {
  const { xdata, crossref, entryset } = fields;
  if (xdata === undefined && crossref === undefined && type !== "set") return none;
  const keys = (list = ""): readonly string[] =>
    list
      .split(",")
      .map((key) => key.trim())
      .filter((key) => key !== "");
  return [
    ...keys(xdata).map((key): Reference => ({ by: "xdata", key })),
    ...(crossref === undefined || crossref === "" ? [] : [{ by: "crossref", key: crossref } as const]),
    ...(type === "set" ? keys(entryset).map((key): Reference => ({ by: "entryset", key })) : []),
  ];
}

/** Whether an entry refers to others, or is none to cite as it is. */
export function isHeir(entry: Entry): boolean {
  return entry.type === "xdata" || entry.type === "set" || referencesOf(entry).length > 0;
}
