import { scanTypst } from "../mask/typst-scan.ts";
import { type Cut, UNBOUNDED } from "./cut.ts";

/** What may be closed far below, or never: code, raw text, math, comments. */
const looksAhead = /[#`$]|\/\*/;

/**
 * Typst: raw text, comments and code hold their blank lines. Where a block has any, what closes it may yet be typed
 * anywhere after it.
 */
export function cutTypst(text: string, start: number): Cut {
  const { end, reach } = scanTypst(text, start, () => undefined);
  return { end, reach: looksAhead.test(text.slice(start, end)) ? UNBOUNDED : reach, opaque: false };
}
