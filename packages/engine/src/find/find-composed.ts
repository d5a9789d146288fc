import type { Syntax } from "../mask/syntax.ts";
import { type Recomposed, recomposed } from "../text/recomposed.ts";
import type { Span } from "../text/span.ts";
import { findCitations } from "./find.ts";
import { type CitationMention, mentionOf } from "./mention.ts";

/**
 * The citations of a text, which are the same whether its accents stand on their letters or apart: what the recognizer knows
 * of words and signs is written composed, so that is how it reads. Spans and texts are as written.
 */
export function findComposed(text: string, prose: string, syntax: Syntax): readonly CitationMention[] {
  const read = recomposed(text, prose);
  if (read === null) return findCitations(text, prose, syntax);
  return findCitations(read.text, read.prose, syntax).map((mention) => {
    const { start, end } = asWritten(mention, read);
    const author = mention.author && asWritten(mention.author, read);
    return mentionOf({ ...mention, start, end, author }, text.slice(start, end), asWritten(mention.group, read));
  });
}

function asWritten({ start, end }: Span, { places }: Recomposed): Span {
  return { start: places[start] as number, end: places[end] as number };
}
