/** A text with its marks taken out: where the cursor stood, and which stretches were drawn. */
export interface Marked {
  readonly text: string;
  /** Offset of `|`; throws when read where the text has none, so that a lost mark cannot pass. */
  readonly cursor: number;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/**
 * Reads the marks drawn in a text: `|` is the cursor, `«...»` a span. Spans may nest. Throws where a mark is unbalanced
 * or where there is more than one cursor. Texts that need these signs themselves write them doubled: `||`, `««`, `»»`.
 */
export function marked(drawn: string): Marked {
  let text = "";
  let cursor: number | null = null;
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < drawn.length; at += 1) {
    const sign = drawn.charAt(at);
    if (!"|«»".includes(sign) || drawn.charAt(at + 1) === sign) {
      text += sign;
      if ("|«»".includes(sign)) at += 1;
    } else if (sign === "|") {
      if (cursor !== null) throw new Error(`Two cursors in: ${drawn}`);
      cursor = text.length;
    } else if (sign === "«") open.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`A span is closed but never opened in: ${drawn}`);
      spans.push({ start, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`A span is never closed in: ${drawn}`);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    text,
    get cursor(): number {
      if (cursor === null) throw new Error(`No cursor in: ${drawn}`);
      return cursor;
    },
    spans: spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
  };
}
