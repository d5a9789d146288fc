import type { Span } from "../../text/span.ts";

const OPEN = 0x7b;
const CLOSE = 0x7d;
const CLOSING_BRACKET = 0x5d;

/**
 * The next item of a list in brackets, `[{id: a, title: Ice}, {id: b}]`, at or after `from`, which stands within it; null where the list ends.
 * An item that is never closed goes on to the end of the YAML.
 */
export function nextFlowItem(text: string, from: number): Span | null {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) return { start: at, end: itemEnd(text, at) };
    if (unit === CLOSING_BRACKET || isMarker(text, at)) return null;
    if (unit === 0x23) at = lineEnd(text, at);
  }
  return null;
}

/** Where the brace stands that closes an item, though a bracket in it be open. */
function itemEnd(text: string, open: number): number {
  let depth = 0;
  let begins = true;
  for (let at = open; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) depth += 1;
    else if (unit === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (begins && (unit === 0x22 || unit === 0x27)) at = quoteEnd(text, at);
    else if (unit === 0x23 && /\s/.test(text.charAt(at - 1))) at = lineEnd(text, at);
    else if (isMarker(text, at)) return text.slice(0, at).trimEnd().length;
    // A quote opens a text only where one may begin: `title: O'Brien's` has none.
    if (!/\s/.test(text.charAt(at))) begins = /[{[,:]/.test(text.charAt(at));
  }
  return text.length;
}

/** Where a text in quotes ends; where it never does, that of its first sign. */
function quoteEnd(text: string, open: number): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < text.length; at += 1) {
    if (text.charAt(at) === "\\" && quote === '"') at += 1;
    else if (text.charAt(at) === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at;
      at += 1;
    } else if (isMarker(text, at)) return open;
  }
  return open;
}

/** Whether a line begins here with which front matter ends: `---`, `...`. */
function isMarker(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2e) return false;
  const before = text.charCodeAt(at - 1);
  return (before === 0x0a || before === 0x0d) && /^(?:---|\.\.\.)\s*$/.test(text.slice(at, at + 200).split(/[\r\n]/, 1)[0] as string);
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}
