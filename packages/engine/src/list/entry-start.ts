import { isBlank, isWord, OPAQUE } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { listMark } from "./list-mark.ts";

/** The first character after the list mark and markup; underscores that stand for authors are no markup. */
export function entryStart(text: string, prose: string, span: Span): number {
  const lead = pastBlanks(prose, span.start, span.end);
  // A stop after underscores that stand for authors is no mark.
  const mark = prose.charAt(lead) === "." && /\S/.test(text.slice(span.start, lead)) ? 0 : listMark(prose.slice(lead, span.end));
  const start = pastBlanks(prose, lead + mark, span.end);
  const line = /_[\s_]{0,40}_\s*$/.exec(text.slice(Math.max(span.start, start - 42), start));
  return line !== null && (/\s$/.test(line[0]) || !isWord(prose.charCodeAt(start))) ? start - line[0].length : start;
}

/** Where something stands that is no blank and no markup. */
function pastBlanks(prose: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isBlank(prose.charCodeAt(at)) || prose.charCodeAt(at) === OPAQUE)) at += 1;
  return at;
}
