import type { Span, Syntax } from "@concordat/engine";
import { keyBefore } from "./key-context.ts";

/** Where the cursor stands, as far as completing a citation goes. */
export interface CompletionContext {
  readonly place: "group" | "prose" | "pandoc-key" | "latex-key";
  /** What was typed so far; an accepted item replaces it. */
  readonly span: Span;
  readonly typed: string;
  /** What has to stand behind what is inserted, and does not yet. */
  readonly closing: string;
}

/** How far back the beginning of what is typed is looked for. */
const REACH = 300;

/**
 * The contexts a cursor may stand in, the likeliest first. In prose two are given where two words before the cursor
 * might belong together (`2004 wel`, `García perim`); the first that finds something counts.
 *
 * @param prose the masked text, so that nothing is completed in code, math or addresses
 */
export function completionContexts(text: string, prose: string, syntax: Syntax, offset: number): readonly CompletionContext[] {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const key = keyBefore(before, syntax);
  // A key that is typed in a command is masked as long as the command is not closed.
  if (key !== null && (key.place === "latex-key" || !isMasked(prose, offset))) {
    const closing = text.startsWith(key.closing, offset) ? "" : key.closing;
    return [{ ...context(key.place, offset, key.typed), closing }];
  }
  if (isMasked(prose, offset)) return [];
  const group = groupText(before);
  return group === null ? proseContexts(before, offset) : [context("group", offset, group)];
}

function context(place: CompletionContext["place"], offset: number, typed: string): CompletionContext {
  return { place, typed, span: { start: offset - typed.length, end: offset }, closing: "" };
}

function isMasked(prose: string, offset: number): boolean {
  return prose.charCodeAt(offset - 1) === 0;
}

const leadIn = /^(?:(?:see|also|cf\.?|e\.g\.,?|véase|ver|voir|as|in|en|and|y|et|&)\s+)+/iu;

/** What was typed in the innermost open bracket of this paragraph, after its last semicolon and words that lead in. */
function groupText(before: string): string | null {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before.charAt(at);
    if (sign === ")" || sign === "]") depth += 1;
    else if (sign === "(" || sign === "[") {
      if (depth === 0) return segment(before.slice(at + 1));
      depth -= 1;
    } else if (sign === "\n" && /\n[ \t\r]*$/.test(before.slice(0, at))) return null;
  }
  return null;
}

function segment(inside: string): string {
  const last = inside.slice(inside.lastIndexOf(";") + 1).trimStart();
  const typed = last.replace(leadIn, "");
  const afterComma = /\d{4}[a-z]?,\s*(\p{Lu}.*)$/u.exec(typed);
  return afterComma ? (afterComma[1] as string) : typed;
}

function proseContexts(before: string, offset: number): readonly CompletionContext[] {
  const one = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*$/u.exec(before)?.[0];
  if (one === undefined) return [];
  const two = /(?:^|[^\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*[ \u00a0][\p{L}\p{M}\p{N}'’-]+)$/u.exec(before)?.[1];
  return [...(two === undefined ? [] : [context("prose", offset, two)]), context("prose", offset, one)];
}
