import type { ReadProblem } from "../library/entry.ts";

/** Counts lines while a scanner moves forward, so that no offset is looked up twice. */
export function lineCounter(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", start); next >= 0 && next < offset; next = text.indexOf("\n", start)) {
      start = next + 1;
      line += 1;
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

/** How much text a reader takes between two yields. */
export const SLICE = 65_536;
