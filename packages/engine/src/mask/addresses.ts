import { isSpace, isWord } from "../text/characters.ts";
import { hide, type Units } from "./units.ts";

/** How an address begins. The pattern has no repetition but the `s`, so it runs in linear time. */
const begins = /(?:https?|ftp):\/\/|www\.|doi:10\.|doi\.org\//gi;

/** Signs without one of which there is none: they are looked for faster. */
const signs = ["/", "ww.", "WW."];

/** Whether an address may stand in a text. */
export function hasAddress(text: string): boolean {
  if (!signs.some((sign) => text.includes(sign))) return false;
  begins.lastIndex = 0;
  return begins.test(text);
}

/** Hides web addresses and DOIs, so that a year inside one is no year. */
export function hideAddresses(text: string, units: Units): void {
  begins.lastIndex = 0;
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const end = addressEnd(text, begins.lastIndex);
    if (!isWord(text.charCodeAt(found.index - 1))) hide(units, found.index, end);
    begins.lastIndex = end;
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
