import { citeEnd } from "../mask/typst-expression.ts";
import type { Brackets } from "../text/brackets.ts";
import { isWord } from "../text/characters.ts";
import { keyMention } from "./key-mention.ts";
import type { CitationMention } from "./mention.ts";

/** What labels of figures, sections and equations begin with by custom. */
const crossReference = /^(?:fig|figure|tbl|tab|table|sec|section|eq|eqt|equation|lst|alg|app|ch|chap|thm|lem|def|cor|prop)[:-]/i;

/** Typst's keys: `@welsh2004`, `@welsh2004[p. 3]`, `#cite(<welsh2004>, supplement: [p. 3])`. `@` refers to figures as well. */
export function findTypstKeys(text: string, prose: string, brackets: Brackets): readonly CitationMention[] {
  const found: CitationMention[] = [];
  const signs = /[@#]/g;
  for (let sign = signs.exec(prose); sign !== null; sign = signs.exec(prose)) {
    const mentions = sign[0] === "@" ? referenceAt(text, prose, sign.index, brackets) : citeAt(text, sign.index);
    found.push(...mentions);
  }
  return found;
}

function referenceAt(text: string, prose: string, at: number, brackets: Brackets): readonly CitationMention[] {
  if (isWord(prose.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 0x5c) return [];
  const key = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]|[.:](?=[\p{L}\p{N}_-]))*/u.exec(text.slice(at + 1, at + 200))?.[0] ?? "";
  if (key === "" || crossReference.test(key)) return [];
  const end = at + 1 + key.length;
  const close = text.charCodeAt(end) === 0x5b ? brackets.get(end) : undefined;
  return [
    keyMention(
      text,
      { start: at, end },
      {
        form: "pandoc-key",
        key,
        locator: close === undefined ? null : text.slice(end + 1, close).trim() || null,
        group: { start: at, end: close === undefined ? end : close + 1 },
        needs: /\d{4}/.test(key) ? "form" : "library",
      },
    ),
  ];
}

function citeAt(text: string, at: number): readonly CitationMention[] {
  const close = citeEnd(text, at);
  if (close === at) return [];
  const call = text.slice(at, close);
  const locator = /supplement:\s*(?:\[([^\]]*)\]|"([^"]*)")/.exec(call);
  return [...call.matchAll(/<([^<>\s]+)>|label\(\s*"([^"\n]+)"\s*\)/g)].map((match) => {
    const key = (match[1] ?? match[2]) as string;
    const start = at + match.index + match[0].indexOf(key);
    return keyMention(
      text,
      { start, end: start + key.length },
      {
        form: "latex-key",
        key,
        locator: (locator?.[1] ?? locator?.[2])?.trim() || null,
        group: { start: at, end: close },
        needs: "form",
      },
    );
  });
}
