import type { Syntax } from "../mask/syntax.ts";
import { type Alike, alike } from "../text/alike.ts";
import { isCapital, isDigit, isLetter } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { findCitations } from "./find.ts";
import { type CitationMention, mentionOf } from "./mention.ts";

/**
 * The citations of a text, which are the same whether its accents stand on their letters or apart, however its lines end, and
 * wherever they are wrapped, in a quotation too: what the recognizer knows of words and signs is written in one way, so that
 * is how it reads. Spans and texts are as written.
 *
 * @param rare whether the text has signs that few texts have, where that is known
 */
export function findAlike(text: string, prose: string, syntax: Syntax, rare?: boolean): readonly CitationMention[] {
  const read = alike(text, prose, rare);
  if (read === null) return findCitations(text, unwrapped(prose), syntax);
  return findCitations(read.text, unwrapped(read.prose), syntax).map((mention) => {
    const { start, end } = asWritten(mention, read);
    const author = mention.author && asWritten(mention.author, read);
    return mentionOf({ ...mention, start, end, author }, text.slice(start, end), asWritten(mention.group, read));
  });
}

/** The prose with a blank for each line end at which a sentence was only wrapped. */
function unwrapped(prose: string): string {
  const lines: string[] = [];
  let start = 0;
  for (let at = prose.indexOf("\n"); at >= 0; at = prose.indexOf("\n", at + 1)) {
    if (!isWrap(prose, at)) continue;
    lines.push(prose.slice(start, at));
    start = at + 1;
  }
  if (lines.length === 0) return prose;
  lines.push(prose.slice(start));
  return lines.join(" ");
}

/** Whether a sentence goes on over a line end, and no item of a list such as `a)` begins. */
function isWrap(prose: string, at: number): boolean {
  const before = prose.charCodeAt(at - 1);
  if (!(isLetter(before) || isDigit(before) || before === 0x2c || before === 0x2e || before === 0x3b || before === 0x29)) return false;
  const next = prose.charCodeAt(at + 1);
  const mark = prose.charCodeAt(at + 2);
  return isLetter(next) && !isCapital(next) && mark !== 0x2e && mark !== 0x29 && mark !== 0x3a;
}

function asWritten({ start, end }: Span, { places }: Alike): Span {
  return { start: places[start] as number, end: places[end] as number };
}
