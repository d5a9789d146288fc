import type { Part } from "./typst-parts.ts";
import { scanTypst } from "./typst-scan.ts";
import { hide, replace, skip, type Units } from "./units.ts";

/** Masks a block of Typst: code, math, raw text, comments, labels; the words that functions are given remain. */
export function maskTypst(text: string, units: Units): void {
  scanTypst(text, 0, (start, end, part) => lay(units, start, end, part));
}

function lay(units: Units, start: number, end: number, part: Part): void {
  if (part === "hidden") hide(units, start, end);
  else if (part === "skipped") skip(units, start, end);
  else for (let at = start; at < end; at += 1) replace(units, at, at + 1, part === "blank" ? " " : "#");
}
