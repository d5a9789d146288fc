import type { Entry } from "../../library/entry.ts";
import { plain } from "../../read/csl-json/plain.ts";
import { cslItem } from "./csl-item.ts";

/** An entry as an item of a CSL-JSON array, on lines of its own. */
export function jsonItem(entry: Entry): string {
  return JSON.stringify(cslItem(entry, marked), null, 2).replace(/^/gm, "  ");
}

/** Text that reads as itself, though it holds what looks like HTML. */
function marked(text: string): string {
  return plain(text) === text ? text : text.replace(/&(?=\w+;)/g, "&amp;").replace(/<(?=\/?[a-z])/gi, "&lt;");
}
