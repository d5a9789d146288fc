import { braceEnd, commandEnd, isCiteCommand, optionEnd } from "../mask/latex-scan.ts";
import type { CitationMention } from "./mention.ts";

/** LaTeX's keys: `\cite{a,b}`, `\citep[see][12]{a}`, `\autocites[1]{a}[2]{b}`. One mention a key. */
export function findLatexKeys(text: string, prose: string): readonly CitationMention[] {
  const found: CitationMention[] = [];
  for (let at = prose.indexOf("\\"); at >= 0; at = prose.indexOf("\\", at + 1)) {
    const name = commandEnd(prose, at);
    if (!isCiteCommand(prose.slice(at + 1, name))) continue;
    const first = found.length;
    let end = prose.charAt(name) === "*" ? name + 1 : name;
    for (;;) {
      const options = optionEnd(text, end);
      const close = braceEnd(text, options);
      if (close === options) break;
      found.push(...keysIn(text, options + 1, close - 1, locatorOf(text.slice(end, options))));
      end = close;
    }
    for (let index = first; index < found.length; index += 1) {
      found[index] = { ...(found[index] as CitationMention), group: { start: at, end } };
    }
  }
  return found;
}

/** The last bracket of options is the note after: `[see][12]`, `[12]`. */
function locatorOf(options: string): string | null {
  const note = options.slice(options.lastIndexOf("[") + 1, -1).trim();
  return note === "" ? null : note;
}

function keysIn(text: string, start: number, end: number, locator: string | null): CitationMention[] {
  const found: CitationMention[] = [];
  for (const match of text
    .slice(start, end)
    .replace(/%[^\n]*/g, (comment) => " ".repeat(comment.length))
    .matchAll(/[^\s,]+/g)) {
    if (match[0] === "*") continue;
    const from = start + match.index;
    found.push({
      kind: "citation",
      start: from,
      end: from + match[0].length,
      text: match[0],
      form: "latex-key",
      authors: [],
      etAl: false,
      year: null,
      suffix: null,
      date: null,
      prefix: null,
      locator,
      key: match[0],
      author: null,
      group: { start: from, end: from + match[0].length },
      needs: "form",
    });
  }
  return found;
}
