import type { ReadFault } from "./read-fault.ts";

/** Where a version begins that git could not merge with another, as a problem of which the column is still to be counted. */
export interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly what: ReadFault;
}

const BEGINS = "<<<<<<< ";

/** The conflicts of a text, each at the line of git's that begins it. */
export function conflictsIn(text: string): readonly Conflict[] {
  const found: Conflict[] = [];
  let [line, counted] = [1, 0];
  for (let start = text.indexOf(BEGINS); start >= 0; start = text.indexOf(BEGINS, start + 1)) {
    if (!isMark(text, start)) continue;
    for (let at = text.indexOf("\n", counted); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line += 1;
    counted = start;
    found.push({ start, end: start + BEGINS.length - 1, line, what: { kind: "merge" } });
  }
  return found;
}

/** Whether a line begins at an offset that git puts about two versions of a text. */
export function isMark(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (before === "" || before === "\n" || before === "\r") && marks.test(text.slice(at, at + 8));
}

const marks = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \r\n]|$)/;

/** A text without those lines, each of which is left empty. */
export function withoutMarks(text: string): string {
  return text.replace(/^(?:<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?$/gm, "");
}
