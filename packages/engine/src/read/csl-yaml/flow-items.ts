import { isLineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";

const OPEN = 0x7b;
const CLOSE = 0x7d;
const CLOSING_BRACKET = 0x5d;

/** An item of a list in brackets. */
export interface FlowItem extends Span {
  /** How many units after it were looked at to tell where it ends. */
  readonly reach: number;
}

/**
 * The next item of a list in brackets, `[{id: a, title: Ice}, {id: b}]`, at or after `from`, which stands within it; null where the list ends.
 * Between items the word for a list ends it, though its bracket be open: what stands far below has no say in what the lines before it are.
 * An item that is never closed goes on to the end of the YAML.
 */
export function nextFlowItem(text: string, from: number): FlowItem | null {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) return itemAt(text, at);
    if (unit === CLOSING_BRACKET || isMarker(text, at) || isListWord(text, at)) return null;
    if (unit === 0x23) at = lineEnd(text, at);
  }
  return null;
}

/** An item up to the brace that closes it, though a bracket in it be open. */
function itemAt(text: string, open: number): FlowItem {
  let looked = open;
  const upTo = (end: number): FlowItem => ({ start: open, end, reach: Math.max(0, looked - end) });
  let depth = 0;
  let begins = true;
  for (let at = open; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) depth += 1;
    else if (unit === CLOSE) {
      depth -= 1;
      if (depth === 0) return upTo(at + 1);
    } else if (begins && (unit === 0x22 || unit === 0x27)) {
      const quote = quoteEnd(text, at);
      looked = Math.max(looked, quote.looked);
      at = quote.end;
    } else if (unit === 0x23 && /\s/.test(text.charAt(at - 1))) at = lineEnd(text, at);
    else if (isMarker(text, at)) return upTo(text.slice(0, at).trimEnd().length);
    // A quote opens a text only where one may begin: `title: O'Brien's` has none.
    if (!/\s/.test(text.charAt(at))) begins = /[{[,:]/.test(text.charAt(at));
  }
  return upTo(text.length);
}

/** Where a text in quotes ends; where it never does, that of its first sign. And how far its end was looked for. */
function quoteEnd(text: string, open: number): { readonly end: number; readonly looked: number } {
  const quote = text.charAt(open);
  let at = open + 1;
  for (; at < text.length; at += 1) {
    if (text.charAt(at) === "\\" && quote === '"') at += 1;
    else if (text.charAt(at) === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return { end: at, looked: at };
      at += 1;
    } else if (isMarker(text, at)) break;
  }
  return { end: open, looked: lineEnd(text, Math.min(at, text.length)) };
}

/** Whether a line begins here with which front matter ends: `---`, `...`. */
function isMarker(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2e) return false;
  const before = text.charCodeAt(at - 1);
  return (before === 0x0a || before === 0x0d) && /^(?:---|\.\.\.)\s*$/.test(text.slice(at, at + 200).split(/[\r\n]/, 1)[0] as string);
}

/** Whether a line begins here with the word under which works are listed. */
function isListWord(text: string, at: number): boolean {
  return isLineEnd(text.charCodeAt(at - 1)) && /^["']?(?:references|items)["']?[^\S\r\n]*:/.test(text.slice(at, at + 40));
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}
