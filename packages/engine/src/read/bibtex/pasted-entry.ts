import { interrupts, openingOf } from "./entry-starts.ts";
import { look, type Scanner } from "./scanner.ts";

/** So many entries at most are looked for in one value, and so long ones. */
const MOST = 8;
const LONGEST = 20_000;

/** Where values are told from entries that follow a value which is never closed. */
export interface Pasted {
  count: number;
}

/**
 * The last sign of an entry that somebody pasted into a value, as into a note: one that closes before another begins. Null where the value
 * is rather one that is never closed, and the entry is the next of the file.
 */
export function pastedEnd(scanner: Scanner, at: number, pasted: Pasted): number | null {
  pasted.count += 1;
  look(scanner, at);
  const open = openingOf(scanner.text, at) ?? at;
  return pasted.count > MOST ? null : groupEnd(scanner, open);
}

function groupEnd(scanner: Scanner, open: number): number | null {
  const { text } = scanner;
  let depth = 0;
  const stop = Math.min(text.length, open + LONGEST);
  for (let at = open; at < stop; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (unit === 0x40 && interrupts(text, at)) {
      look(scanner, at);
      return null;
    }
  }
  look(scanner, stop);
  return null;
}
