import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { type Heading, levelOf } from "./heading.ts";
import { repeatsAuthors } from "./repeated.ts";

const marker = /^\s{0,3}(?:[-+*•]|\d{1,3}[.)]|\[\d{1,3}\]|\\bibitem)\s/;
/** How much of an entry tells whether it carries a mark, and whether it is finished. */
const NEAR = 24;
/** Begins the text of a Markdown footnote. */
const footnote = /^ {0,3}\[\^[^\]\s]{1,80}\]:/;

/**
 * Cuts the lines under a heading into entries, up to the next heading of its level or `limit`. The texts of Markdown's
 * footnotes are prose wherever they stand.
 */
export function segments(text: string, prose: string, heading: Heading, limit: number): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let fresh = true;
  let note = false;
  for (let start = heading.end; start < limit; ) {
    const newline = prose.indexOf("\n", start);
    const end = newline < 0 ? prose.length : newline;
    const line = prose.slice(start, end);
    const printed = text.slice(start, end);
    const level = levelOf(line);
    if (level > 0 && level <= (heading.level || 6)) break;
    if (found.length > 0 && endsList(line, prose.slice(found[0]?.start, (found[0]?.start ?? 0) + NEAR))) break;
    const blank = /^[\s=-]*$/.test(visible(line));
    const open = found.at(-1);
    note = footnote.test(printed) || (note && (!fresh || /^(?: {4}|\t)/.test(printed)));
    if (level > 0 || blank) fresh = true;
    else if (note) fresh = false;
    else if (open === undefined || fresh || beginsEntry(line, printed, prose.slice(Math.max(open.start, open.end - NEAR), open.end))) {
      found.push({ start, end: start + line.trimEnd().length });
      fresh = false;
    } else open.end = start + line.trimEnd().length;
    start = end + 1;
  }
  return found;
}

/** Whether notes begin, `[1] See ...`, after entries that carry no number. */
function endsList(line: string, first: string): boolean {
  return /^\s{0,3}(?:\[1\]|1[.)]|¹)\s/.test(visible(line)) && !marker.test(visible(first));
}

/**
 * Whether a line begins an entry though no blank line stands before it: it carries a list mark, or it is not indented,
 * looks like authors with a year, and the line before is finished.
 */
function beginsEntry(line: string, printed: string, before: string): boolean {
  if (marker.test(visible(line)) || marker.test(printed)) return true;
  if (/^\s/.test(line)) return false;
  const finished = /[.)\]”"’'»\d/]\s*$/.test(visible(before));
  return finished && (repeatsAuthors(printed) || looksLikeAuthors(visible(line)));
}

function looksLikeAuthors(line: string): boolean {
  return /^(?:(?:de|van|von|del|la|der|di|da) ){0,2}\p{Lu}[^.;]{0,80}?(?:,|\.\s\(?\d{4}|\(\d{4})/u.test(line);
}
