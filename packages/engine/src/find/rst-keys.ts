import { citesByKey, quotedEnd, roleBefore } from "../mask/rst-backquotes.ts";
import { keyMention } from "./key-mention.ts";
import type { CitationMention } from "./mention.ts";

/** The keys of reStructuredText: `` :cite:p:`a,b` `` and `[Flynn2002]_`. */
export function findRstKeys(text: string, prose: string): readonly CitationMention[] {
  const found: CitationMention[] = [];
  const signs = /`|\]_/g;
  for (let sign = signs.exec(prose); sign !== null; sign = signs.exec(prose)) {
    found.push(...(sign[0] === "`" ? roleKeys(text, sign.index) : bracketKey(text, prose, sign.index)));
  }
  return found;
}

function roleKeys(text: string, at: number): readonly CitationMention[] {
  const role = roleBefore(text, at);
  const close = role && citesByKey(role) ? quotedEnd(text, at) : null;
  if (role === null || close === null) return [];
  const group = { start: role.start, end: close + 1 };
  // Braces before a key hold words that lead in, braces after it its pages.
  return [...text.slice(at + 1, close).matchAll(/(?:\{[^{}]*\})?\s*([^\s,{}]+)\s*(?:\{([^{}]*)\})?/g)].map((match) => {
    const key = match[1] as string;
    const start = at + 1 + match.index + match[0].lastIndexOf(key, match[0].length - (match[2]?.length ?? 0));
    const locator = match[2]?.replace(/^[\s,]+|\s+$/g, "") || null;
    return keyMention(text, { start, end: start + key.length }, { form: "latex-key", key, locator, group, needs: "form" });
  });
}

function bracketKey(text: string, prose: string, close: number): readonly CitationMention[] {
  const from = Math.max(0, close - 100);
  const open = prose.slice(from, close).lastIndexOf("[") + from;
  const key = text.slice(open + 1, close);
  if (text.charCodeAt(open) !== 0x5b || !/^\p{L}[\p{L}\p{N}_.:+-]*$/u.test(key) || /^\w/.test(text.slice(close + 2, close + 3))) return [];
  const span = { start: open + 1, end: close };
  return [keyMention(text, span, { form: "latex-key", key, locator: null, group: { start: open, end: close + 2 }, needs: "form" })];
}
