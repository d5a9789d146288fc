import type { Span } from "@concordat/engine";

/** A fence that ends before this stands at the top, a byte-order mark and blanks behind it included. */
const TOP = 8;

/**
 * The YAML blocks of a Markdown text, without their fences. Pandoc reads one at the top and, after a blank line, further
 * ones anywhere but in code; each ends with `---` or `...`.
 */
export function metadataBlocks(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let open: number | null = null;
  let code: string | null = null;
  let isAfterBlank = true;
  for (let start = text.startsWith("\ufeff") ? 1 : 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const next = found < 0 ? text.length : found + 1;
    const line = text.slice(start, Math.min(next, start + 200)).trimEnd();
    const fence = /^(?:```|~~~)/.exec(line)?.[0] ?? null;
    if (open !== null && (line === "---" || line === "...")) {
      blocks.push({ start: open, end: start });
      open = null;
    } else if (open !== null) {
      // A rule between two paragraphs opens nothing.
      if (start === open && line === "" && open > TOP) open = null;
    } else if (code !== null) {
      if (fence === code) code = null;
    } else if (fence !== null) code = fence;
    else if (line === "---" && isAfterBlank) open = next;
    isAfterBlank = line === "";
    start = next;
  }
  return blocks;
}
