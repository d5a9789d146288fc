import type { Entry } from "../../library/entry.ts";
import { markedTitle, type TitleMarks } from "../title-marks.ts";
import { cslItem } from "./csl-item.ts";
import { htmlMarked } from "./html-marks.ts";

const marks: TitleMarks = {
  italic: ["<i>", "</i>"],
  bold: ["<b>", "</b>"],
  smallCaps: ['<span style="font-variant:small-caps;">', "</span>"],
  above: ["<sup>", "</sup>"],
  below: ["<sub>", "</sub>"],
  nocase: ['<span class="nocase">', "</span>"],
};

/** An entry as an item of a CSL-JSON array, on lines of its own: those between its brackets. */
export function jsonItem(entry: Entry): string {
  return JSON.stringify([cslItem(entry, htmlMarked, titleOf)], null, 2).slice("[\n".length, -"\n]".length);
}

function titleOf({ title, titleParts }: Entry): string {
  return titleParts === undefined ? htmlMarked(title) : markedTitle(titleParts, marks, htmlMarked);
}
