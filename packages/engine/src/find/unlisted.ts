import type { DocumentReading } from "../document.ts";
import { matchBrackets } from "../text/brackets.ts";
import { overlaps } from "../text/span.ts";
import { customOf } from "./custom.ts";
import type { UnlistedMention } from "./mention.ts";

/** The longest bracket, and the longest part of one, that is looked at. */
const LONGEST = 2_000;
const MOST = 240;

/**
 * What a text cites in brackets that nobody lists, by custom: `(interview with a customs officer, Laredo, 12 May 2004)`,
 * `(National Archives, RG 59, Box 12)`. None of it is a citation to be looked up, nor ever a problem. In order; what
 * was read as a citation is left out.
 */
export function findUnlisted({
  prose,
  text,
  citations,
}: Pick<DocumentReading, "prose" | "text" | "citations">): readonly UnlistedMention[] {
  const found: UnlistedMention[] = [];
  let next = 0;
  for (const [open, close] of matchBrackets(prose)) {
    if (close - open >= LONGEST) continue;
    let start = open + 1;
    for (const part of prose.slice(start, close).split(";")) {
      const end = start + part.length;
      while (next < citations.length && (citations[next]?.end ?? 0) <= start) next += 1;
      const cited = citations[next];
      const custom = part.length > MOST || (cited && overlaps(cited, { start, end })) ? null : customOf(part);
      if (custom) {
        const from = start + part.length - part.trimStart().length;
        const to = end - (part.length - part.trimEnd().length);
        found.push({ kind: "unlisted", custom, start: from, end: to, text: text.slice(from, to) });
      }
      start = end + 1;
    }
  }
  return found.filter(({ start }, at) => at === 0 || start >= (found[at - 1] as UnlistedMention).end);
}
