import type { Span } from "../../text/span.ts";
import { itemFields, nameVariables } from "./variables.ts";

/** One item as text, from its brace or from the name it goes by; `closed` is false where it breaks off. */
export interface RawItem extends Span {
  /** Where its brace opens. */
  readonly open: number;
  /** The name it goes by in an object of items, with its quotes; empty in an array. */
  readonly name: string;
  readonly closed: boolean;
}

/**
 * The item whose brace, or else its first field, stands at `open`. One that is never closed ends where the next one plainly begins: at a brace at the
 * indent of its own, after a comma where only a field may follow, or within a text that is never closed.
 */
export function scanItem(text: string, open: number, from: number): RawItem {
  const name = nameBefore(text, from, open);
  const start = open - name.length;
  const item = { start, open, name: name.trimEnd().replace(/\s*:$/, "") };
  const indent = indentOf(text, start);
  // What is open, from the item's brace on; an array of names among it.
  const stack: ("{" | "[" | "names")[] = text.charAt(open) === "{" ? [] : ["{"];
  let quoted = false;
  for (let at = open; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "{" && at > open) {
      const next = quoted ? nextInText(text, at) : nextBeside(text, { start, open, named: name !== "", indent }, at, stack.at(-1));
      if (next !== null) return { ...item, end: next, closed: false };
    }
    if (quoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"' || sign === "\n") quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{") stack.push("{");
    else if (sign === "[") stack.push(stack.length === 1 && holdsNames(text, open, at) ? "names" : "[");
    else if (sign === "]" && stack.at(-1) !== "{") stack.pop();
    else if (sign === "}") {
      while (stack.length > 0 && stack.pop() !== "{");
      if (stack.length === 0) return { ...item, end: at + 1, closed: true };
    }
  }
  return { ...item, end: text.length, closed: false };
}

interface Opened {
  readonly start: number;
  readonly open: number;
  readonly named: boolean;
  readonly indent: string | null;
}

/** Where the next item begins with the brace at `at`; null where the brace is the item's own. */
function nextBeside(text: string, { open, named, indent }: Opened, at: number, within: "{" | "[" | "names" | undefined): number | null {
  const next = named ? at - nameBefore(text, open + 1, at).length : at;
  if (indent !== null && (named || isItem(text, at)) && indentOf(text, next) === indent) return next;
  if (named || within === "[" || !isItem(text, at)) return null;
  return text.charAt(blanksBefore(text, open, at) - 1) === "," ? at : null;
}

/** A text that holds `},{"id":` was never closed. */
function nextInText(text: string, at: number): number | null {
  const comma = blanksBefore(text, 0, at) - 1;
  if (text.charAt(comma) !== "," || text.charAt(blanksBefore(text, 0, comma) - 1) !== "}") return null;
  return isItem(text, at) ? at : null;
}

/** Whether a brace opens an object whose first field is one of an item. */
function isItem(text: string, at: number): boolean {
  return itemFields.has(/^\{\s*"([^"\\]{1,30})"\s*:/.exec(text.slice(at, at + 80))?.[1] ?? "");
}

/** Whether the array that opens at `at` is one of names. */
function holdsNames(text: string, open: number, at: number): boolean {
  const field = nameBefore(text, open, at).replace(/["\s:]/g, "");
  return field === "author" || field === "editor" || nameVariables.has(field);
}

/** The name before a brace, up to the brace: `"tan2004": `; empty where there is none. */
function nameBefore(text: string, from: number, open: number): string {
  const colon = blanksBefore(text, from, open) - 1;
  if (text.charAt(colon) !== ":") return "";
  const close = blanksBefore(text, from, colon) - 1;
  if (text.charAt(close) !== '"') return "";
  for (let at = close - 1; at >= from && close - at < 300; at -= 1) {
    if (text.charAt(at) === '"' && text.charAt(at - 1) !== "\\") return text.slice(at, open);
  }
  return "";
}

/** Where the blanks before an offset begin. */
function blanksBefore(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The blanks before what begins a line; null where something else stands before it. */
function indentOf(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^[\s[,]*$/.test(line) && (before.includes("\n") || at < 60) ? line.replace(/[[,]/g, "") : null;
}
