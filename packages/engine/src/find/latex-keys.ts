import { citeAt } from "../mask/latex-cite.ts";
import type { Span } from "../text/span.ts";
import { keyMention } from "./key-mention.ts";
import type { CitationMention } from "./mention.ts";

/** LaTeX's keys: `\cite{a,b}`, `\citep[see][12]{a}`, `\autocites[1]{a}[2]{b}`. One mention a key. */
export function findLatexKeys(text: string, prose: string): readonly CitationMention[] {
  const found: CitationMention[] = [];
  for (let at = prose.indexOf("\\"); at >= 0; at = prose.indexOf("\\", at + 1)) {
    const cite = citeAt(text, at);
    if (cite === null) continue;
    for (const { options, argument } of cite.keys) {
      const locator = locatorOf(text.slice(options.start, options.end));
      for (const span of keysIn(text, argument)) {
        const key = text.slice(span.start, span.end);
        found.push(keyMention(text, span, { form: "latex-key", key, locator, group: { start: at, end: cite.end }, needs: "form" }));
      }
    }
  }
  return found;
}

/** The last bracket of options is the note after: `[see][12]`, `[12]`. */
function locatorOf(options: string): string | null {
  const note = /\[([^[]*)\]\s*$/.exec(options)?.[1]?.trim() ?? "";
  return note === "" ? null : note;
}

/** Where the keys of an argument stand; the star of `\nocite{*}` is none, and no key has a blank inside. */
function keysIn(text: string, { start, end }: Span): readonly Span[] {
  const written = text.slice(start, end).replace(/%[^\n]*/g, (comment) => " ".repeat(comment.length));
  return [...written.matchAll(/[^,]+/g)].flatMap(({ index, 0: piece }) => {
    const key = piece.trim();
    const from = start + index + piece.indexOf(key);
    return key === "" || key === "*" || /\s/.test(key) ? [] : [{ start: from, end: from + key.length }];
  });
}
