import type { Brackets } from "../text/brackets.ts";
import { hide, skip, type Units } from "./units.ts";

/**
 * Masks a link so that only its words remain: `[Pape 1997](https://...)` reads `Pape 1997`. Footnote marks read as
 * nothing, images are hidden. A bracket that is no link, as in `[@key]` or `[see Pape 1997]`, stays.
 */
export function maskLink(text: string, units: Units, at: number, brackets: Brackets): number {
  const image = text.charCodeAt(at) === 0x21;
  const open = image ? at + 1 : at;
  if (text.charCodeAt(open) !== 0x5b) return at + 1;
  const close = brackets.get(open);
  if (close === undefined) return open + 1;
  if (text.charCodeAt(open + 1) === 0x5e) {
    const end = text.charAt(close + 1) === ":" ? close + 2 : close + 1;
    skip(units, open, end);
    return end;
  }
  if (text.charCodeAt(close + 1) !== 0x28) return open + 1;
  const end = brackets.get(close + 1);
  if (end === undefined) return open + 1;
  if (image) {
    hide(units, at, end + 1);
    return end + 1;
  }
  skip(units, open, open + 1);
  skip(units, close, end + 1);
  return open + 1;
}
