import type { Entry } from "../../library/entry.ts";
import { cslItem } from "./csl-item.ts";
import { htmlMarked } from "./html-marks.ts";

/** An entry as an item of a CSL-JSON array, on lines of its own. */
export function jsonItem(entry: Entry): string {
  return JSON.stringify(cslItem(entry, htmlMarked), null, 2).replace(/^/gm, "  ");
}
