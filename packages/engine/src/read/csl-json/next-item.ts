import type { Span } from "../../text/span.ts";

/** One object of the outer array, as text; `closed` is false where it breaks off. */
export interface RawItem extends Span {
  readonly closed: boolean;
}

/**
 * The next object of a JSON array, by its braces alone, so that one broken item does not hide the others: a line that
 * begins with an unindented brace, or a brace after a comma outside strings, begins the next.
 */
export function nextItem(text: string, from: number): RawItem | null {
  const start = text.indexOf("{", from);
  return start < 0 ? null : scanItem(text, start);
}

function scanItem(text: string, start: number): RawItem {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22 || unit === 0x0a) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b) {
      if (depth > 0 && beginsItem(text, start, at)) return { start, end: at, closed: false };
      depth += 1;
    } else if (unit === 0x7d && --depth === 0) return { start, end: at + 1, closed: true };
  }
  return { start, end: text.length, closed: false };
}

/** Whether a brace inside an item is really the next one: it begins a line at the same indent, and holds an id. */
function beginsItem(text: string, start: number, at: number): boolean {
  if (!/^\{\s*"(?:id|type)"/.test(text.slice(at, at + 40))) return false;
  return indentOf(text, start) !== null && indentOf(text, start) === indentOf(text, at);
}

function indentOf(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^[\s[,]*$/.test(line) && (before.includes("\n") || at < 60) ? line.replace(/[[,]/g, "") : null;
}
