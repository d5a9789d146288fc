import { SKIP } from "../text/characters.ts";
import type { Units } from "./units.ts";

/** Signs that do not show, such as marks of direction and joiners, and the wide brackets and stops of East Asian keyboards. */
const signs = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\uff08\uff09\uff0c\uff0e\uff1a\uff1b]/;

/** How far a wide sign stands from the plain one. */
const WIDE = 0xff08 - 0x28;

/** Whether a text has such signs. */
export function hasForeignSigns(text: string): boolean {
  return signs.test(text);
}

/** Makes signs that do not show read as nothing, and wide ones as the plain ones they stand for: `（Tan 2004）`. */
export function maskForeignSigns(text: string, units: Units): void {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as number;
    if (unit >= 0x200b && signs.test(text.charAt(at))) units[at] = unit < WIDE ? SKIP : unit - WIDE;
  }
}
