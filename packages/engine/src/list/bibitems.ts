import { braceEnd, optionEnd } from "../mask/latex-scan.ts";
import type { Span } from "../text/span.ts";
import type { Heading } from "./heading.ts";

/** One `\bibitem[label]{key}` with what is printed after it. */
export interface BibItem extends Span {
  readonly key: string;
  /** The label in brackets, braces left out; natbib's `Tan and Ruiz(2001)` tells authors and year. */
  readonly label: string;
  /** Where the printed reference begins. */
  readonly body: number;
}

/** One `thebibliography` of a text: its beginning, as a heading, and its items. */
export interface BibList {
  readonly heading: Heading;
  readonly items: readonly BibItem[];
}

const begin = "\\begin{thebibliography}";

/** LaTeX's own lists, those of all chapters. */
export function findBibLists(text: string): readonly BibList[] {
  const lists: BibList[] = [];
  for (let start = text.indexOf(begin); start >= 0; start = text.indexOf(begin, start + 1)) {
    if (isComment(text, start)) continue;
    const close = text.indexOf("\\end{thebibliography}", start);
    const list = listAt(text, start, close < 0 ? text.length : close);
    if (list.items.length > 0) lists.push(list);
    if (close < 0) break;
    start = close;
  }
  return lists;
}

function listAt(text: string, start: number, end: number): BibList {
  const marks: number[] = [];
  for (let at = text.indexOf("\\bibitem", start); at >= 0 && at < end; at = text.indexOf("\\bibitem", at + 1)) {
    if (!isComment(text, at)) marks.push(at);
  }
  const items = marks.flatMap((at, index) => itemAt(text, at, marks[index + 1] ?? end) ?? []);
  return { heading: { start, end: marks[0] ?? end, level: 0, sure: true }, items };
}

function itemAt(text: string, at: number, limit: number): BibItem | null {
  const bracket = pastBlanks(text, at + "\\bibitem".length);
  const options = optionEnd(text, bracket);
  const open = pastBlanks(text, options);
  const body = braceEnd(text, open);
  if (body === open || body > limit) return null;
  const label = text.slice(bracket + 1, Math.max(bracket + 1, options - 1));
  return {
    start: at,
    end: at + text.slice(at, limit).trimEnd().length,
    key: text.slice(open + 1, body - 1).trim(),
    label: label.replace(/[{}]/g, "").replaceAll("~", " ").trim(),
    body,
  };
}

function pastBlanks(text: string, at: number): number {
  let end = at;
  while (/[\s%]/.test(text.charAt(end))) end += 1;
  return end;
}

/** Whether an unescaped percent sign stands before on the line. */
function isComment(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return /(?:^|[^\\])%/.test(before.slice(before.lastIndexOf("\n") + 1));
}
