import { isSpace, isWord } from "../text/characters.ts";
import { hide, type Units } from "./units.ts";

const starts = ["http://", "https://", "ftp://", "www.", "doi:10.", "doi.org/"];

/** Hides web addresses and DOIs, so that a year inside one is no year. */
export function hideAddresses(text: string, units: Units): void {
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  for (const start of starts) {
    let at = lower.indexOf(start);
    while (at >= 0) {
      const end = addressEnd(text, at + start.length);
      if (at === 0 || !isWord(text.charCodeAt(at - 1))) hide(units, at, end);
      at = lower.indexOf(start, end);
    }
  }
}

/** An address runs to white space, a quote, an angle bracket, or a closing bracket it did not open. */
function addressEnd(text: string, from: number): number {
  let open = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || unit === 0x22 || unit === 0x3c || unit === 0x3e || unit === 0x5d || unit === 0x7d) break;
    if (unit === 0x28) open += 1;
    if (unit === 0x29 && open-- === 0) break;
  }
  while (at > from && ".,;:!?'".includes(text.charAt(at - 1))) at -= 1;
  return at;
}
