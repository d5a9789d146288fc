import type { Span } from "../text/span.ts";

/** The YAML block that opens a Markdown file, fences included; null where there is none or it is never closed. */
export function frontMatter(text: string): Span | null {
  if (!/^---[ \t]*\r?\n/.test(text.slice(0, 16))) return null;
  let line = text.indexOf("\n") + 1;
  while (line > 0 && line < text.length) {
    const next = text.indexOf("\n", line);
    const content = text.slice(line, next < 0 ? text.length : next).trimEnd();
    if (content === "---" || content === "...") return { start: 0, end: next < 0 ? text.length : next + 1 };
    line = next + 1;
  }
  return null;
}
