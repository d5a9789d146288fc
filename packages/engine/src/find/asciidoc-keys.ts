import type { Brackets } from "../text/brackets.ts";
import { keyMention } from "./key-mention.ts";
import type { CitationMention } from "./mention.ts";

/** How a macro of asciidoctor-bibtex begins: `cite:[`, `citenp:flynn2002[`. */
const macro = /(?<![\p{L}\p{N}:])(?:full|no)?cite(?:np)?:([^\s[\]]{0,200})\[|<</gu;

/** The keys of AsciiDoc: `cite:[a(12), b]`, `cite:flynn2002[12]`, `citenp:[a]`, and `<<flynn2002>>` where a library has that key. */
export function findAsciidocKeys(text: string, prose: string, brackets: Brackets): readonly CitationMention[] {
  const found: CitationMention[] = [];
  macro.lastIndex = 0;
  for (let match = macro.exec(prose); match !== null; match = macro.exec(prose)) {
    const from = macro.lastIndex;
    if (match[0] === "<<") found.push(...anchorKey(text, from));
    else {
      const close = brackets.get(from - 1);
      if (close !== undefined) found.push(...macroKeys(text, { start: match.index, end: close + 1 }, from, match[1] as string));
    }
  }
  return found;
}

function macroKeys(text: string, group: CitationMention["group"], from: number, target: string): readonly CitationMention[] {
  const words = text.slice(from, group.end - 1);
  const cited = (key: string, start: number, locator: string): CitationMention =>
    keyMention(text, { start, end: start + key.length }, { form: "latex-key", key, locator: locator.trim() || null, group, needs: "form" });
  if (target !== "") return [cited(target, from - 1 - target.length, words)];
  return [...words.matchAll(/([^\s,;()]+)\s*(?:\(([^()]*)\))?/g)].map((match) =>
    cited(match[1] as string, from + match.index, match[2] ?? ""),
  );
}

function anchorKey(text: string, from: number): readonly CitationMention[] {
  const key = /^[^<>\s,]{1,200}(?=>>)/.exec(text.slice(from, from + 202))?.[0];
  if (key === undefined) return [];
  const span = { start: from, end: from + key.length };
  const group = { start: from - 2, end: span.end + 2 };
  return [keyMention(text, span, { form: "latex-key", key, locator: null, group, needs: "library" })];
}
