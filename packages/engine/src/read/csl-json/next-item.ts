import type { Span } from "../../text/span.ts";
import { nameVariables } from "./variables.ts";

/** One item as text, from its brace or from the name it goes by; `closed` is false where it breaks off. */
export interface RawItem extends Span {
  /** Where its brace opens. */
  readonly open: number;
  /** The name it goes by in an object of items, with its quotes; empty in an array. */
  readonly name: string;
  readonly closed: boolean;
}

/**
 * The next item of a JSON array or of an object that holds items, by its braces alone, so that one broken item does not
 * hide the others: a brace at the indent of the one that opened an item begins the next.
 */
export function nextItem(text: string, from: number): RawItem | null {
  let open = text.indexOf("{", from);
  if (open >= 0 && text.slice(from, open).trim() === "" && isFirst(text, from) && holdsItems(text, open))
    open = text.indexOf("{", open + 1);
  if (open < 0) return null;
  const name = nameBefore(text, from, open);
  return scanItem(text, open - name.length, open, name.trimEnd().replace(/\s*:$/, ""));
}

function isFirst(text: string, from: number): boolean {
  return from < 200 && text.slice(0, from).trim() === "";
}

/** Names of fields of an item that hold an array or an object. */
const nested = new Set([
  ...nameVariables,
  ..."author editor issued accessed available-date event-date original-date submitted custom categories keyword".split(" "),
]);

/**
 * Whether the object that a file begins with is no item and holds items: `{"references": [...]}`, `{"tan2004": {...}}`. The
 * first of its fields that is an array or an object tells, unless an id or a type stands before it.
 */
function holdsItems(text: string, open: number): boolean {
  const field = /\s*,?\s*"((?:[^"\\\n]|\\.){0,200})"\s*:\s*(?:([[{])|"(?:[^"\\\n]|\\.)*"|[^\s",{}[\]]+)/y;
  for (field.lastIndex = open + 1; ; ) {
    const found = field.exec(text);
    if (found === null) return false;
    const [, name = "", bracket] = found;
    if (bracket !== undefined) return !nested.has(name);
    if (name === "id" || name === "type") return false;
  }
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

function scanItem(text: string, start: number, open: number, name: string): RawItem {
  const indent = indentOf(text, start);
  let depth = 0;
  let quoted = false;
  for (let at = open; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22 || unit === 0x0a) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b) {
      const next = depth > 0 && indent !== null ? nextStart(text, open, at, name !== "") : null;
      if (next !== null && indentOf(text, next) === indent) return { start, open, name, end: next, closed: false };
      depth += 1;
    } else if (unit === 0x7d && --depth === 0) return { start, open, name, end: at + 1, closed: true };
  }
  return { start, open, name, end: text.length, closed: false };
}

/** Where the next item would begin with a brace inside an item that never closed: it holds an id, or has a name as this one has. */
function nextStart(text: string, open: number, at: number, named: boolean): number | null {
  if (named) return at - nameBefore(text, open + 1, at).length;
  return /^\{\s*"(?:id|type)"/.test(text.slice(at, at + 40)) ? at : null;
}

/** The blanks before what begins a line; null where something else stands before it. */
function indentOf(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^[\s[,]*$/.test(line) && (before.includes("\n") || at < 60) ? line.replace(/[[,]/g, "") : null;
}
