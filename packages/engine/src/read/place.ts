import type { ReadProblem } from "../library/entry.ts";
import type { Span } from "../text/span.ts";

/** Counts lines while a scanner moves forward, so that no offset is looked up twice. `\n`, `\r\n` and a lone `\r` end a line. */
export function lineCounter(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit !== 0x0a && (unit !== 0x0d || text.charCodeAt(at + 1) === 0x0a)) continue;
      line += 1;
      start = at + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

/** A problem at its place. */
export function problemAt(
  place: { readonly line: number; readonly column: number },
  start: number,
  end: number,
  message: string,
): ReadProblem {
  return { start, end, ...place, message };
}

/** An entry whose key another entry has, which stands on an earlier line. */
export function duplicateAt(
  place: { readonly line: number; readonly column: number },
  { start, end }: Span,
  key: string,
  lineOfFirst: number,
): ReadProblem {
  return { start, end, ...place, message: `entry '${key}' uses the key of line ${lineOfFirst}; the first is used.`, duplicate: true };
}

/** How much text a reader takes between two yields. */
export const SLICE = 65_536;
