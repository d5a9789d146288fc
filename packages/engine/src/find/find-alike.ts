import type { Syntax } from "../mask/syntax.ts";
import { type Alike, alike } from "../text/alike.ts";
import type { Span } from "../text/span.ts";
import { findCitations } from "./find.ts";
import { type CitationMention, mentionOf } from "./mention.ts";

/** A line end at which a sentence was only wrapped. */
const wrap = /(?<=[\p{L}\d,;.)])\n(?=\p{Ll}(?![.):]))/gu;
/** The same at one place. */
const wrapAt = new RegExp(wrap.source, "uy");

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

/** The prose with a blank for each such line end. Line ends are looked for first, which costs less than the expression. */
function unwrapped(prose: string): string {
  for (let at = prose.indexOf("\n"); at >= 0; at = prose.indexOf("\n", at + 1)) {
    wrapAt.lastIndex = at;
    if (wrapAt.test(prose)) return prose.replace(wrap, " ");
  }
  return prose;
}

function asWritten({ start, end }: Span, { places }: Alike): Span {
  return { start: places[start] as number, end: places[end] as number };
}
