import type { Entry } from "../../library/entry.ts";
import { markedTitle, type TitleMarks } from "../title-marks.ts";
import { cslItem, type Value } from "./csl-item.ts";
import { htmlMarked } from "./html-marks.ts";

const marks: TitleMarks = {
  italic: ["<i>", "</i>"],
  bold: ["<b>", "</b>"],
  smallCaps: ['<span style="font-variant:small-caps;">', "</span>"],
  above: ["<sup>", "</sup>"],
  below: ["<sub>", "</sub>"],
  nocase: ['<span class="nocase">', "</span>"],
};

/** An entry as an item of CSL-JSON. */
export function jsonItem(entry: Entry): Readonly<Record<string, Value>> {
  return cslItem(entry, htmlMarked, titleOf);
}

/** An item of a CSL-JSON array on lines of its own: those between its brackets. */
export function jsonText(item: Readonly<Record<string, Value>>): string {
  return JSON.stringify([item], null, 2).slice("[\n".length, -"\n]".length);
}

function titleOf({ title, titleParts }: Entry): string {
  return titleParts === undefined ? htmlMarked(title) : markedTitle(titleParts, marks, htmlMarked);
}
